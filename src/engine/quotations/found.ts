import type { Attribution, Evidence, Match, QuotationKind, Span } from '../model.ts';

/** A Quotation as one finder saw it, before the finders' findings are put together. */
export interface FoundQuotation extends Span {
  readonly kind: QuotationKind;
  readonly evidence: Evidence;
  readonly extentConfidence: number;
  readonly attribution: Attribution | null;
  readonly matches: readonly Match[];
}

/** A credit to another publisher that introduces nothing by itself: a dateline, "Source:", "originally appeared in". */
export interface PublisherCredit extends Span {
  readonly attribution: Attribution;
  /** `lead-in`: the text after it; `tail`: the whole article or its last part; `dateline`, `inline`: where it stands. */
  readonly form: 'lead-in' | 'tail' | 'dateline' | 'inline' | 'byline';
}
