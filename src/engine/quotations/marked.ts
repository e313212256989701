import type { Knowledge } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { FoundQuotation } from './found.ts';

/** Quotations that the page itself marks: quotation marks, blockquote, q. With their attribution. */
export function markedQuotations(_prose: Prose, _knowledge: Knowledge): FoundQuotation[] {
  return [];
}
