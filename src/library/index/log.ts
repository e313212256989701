import type { LogRecord } from '../store.ts';
import { posting } from './postings.ts';

/** Fingerprints of Originals as one row of the log. */
export function logRow(docs: readonly number[], hashes: readonly Uint32Array[], lines: readonly string[]): LogRecord {
  const all = new Uint32Array(hashes.reduce((sum, of) => sum + of.length, 0));
  let at = 0;
  for (const of of hashes) {
    all.set(of, at);
    at += of.length;
  }
  return { docs, counts: hashes.map((of) => of.length), hashes: all, lines };
}

/** The same as sorted postings. */
export function postingsOf(docs: readonly number[], hashes: readonly Uint32Array[]): Float64Array {
  const out = new Float64Array(hashes.reduce((sum, of) => sum + of.length, 0));
  let at = 0;
  for (const [i, doc] of docs.entries()) for (const hash of hashes[i]!) out[at++] = posting(hash, doc);
  return out.sort();
}

export const postingsOfLog = (row: LogRecord) => postingsOf(row.docs, hashesOf(row));

/** A row of the log without some Originals; null where nothing is left. */
export function without(row: LogRecord, gone: ReadonlySet<number>): LogRecord | null {
  const hashes = hashesOf(row);
  const left = [...row.docs.keys()].filter((i) => !gone.has(row.docs[i]!));
  if (!left.length) return null;
  return logRow(
    left.map((i) => row.docs[i]!),
    left.map((i) => hashes[i]!),
    left.map((i) => row.lines[i]!),
  );
}

function hashesOf({ counts, hashes }: LogRecord): Uint32Array[] {
  let at = 0;
  return counts.map((count) => {
    at += count;
    return hashes.subarray(at - count, at);
  });
}
