import type { Match, ReportOriginal } from '../model.ts';

/**
 * Passages apart that stand in copies of the page: what came after the page, or says that it has its words from there, is
 * no source of them. They stay the page's own words.
 */
export function apartFromCopies(
  matches: readonly Match[],
  originals: readonly ReportOriginal[],
): { readonly taken: readonly Match[]; readonly inCopies: readonly Match[] } {
  const copies = new Set(originals.filter(({ role }) => role === 'copy').map(({ id }) => id));
  return {
    taken: matches.filter(({ original }) => !copies.has(original)),
    inCopies: matches.filter(({ original }) => copies.has(original)),
  };
}
