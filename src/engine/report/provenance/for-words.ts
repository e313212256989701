import type { Attribution, Span } from '../../model.ts';
import { countWords, type Prose } from '../../prose.ts';
import type { PublisherCredit } from '../../quotations/found.ts';
import { overlap, union } from '../../text/spans.ts';

/** What a text says of whence its words come. */
export interface Credits {
  readonly quotations: readonly (Span & { readonly attribution: Attribution | null })[];
  readonly credits: readonly PublisherCredit[];
}

/** What two texts share is credited when at least this share of it is: a credit may stand for a sentence of its own. */
const MOST = 0.5;

/**
 * Do a text's credits to somebody stand for most of these words of it? A dateline, a byline and a closing line stand for
 * the whole, a lead-in for what comes after it, a name in passing for its paragraph and the next.
 */
export function isForWords(
  prose: Prose,
  { quotations, credits }: Credits,
  isTheirs: (attribution: Attribution) => boolean,
  words: readonly Span[],
): boolean {
  const theirs = <T extends { readonly attribution: Attribution | null }>({ attribution }: T) =>
    attribution !== null && isTheirs(attribution);
  const reached = union([
    ...quotations.filter(theirs),
    ...credits.filter(theirs).map((credit) => reachOf(prose, credit)),
  ]);
  const count = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + countWords(prose, span), 0);
  const shared = union(words);
  const credited = shared.flatMap((span) =>
    reached
      .filter((part) => overlap(part, span) > 0)
      .map((part) => ({ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) })),
  );
  const all = count(shared);
  return all > 0 && count(credited) >= MOST * all;
}

function reachOf({ text, blocks }: Prose, { form, start, end }: PublisherCredit): Span {
  if (form === 'lead-in') return { start, end: text.length };
  if (form !== 'inline') return { start: 0, end: text.length };
  const at = blocks.findIndex((block) => block.end > start);
  const here = blocks[at];
  return here ? { start: here.start, end: (blocks[at + 1] ?? here).end } : { start, end };
}
