import { InputError } from './input-error.ts';

/** A page taken out of the file that a browser saved it in with its pictures (MHTML, RFC 2557). */
export interface SavedPage {
  readonly html: Uint8Array;
  /** Encoding that the file names for it; null where the page has to say it. */
  readonly charset: string | null;
  /** Where it was saved from; null where that is no address of the web. */
  readonly url: string | null;
}

/** As far into a file as its kind is looked for, and into a part as its headers are. */
const HEAD = 4_000;

/** The page in an MHTML file; null where the file is none. Throws an InputError where it is one and holds no page. */
export function savedPage(bytes: Uint8Array): SavedPage | null {
  const top = headersOf(bytes);
  const boundary = /^multipart\/related\b.*?\bboundary="?([^";\s]{1,80})/i.exec(top?.get('content-type') ?? '')?.[1];
  if (!top || boundary === undefined) return null;
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(delimiter); at >= 0; ) {
    const next = file.indexOf(delimiter, at + delimiter.length);
    const part = file.subarray(at + delimiter.length, next < 0 ? file.length : next);
    const page = pageIn(part.subarray(part.indexOf('\n') + 1), top);
    if (page) return page;
    at = next;
  }
  throw new InputError('not-html', 'the file is MHTML and holds no HTML');
}

function pageIn(part: Buffer, top: ReadonlyMap<string, string>): SavedPage | null {
  const headers = headersOf(part);
  const type = headers?.get('content-type') ?? '';
  if (!headers || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const body = part.subarray(bodyAt(part));
  const coding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const address = headers.get('content-location') ?? top.get('snapshot-content-location') ?? '';
  return {
    html:
      coding === 'base64'
        ? Buffer.from(body.toString('latin1'), 'base64')
        : coding === 'quoted-printable'
          ? unquoted(body)
          : body,
    charset: /\bcharset="?([\w:.-]{1,40})/i.exec(type)?.[1] ?? null,
    url: /^https?:\/\//i.test(address) ? address : null,
  };
}

/** Header fields by small name, folded lines joined; null where the bytes do not begin with any. */
function headersOf(bytes: Uint8Array): Map<string, string> | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (!/^[\w-]{1,40}:[ \t]/.test(head)) return null;
  const fields = head.split(/\r?\n\r?\n/, 1)[0]!.replace(/\r?\n[ \t]+/g, ' ');
  return new Map(
    fields.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function bodyAt(part: Buffer): number {
  const [ends] = /\r?\n\r?\n/.exec(part.subarray(0, HEAD).toString('latin1')) ?? [''];
  return ends === '' ? part.length : part.indexOf(ends) + ends.length;
}

/** Quoted-printable (RFC 2045) as bytes. */
function unquoted(body: Buffer): Buffer {
  const text = body.toString('latin1').replace(/=[ \t]{0,9}\r?\n/g, '');
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
