import { type Fingerprints, SHINGLE } from '../../engine/reuse/fingerprints.ts';
import type { HeldTexts } from './held-texts.ts';

/**
 * A fingerprint in more Originals than this tells nothing of where a page took it from. Measured at 20,000 texts: a
 * cut-off of 20 leaves 11 false candidates a page where none leaves 1,930, and loses only copied boilerplate.
 */
const FREQUENT = 20;
/** In a small Library fewer are many: one in eight, four at least, if these are not copies of one another. */
const FREQUENT_SHARE = 1 / 8;
const FREQUENT_LEAST = 3;
/** A run of frequent fingerprints over so many words is no notice or set phrase, but a text that many have copied. */
const NOTICE = 100;
/** Carriers compared, and the share of fingerprints from which on they are copies of one text. */
const COMPARED = 4;
const ALIKE = 0.5;

/** A page's fingerprints in the order of its text. */
export interface PageFingerprints {
  /** Those that a text of its words would be kept under: of words that an Original shares, it has the same. */
  readonly prints: Fingerprints;
  /** Those that it is looked up by: the same, and some between, which the same words may not be kept under. */
  readonly sought: Fingerprints;
}

/** In how many of a Library's Originals a fingerprint may stand before it is frequent. */
export const manyOf = (originals: number) => Math.min(FREQUENT, Math.max(FREQUENT_LEAST, originals * FREQUENT_SHARE));

/** Of a page's fingerprints, those that are common property: notices and set phrases that many Originals carry. */
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

/** Runs of fingerprints that more than so many Originals carry, less those too long to be a notice. */
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
    // One that nobody carries says nothing unless a text of these words would be kept under it.
    if (carriers > 0 || kept.has(at)) end();
  }
  end();
  return runs;
}

/** Do these Originals share most of their words? Then what they share is one text, not a notice under many. */
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
