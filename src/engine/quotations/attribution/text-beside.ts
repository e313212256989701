import type { Span } from '../../model.ts';
import type { QuoteSpan } from './tokens.ts';

/** A stretch of text and where it begins. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  /** Its sentence begins or ends farther off. */
  readonly isCut: boolean;
}

/** A word with its place. */
export interface Word extends Span {
  readonly text: string;
  /** A comma, bracket or other sign stands behind it. */
  readonly breaks: boolean;
}

/** How far beside a quotation its speaker is looked for. */
const NEAR = 240;
const WORD = /[\p{L}\p{N}\p{M}\u200c‌.·-]*[\p{L}\p{N}\p{M}]/gu;

/** What stands beside a quotation in its sentence. `stop` is what ends a sentence, one character. */
export function besideQuotation(
  text: string,
  { start: floor, end: limit }: Span,
  { outerStart, outerEnd }: QuoteSpan,
  stop: RegExp,
): { readonly before: Stretch; readonly after: Stretch } {
  const near = text.slice(Math.max(floor, outerStart - NEAR), outerStart);
  let from = near.length;
  while (from > 0 && !stop.test(near[from - 1]!)) from--;
  const behind = text.slice(outerEnd, Math.min(limit, outerEnd + NEAR));
  let to = 0;
  while (to < behind.length && !stop.test(behind[to]!)) to++;
  return {
    before: {
      start: outerStart - near.length + from,
      text: near.slice(from),
      isCut: from === 0 && outerStart - near.length > floor,
    },
    after: { start: outerEnd, text: behind.slice(0, to), isCut: to === behind.length && outerEnd + to < limit },
  };
}

/** The words of a stretch. */
export function wordsOf({ start, text }: Stretch): Word[] {
  return [...text.matchAll(WORD)].map((found) => {
    const end = found.index + found[0].length;
    return {
      start: start + found.index,
      end: start + end,
      text: found[0],
      breaks: /^\s*[,،;؛:()[\]–—-]/.test(text.slice(end, end + 3)),
    };
  });
}
