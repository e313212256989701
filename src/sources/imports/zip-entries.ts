import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type Entry, fault, MOST_ENTRY, MOST_NAME } from './entry.ts';
import { pageKind, textOf } from './page-file.ts';

/** A zip may come to so many bytes, hold so many entries, and be so many times as large unpacked. */
const ZIP_LIMITS = { bytes: 500_000_000, entries: 10_000, ratio: 200 };
/** Below this a high ratio harms nobody. */
const RATIO_FROM = 5_000_000;

/** Pushed at a time: what a piece comes to is only known once it is unpacked. In bytes. */
const PIECE = 16_384;

class Refused extends Error {}

/**
 * The pages and texts of a zip, in its order, from the entry `from` on. It is unpacked as it is read; what goes beyond a
 * limit ends it there. Paths are names to show, nothing is written anywhere. `unpacked`: what was unpacked before.
 */
export async function* zipEntries(
  zip: Blob,
  from: number,
  unpacked: number,
  limits: typeof ZIP_LIMITS = ZIP_LIMITS,
): AsyncGenerator<Entry> {
  const ready: Entry[] = [];
  let count = 0;
  let packed = 0;
  let out = unpacked;
  const grew = (size: number) => {
    out += size;
    const fresh = out - unpacked;
    if (out > limits.bytes || (fresh > RATIO_FROM && fresh > packed * limits.ratio)) throw new Refused('zip-bomb');
  };
  const unzip = new Unzip((file) => {
    const next = ++count;
    if (next > limits.entries) throw new Refused('zip-too-many');
    if (next <= from) return;
    const kind = pageKind(file.name);
    if (kind === null) ready.push({ name: '', content: { kind: 'nothing' }, next, unpacked: out });
    else {
      gather(file, grew, (bytes) => {
        const name = file.name.slice(-MOST_NAME);
        if (bytes === null) ready.push(fault(name, 'too-large', next, out));
        else ready.push({ name, content: { kind, text: textOf(bytes), given: {} }, next, unpacked: out });
      });
    }
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of zip.stream() as unknown as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE);
        packed += piece.length;
        unzip.push(piece, false);
        while (ready.length) yield ready.shift()!;
      }
    }
    unzip.push(new Uint8Array(), true);
    while (ready.length) yield ready.shift()!;
    if (count === 0) yield fault('', 'zip-broken', 1, out);
  } catch (error) {
    while (ready.length) yield ready.shift()!;
    const what = error instanceof Refused ? (error.message as 'zip-bomb' | 'zip-too-many') : 'zip-broken';
    yield fault('', what, count, out);
  }
}

/** Unpacks one entry: `done` gets its bytes, or null where it is larger than a page can be. */
function gather(file: UnzipFile, grew: (size: number) => void, done: (bytes: Uint8Array | null) => void): void {
  let parts: Uint8Array[] | null = [];
  let size = 0;
  file.ondata = (error, chunk, isLast) => {
    if (error) throw error;
    grew(chunk.length);
    size += chunk.length;
    if (size > MOST_ENTRY) parts = null;
    parts?.push(chunk);
    if (isLast) done(parts && joined(parts, size));
  };
  file.start();
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
