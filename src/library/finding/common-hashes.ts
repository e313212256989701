import { type Fingerprints, SHINGLE } from '../../engine/reuse/fingerprints.ts';
import type { HeldTexts } from './held-texts.ts';

/**
 * A fingerprint in more Originals than this does not tell which of them a page took it from. Measured at 20,000 texts: a
 * cut-off of 20 leaves 11 false candidates a page, no cut-off 1,930, and only copied boilerplate is lost.
 */
const FREQUENT = 20;
/** In a small Library fewer are many: more than one Original in eight, and more than three, unless these are copies of one text. */
const FREQUENT_SHARE = 1 / 8;
const FREQUENT_LEAST = 3;
/** A run of frequent fingerprints over so many words is not a notice or set phrase, but a text that many have copied. */
const NOTICE = 100;
/** How many carriers are compared, and the mean share of fingerprints that makes them copies of one text. */
const COMPARED = 4;
const ALIKE = 0.5;

/** A page's fingerprints in the order of its text. */
export interface PageFingerprints {
  /** Those under which a text of its words would be stored: an Original that shares a passage has the same ones there. */
  readonly prints: Fingerprints;
  /** Those by which it is looked up: the same and some between, under which the same words need not be stored. */
  readonly sought: Fingerprints;
}

/** A fingerprint is frequent if it stands in more than so many of a Library's Originals. */
export const manyOf = (originals: number) => Math.min(FREQUENT, Math.max(FREQUENT_LEAST, originals * FREQUENT_SHARE));

/**
 * The fingerprints of a page that are common property: notices and set phrases that many Originals carry. `found` gives the
 * Originals of each fingerprint; it is frequent if these are more than `many`.
 */
export async function commonHashes(
  texts: HeldTexts,
  page: PageFingerprints,
  found: ReadonlyMap<number, readonly number[]>,
  many: number,
): Promise<Set<number>> {
  const common = new Set<number>();
  for (const run of frequentRuns(page, found, many)) {
    const carriers = found.get(run[0]!)!;
    if (carriers.length > FREQUENT || !(await areAlike(texts, carriers))) for (const hash of run) common.add(hash);
  }
  return common;
}

/** Runs of fingerprints that more than `many` Originals carry, except those too long to be a notice. */
function frequentRuns(
  { prints, sought }: PageFingerprints,
  found: ReadonlyMap<number, readonly number[]>,
  many: number,
): readonly (readonly number[])[] {
  const kept = new Set(prints.at);
  const runs: number[][] = [];
  let run: number[] = [];
  let from = 0;
  let last = 0;
  const end = () => {
    if (run.length && last + SHINGLE - from < NOTICE) runs.push(run);
    run = [];
  };
  for (let i = 0; i < sought.length; i++) {
    const [hash, at] = [sought.hash[i]!, sought.at[i]!];
    const carriers = found.get(hash)?.length ?? 0;
    if (carriers > many) {
      if (!run.length) from = at;
      last = at;
      run.push(hash);
      continue;
    }
    // That nobody carries it ends the run only if a text of these words would be stored under it.
    if (carriers > 0 || kept.has(at)) end();
  }
  end();
  return runs;
}

/** Whether these Originals share most of their words: what they share is then one text, not a notice that many carry. */
async function areAlike(texts: HeldTexts, docs: readonly number[]): Promise<boolean> {
  const prints = (await texts.read(docs.slice(0, COMPARED))).flatMap((text) => (text ? [text.hashes] : []));
  let share = 0;
  let pairs = 0;
  for (const [i, a] of prints.entries()) {
    for (const b of prints.slice(i + 1)) {
      const shared = [...a].filter((hash) => b.has(hash)).length;
      share += shared / Math.max(1, Math.min(a.size, b.size));
      pairs++;
    }
  }
  return pairs > 0 && share / pairs >= ALIKE;
}
