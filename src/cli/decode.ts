import { gunzipSync } from 'node:zlib';
import { guessedText, markedEncoding } from '../page/encoding.ts';
import { InputError } from './input-error.ts';

/** No page or text larger than this is read: the largest news pages are a tenth of it. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** How a PDF document begins: "%PDF-". Its first lines may be text, so that nothing else gives it away. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** How far into a page its `meta charset` is looked for (the HTML standard says 1024; real pages put it later). */
const META_BYTES = 4096;

/** Bytes of a page or text as a string: unpacked where gzipped, its encoding by BOM, then `meta charset`, then UTF-8. */
export function decode(bytes: Uint8Array, kind: 'html' | 'text'): string {
  const plain = unpacked(bytes);
  if (plain.length > MOST_BYTES) throw tooLarge(plain.length);
  if (!plain.length) throw new InputError('empty', 'the file is empty');
  if (PDF.every((byte, index) => plain[index] === byte)) throw new InputError('not-text', 'the file is a PDF document');
  const encoding = markedEncoding(plain) ?? (kind === 'html' ? byMeta(plain) : null);
  const text = encoding ? new TextDecoder(encoding).decode(plain) : guessedText(plain);
  if (text.slice(0, 10_000).includes('\0'))
    throw new InputError('not-text', 'the file holds binary data, no page or text');
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
    throw new InputError('damaged', 'the file looks gzipped and cannot be unpacked');
  }
}

function byMeta(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const label = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that can name UTF-16 in ASCII letters is not in it (as the HTML standard has it).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    throw new InputError('encoding', `the page names an encoding that is not known: "${label}"`);
  }
}
