import { faultOf } from '../errors.ts';

/** Text handed to the compressor at once, in code units: small enough to be nothing, large enough that calls are few. */
const PIECE = 0x10000;

/** Text as gzip, held no more of than a piece at a time. The same text gives the same bytes. */
export async function* gzipped(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const feed = async () => {
    let piece = '';
    for await (const line of lines) {
      piece += line;
      if (piece.length < PIECE) continue;
      await writer.write(encoder.encode(piece));
      piece = '';
    }
    await writer.write(encoder.encode(piece));
    await writer.close();
  };
  const fed = feed().catch(async (error: unknown) => {
    await writer.abort(error).catch(() => undefined);
    throw error;
  });
  // Heard of below, once what was compressed before is given.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Pieces as they come; where the first is the beginning of gzip, what it holds. */
export async function* unzipped(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done) return;
  const rest: AsyncIterable<string | Uint8Array> = { [Symbol.asyncIterator]: () => pieces };
  if (typeof first.value === 'string' || first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield first.value;
    yield* rest;
    return;
  }
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const feed = async (head: Uint8Array) => {
    await writer.write(head as BufferSource);
    for await (const piece of rest) await writer.write(piece as BufferSource);
    await writer.close();
  };
  const fed = feed(first.value).catch((error: unknown) => writer.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await fed;
  } catch (cause) {
    // What is no gzip, or not all of it, fails as a TypeError.
    throw cause instanceof TypeError ? faultOf('packed', cause) : cause;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
