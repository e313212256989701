import type { Span } from '../../model.ts';
import type { Source } from './source.ts';
import type { QuoteSpan } from './tokens.ts';

/** Whom a quotation is credited to, and how it was found out. */
export interface Credit {
  /** null where the text has a verb of saying but nobody to go with it. */
  readonly source: Source | null;
  /** Text of the cue; null where the source is carried over from a neighbour. */
  readonly cue: string | null;
  readonly by:
    | 'after'
    | 'before'
    | 'trailing'
    | 'sibling'
    | 'lead'
    | 'carried'
    | 'label'
    | 'reported'
    | 'subject'
    | 'last';
}

/** A paragraph with the quotations that stand in it, as `credits` reads it. */
export interface CreditedParagraph extends Span {
  readonly quotes: readonly QuoteSpan[];
  /** The speech of the paragraph before goes on in this one. */
  readonly goesOn: boolean;
}
