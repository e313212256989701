import type { Run } from './runs.ts';
import type { Weighed } from './weights.ts';

/** Words in a row that no two writers hit upon by chance. Names with titles and set phrases run to eleven. */
const TELLING_RUN = 12;
/** Of those so many must be more than a set phrase. */
const TELLING_OWN = 8;
/**
 * With changes in it, a passage must agree in this many words, and in most of those it spans … On 300 real pages, each
 * against the 200 Originals likest to it, what was not copied agreed in at most 14 words so, and once in 20: a remark that
 * both had heard.
 */
const TELLING_WORDS = 16;
const TELLING_SHARE = 0.8;
/** … or in more words, then two of five may be others. */
const TELLING_WORDS_EDITED = 22;
const TELLING_SHARE_EDITED = 0.6;
/**
 * Inside quotation marks that give one person's words, fewer words tell, if they are most of the quotation: it says itself
 * that it was said before.
 */
const TELLING_WORDS_QUOTED = 8;
const TELLING_SHARE_QUOTED = 0.75;

/** First word and the one after the last. */
export type WordSpan = readonly [start: number, end: number];

/** How much of a passage agrees, how much it spans, and the most that agrees in a row, all as evidence weighs. */
interface Weight {
  /** Without what many Originals carry. */
  readonly told: number;
  readonly agreed: number;
  readonly longest: number;
  readonly span: number;
}

function weigh(article: Weighed, original: Weighed, runs: readonly Run[]): Weight {
  const last = runs.at(-1)!;
  let [told, agreed, longest, span] = [0, 0, 0, 0];
  for (const run of runs) {
    let [whole, own] = [0, 0];
    for (let i = 0; i < run.length; i++) {
      whole += article.weight[run.here + i]!;
      if (!original.common[run.there + i]) own += article.weight[run.here + i]!;
    }
    agreed += whole;
    told += own;
    if (own >= TELLING_OWN) longest = Math.max(longest, whole);
  }
  for (let i = runs[0]!.here; i < last.here + last.length; i++) span += article.weight[i]!;
  return { told, agreed, longest, span };
}

/**
 * Does a passage that agrees so tell of copying? By length and by the share of words that agree; words that many
 * Originals carry belong to a passage but tell nothing.
 *
 * @param spoken quotations that give one person's words, as words of the article
 */
export function isTelling(
  article: Weighed,
  original: Weighed,
  runs: readonly Run[],
  spoken: readonly WordSpan[],
): boolean {
  if (runs.length === 0) return false;
  const { told, agreed, longest, span } = weigh(article, original, runs);
  return (
    longest >= TELLING_RUN ||
    (told >= TELLING_WORDS && agreed >= TELLING_SHARE * span) ||
    (told >= TELLING_WORDS_EDITED && agreed >= TELLING_SHARE_EDITED * span) ||
    (told >= TELLING_WORDS_QUOTED && isMostOfQuotation(article, runs, agreed, spoken))
  );
}

/** Most of one quotation's words, and hardly one outside it. */
function isMostOfQuotation(
  article: Weighed,
  runs: readonly Run[],
  agreed: number,
  spoken: readonly WordSpan[],
): boolean {
  const last = runs.at(-1)!;
  const [from, to] = [runs[0]!.here, last.here + last.length];
  const quotation = spoken.find(([start, end]) => start <= from + 1 && to - 1 <= end);
  if (!quotation) return false;
  const whole = article.weight.subarray(...quotation).reduce((sum, weight) => sum + weight, 0);
  return agreed >= TELLING_SHARE_QUOTED * whole;
}
