import type { UnzipFile } from 'fflate';
import { type Entry, type EntryContent, fault, MOST_ENTRY, MOST_NAME } from './entry.ts';
import { isForPeople, pageKind, textOf } from './page-file.ts';

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
  // It fills tables as it is loaded, which a worker that wakes to judge a page need not wait for.
  const { Unzip, UnzipInflate } = await import('fflate');
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
      const name = file.name.slice(-MOST_NAME);
      gather(file, grew, (bytes) => {
        if (typeof bytes === 'string') ready.push(fault(name, bytes, next, out));
        else {
          const text = textOf(bytes);
          const content: EntryContent = isForPeople(text)
            ? { kind, text, given: {} }
            : { kind: 'fault', fault: 'unreadable' };
          ready.push({ name, content, next, unpacked: out });
        }
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
    if (count >= from && !(await hasEnd(zip))) yield fault('', 'zip-broken', count + 1, out);
  } catch (error) {
    while (ready.length) yield ready.shift()!;
    const what = error instanceof Refused ? (error.message as 'zip-bomb' | 'zip-too-many') : 'zip-broken';
    yield fault('', what, count, out);
  }
}

/** What ends a zip, and how far from its last byte that may begin: a comment may stand behind it. */
const END = [0x50, 0x4b, 0x05, 0x06];
const END_WITHIN = 22 + 0xffff;

/** Is a zip there to its end? One that was cut off between two entries looks whole to whoever reads on from the first. */
async function hasEnd(zip: Blob): Promise<boolean> {
  const tail = new Uint8Array(await zip.slice(Math.max(0, zip.size - END_WITHIN)).arrayBuffer());
  for (let at = tail.length - END.length; at >= 0; at--) if (END.every((byte, i) => tail[at + i] === byte)) return true;
  return false;
}

/** Unpacks one entry: `done` gets its bytes, or why there are none. */
function gather(
  file: UnzipFile,
  grew: (size: number) => void,
  done: (bytes: Uint8Array | 'too-large' | 'unreadable') => void,
): void {
  let parts: Uint8Array[] | null = [];
  let size = 0;
  file.ondata = (error, chunk, isLast) => {
    if (error) throw error;
    grew(chunk.length);
    size += chunk.length;
    if (size > MOST_ENTRY) parts = null;
    parts?.push(chunk);
    if (isLast) done(parts ? joined(parts, size) : 'too-large');
  };
  try {
    file.start();
  } catch {
    // Packed in a way that is not known here: those behind it may be packed otherwise.
    done('unreadable');
  }
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
