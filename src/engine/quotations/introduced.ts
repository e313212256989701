import type { Knowledge } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { Credit, FoundQuotation } from './found.ts';

/** Text that a lead-in such as "ABC News reports:" introduces without marking it, and every credit to a publisher. */
export function introducedQuotations(
  _prose: Prose,
  _knowledge: Knowledge,
): { readonly quotations: FoundQuotation[]; readonly credits: Credit[] } {
  return { quotations: [], credits: [] };
}
