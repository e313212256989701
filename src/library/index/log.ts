import type { LogRecord, UnnumberedLog } from '../store/store.ts';
import { type Postings, sortedPostings } from './postings.ts';

/** One row of the log. `hashes` and `lines` hold those of each of `docs`. */
export function logRow(
  docs: readonly number[],
  hashes: readonly Float64Array[],
  lines: readonly string[],
): UnnumberedLog {
  const all = new Float64Array(hashes.reduce((sum, of) => sum + of.length, 0));
  let at = 0;
  for (const of of hashes) {
    all.set(of, at);
    at += of.length;
  }
  return { docs, counts: hashes.map((of) => of.length), hashes: all, lines };
}

export const postingsOfLog = (row: LogRecord): Postings => sortedPostings(row.docs, hashesOf(row));

/** A row of the log without some Originals; null if none is left. */
export function without(row: LogRecord, gone: ReadonlySet<number>): UnnumberedLog | null {
  const hashes = hashesOf(row);
  const left = [...row.docs.keys()].filter((i) => !gone.has(row.docs[i]!));
  if (!left.length) return null;
  return logRow(
    left.map((i) => row.docs[i]!),
    left.map((i) => hashes[i]!),
    left.map((i) => row.lines[i]!),
  );
}

function hashesOf({ counts, hashes }: LogRecord): Float64Array[] {
  let at = 0;
  return counts.map((count) => {
    at += count;
    return hashes.subarray(at - count, at);
  });
}
