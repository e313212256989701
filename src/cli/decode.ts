import { gunzipSync } from 'node:zlib';
import { guessedText, markedEncoding, ownEncoding } from '../page/encoding.ts';
import { InputError } from './input-error.ts';

/** No page or text larger than this is read: the largest news pages are a tenth of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How a PDF document begins: "%PDF-". Its first lines may be text, so that nothing else gives it away. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/**
 * Bytes of a page or text as a string: unpacked where gzipped, its encoding by BOM, by what the file round it or the page
 * itself names, then UTF-8.
 */
export function decode(bytes: Uint8Array, kind: 'html' | 'text', given: string | null = null): string {
  const plain = unpacked(bytes);
  if (plain.length > MOST_BYTES) throw tooLarge(plain.length);
  if (!plain.length) throw new InputError('empty', 'the file is empty');
  if (PDF.every((byte, index) => plain[index] === byte)) throw new InputError('not-text', 'the file is a PDF document');
  const encoding = markedEncoding(plain) ?? known(given) ?? (kind === 'html' ? named(plain) : null);
  const text = encoding && !isUtf8(plain) ? new TextDecoder(encoding).decode(plain) : guessedText(plain);
  if (text.slice(0, 10_000).includes('\0'))
    throw new InputError('not-text', 'the file holds binary data, not a page or text');
  if (!text.trim()) throw new InputError('empty', 'the file holds only white space');
  return text;
}

export function tooLarge(bytes: number, what: 'file' | 'line' = 'file'): InputError {
  const megabytes = (n: number) => `${Math.ceil(n / 1024 / 1024)} MB`;
  return new InputError(
    'too-large',
    `the ${what} has ${megabytes(bytes)} or more; at most ${megabytes(MOST_BYTES)} are read`,
  );
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES + 1 });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(MOST_BYTES + 1);
    throw new InputError('damaged', 'the file looks gzipped but cannot be unpacked');
  }
}

/** Letters that are two bytes or more in UTF-8 from which on a text so well formed can be in no other encoding. */
const SURE = 3;

/** Is it UTF-8, whatever it says of itself? Programs that fetch pages write them so, and leave the page's word as it is. */
function isUtf8(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) !== null) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return (text.match(/[^\0-\x7f]/gu)?.length ?? 0) >= SURE;
  } catch {
    return false;
  }
}

/** An encoding by its label; null where nobody knows it. */
function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The encoding that a page names itself. Throws an InputError where nobody knows it. */
function named(bytes: Uint8Array): string | null {
  const label = ownEncoding(bytes);
  const encoding = known(label);
  if (label !== null && encoding === null)
    throw new InputError('encoding', `the page names an unknown encoding: "${label}"`);
  return encoding;
}
