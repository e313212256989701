import type { Match, Original, Quotation, Span } from '../../model.ts';
import { placeInOriginal } from '../../reuse/context.ts';
import { overlap } from '../../text/spans.ts';
import type { Found } from './flag.ts';

/** A person's words on the page, and where a Match has them in an Original. */
export interface Heard {
  readonly quotation: Quotation;
  /** Index of the Quotation. */
  readonly index: number;
  readonly match: Match;
  readonly original: Original;
  /** The part of the Quotation that the Match covers, and the same in the Original. */
  readonly here: Span;
  readonly there: Span;
}

/** More than the quotations of any article: a page made of thousands of them cannot cost more than a glance. */
const MOST = 400;

/** Speech that was found in Originals; a copied passage around it has the Match, where there is one. */
export function heardIn(report: Found, originals: readonly Original[]): Heard[] {
  const byId = new Map(originals.map((original) => [original.id, original]));
  const matches = report.quotations.flatMap((quotation) => quotation.matches);
  const heard = report.quotations.flatMap((quotation, index) => {
    if (quotation.kind !== 'speech') return [];
    return matches.flatMap((match): Heard[] => {
      const original = byId.get(match.original);
      if (!original || overlap(match, quotation) === 0) return [];
      const here = { start: Math.max(match.start, quotation.start), end: Math.min(match.end, quotation.end) };
      return [{ quotation, index, match, original, here, there: placeInOriginal(match, here) }];
    });
  });
  return heard.slice(0, MOST);
}
