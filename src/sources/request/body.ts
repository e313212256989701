import { guessedText, markedEncoding, ownEncoding } from '../../page/encoding.ts';
import type { ContentKind } from './result.ts';

/** Kinds by media type: what publishers send, not only what the standards say. */
const KINDS: readonly (readonly [RegExp, ContentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:(?:application|text)\/(?:xml|[\w.-]{1,60}\+xml)|application\/rss|application\/opml)$/, 'xml'],
  [/^(?:application|text)\/(?:json|[\w.-]{1,60}\+json)$/, 'json'],
  [/^application\/(?:x-)?gzip$/, 'gzip'],
  [/^text\/(?:plain|csv|x-opml|markdown|tab-separated-values)$/, 'text'],
];

/** Media type of a `content-type` header, lower case; '' where there is none. */
export function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]!.trim().toLowerCase().slice(0, 100);
}

export function kindOfType(type: string): ContentKind | null {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/**
 * A file that may be packed in itself, as sitemaps are: unpacked where its first bytes say so, whatever the server calls it,
 * and as it is where they do not: browsers unpack what servers say they packed on the way. Null where it comes to more than
 * `most`, or breaks off; the rest is then not unpacked.
 */
export async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.length > most ? null : bytes;
  try {
    const packed = new Response(new Uint8Array(bytes)).body!;
    return await readBytes(new Response(packed.pipeThrough(new DecompressionStream('gzip'))), most);
  } catch {
    return null;
  }
}

/** The body as bytes; null where it is longer than `most`: the rest is then not read. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes as text: by byte order mark, the server's word, the document's own, else by what they look like. */
export function decodeText(bytes: Uint8Array, header: string | null): string {
  const ofServer = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(header ?? '')?.[1] ?? null;
  // A word that nobody knows leaves it to the next.
  const decoder = decoderFor(markedEncoding(bytes)) ?? decoderFor(ofServer) ?? decoderFor(ownEncoding(bytes));
  return decoder ? decoder.decode(bytes) : guessedText(bytes);
}

function decoderFor(label: string | null): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** When a `retry-after` header says to come back, in milliseconds since 1970; null where it says nothing of use. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s{0,9}(\d{1,9})\s{0,9}$/.exec(header)?.[1];
  const at = seconds === undefined ? Date.parse(header) : now + Number(seconds) * 1000;
  return Number.isNaN(at) || at <= now ? null : at;
}
