import { wordsOf } from '../../text/words.ts';

/** Fewer words in common than this share of the shorter one: it may have been another line of the page that was read then. */
const ALIKE = 1 / 3;
const FEWEST_ALIKE = 2;

/**
 * The earlier headline where the words of the two differ; null where either is missing, where one only has more at its
 * beginning or end (the name of the site, a label, a count of messages), or where they have too little in common.
 */
export function changedHeadline(now: string | null, before: string | null | undefined): string | null {
  if (!now?.trim() || !before?.trim() || now === before) return null;
  const [here, there] = [hashesOf(now), hashesOf(before)];
  const [shorter, longer] = here.length < there.length ? [here, there] : [there, here];
  if (` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)) return null;
  const held = new Set(longer);
  const common = shorter.filter((hash) => held.has(hash)).length;
  return common >= Math.max(FEWEST_ALIKE, ALIKE * shorter.length) ? before.trim() : null;
}

function hashesOf(headline: string): readonly number[] {
  const words = wordsOf(headline);
  return [...words.hash.subarray(0, words.length)];
}
