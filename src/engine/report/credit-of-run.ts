import type { Attribution, Knowledge, Original, Span } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { FoundQuotation, PublisherCredit } from '../quotations/found.ts';
import { overlap } from '../text/spans.ts';
import { creditsPublisher } from './same-publisher.ts';

/** What can credit a run of copied text. */
export interface Crediting {
  readonly declared: readonly FoundQuotation[];
  readonly credits: readonly PublisherCredit[];
}

/**
 * To whom the page credits a run of copied text: whoever of those it credits near the run is the Original's publisher;
 * else whom the marks or the lead-in over the run name; else whom a lead-in right before it names.
 */
export function creditOfRun(
  prose: Prose,
  run: Span,
  originals: readonly Original[],
  { declared, credits }: Crediting,
  knowledge: Knowledge,
): Attribution | null {
  const over = declared
    .filter((q) => q.attribution && overlap(q, run) > 0)
    .sort((a, b) => overlap(b, run) - overlap(a, run))
    .map((q) => q.attribution!);
  const near = credits.filter((credit) => creditsNear(prose, credit, run)).map((credit) => credit.attribution);
  const publisher = [...over, ...near].find((credit) =>
    originals.some((original) => creditsPublisher(credit, original, knowledge)),
  );
  if (publisher) return publisher;
  const before = credits.findLast((credit) => credit.form === 'lead-in' && blocksBetween(prose, credit, run) <= 1);
  return over[0] ?? before?.attribution ?? null;
}

/** A dateline, byline or closing credit is for the whole article; a name in passing only for its paragraph and the next. */
export function creditsNear(prose: Prose, credit: PublisherCredit, run: Span): boolean {
  if (credit.form !== 'inline' || blocksBetween(prose, credit, run) <= 1) return true;
  const block = prose.blocks[blocksBegunBy(prose, credit.start) - 1];
  return overlap(block ?? credit, run) > 0;
}

/** How many blocks on from a credit a later run begins: 0 in the same block, 1 in the next; none before the credit. */
function blocksBetween(prose: Prose, credit: Span, run: Span): number {
  if (run.start < credit.start) return Number.POSITIVE_INFINITY;
  return blocksBegunBy(prose, run.start) - blocksBegunBy(prose, credit.start);
}

/** How many blocks begin at an offset or before it; found by halving, as every credit is asked about for every run. */
function blocksBegunBy({ blocks }: Prose, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (blocks[mid]!.start <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
