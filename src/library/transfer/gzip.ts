import { faultOf } from '../errors.ts';

/** Text handed to the compressor at once, in UTF-16 code units: little to hold, and few calls. */
const PIECE = 0x10000;

/** Text as gzip; no more of it than a piece is held at a time. The same text gives the same bytes. */
export function gzipped(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  return through(new CompressionStream('gzip'), async (write) => {
    let piece = '';
    for await (const line of lines) {
      piece += line;
      if (piece.length < PIECE) continue;
      await write(encoder.encode(piece));
      piece = '';
    }
    await write(encoder.encode(piece));
  });
}

/** Pieces as they come; where the first begins as gzip does, what it holds. Rejects with `damaged` where that is not whole. */
export async function* unzipped(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done) return;
  const head = first.value;
  const rest: AsyncIterable<string | Uint8Array> = { [Symbol.asyncIterator]: () => pieces };
  if (typeof head === 'string' || head[0] !== 0x1f || head[1] !== 0x8b) {
    yield head;
    yield* rest;
    return;
  }
  try {
    yield* through(new DecompressionStream('gzip'), async (write) => {
      await write(head as BufferSource);
      for await (const piece of rest) await write(piece as BufferSource);
    });
  } catch (cause) {
    // What is no gzip, or not all of it, fails as a TypeError.
    throw cause instanceof TypeError ? faultOf('packed', cause) : cause;
  }
}

/** What comes out of a stream while `feed` writes into it. What goes wrong on either side is thrown. */
async function* through(
  { readable, writable }: CompressionStream | DecompressionStream,
  feed: (write: (piece: BufferSource) => Promise<void>) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const writer = writable.getWriter();
  const fed = feed((piece) => writer.write(piece))
    .then(() => writer.close())
    .catch(async (error: unknown) => {
      await writer.abort(error).catch(() => undefined);
      throw error;
    });
  // It is awaited below, after what came out before.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
