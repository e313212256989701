import type { Span } from '../../model.ts';

/** No speaker's label is longer. */
const LONGEST = 40;
const LABEL = /^(?:\p{Lu}[\p{Lu}.'’-]*[ ]?){1,4}(?=:\s)/u;

/** The label of who speaks, at the head of a quotation: "WALLACE: Let us begin." Null where there is none. */
export function speakerLabel(text: string, quote: Span): Span | null {
  const label = LABEL.exec(text.slice(quote.start, Math.min(quote.end, quote.start + LONGEST)))?.[0].trimEnd();
  return label && label.length > 2 ? { start: quote.start, end: quote.start + label.length } : null;
}
