import type { Article, Knowledge, Match, Original, ReportOriginal } from '../model.ts';
import { sameSite } from '../reuse/address.ts';

/**
 * Is an Original of the page's own house: on its site, or at another address of its publisher's? What a page calls its
 * site is not asked: any page can take another's name.
 */
export function isOwnHouse({ url }: Article, original: Original, { publishers }: Knowledge): boolean {
  if (url === null || original.url === null) return false;
  if (sameSite(url, original.url)) return true;
  const [here, there] = [publishers.at(url), publishers.at(original.url)];
  return here !== null && there !== null && here.name === there.name;
}

/**
 * Passages apart that stand in copies of the page: what came after the page, or says that it has its words from there, is
 * no source of them. They stay the page's own words.
 */
export function apartFromCopies(
  matches: readonly Match[],
  originals: readonly ReportOriginal[],
): { readonly taken: readonly Match[]; readonly ownElsewhere: readonly Match[] } {
  const copies = new Set(originals.filter(({ role }) => role === 'copy').map(({ id }) => id));
  return {
    taken: matches.filter(({ original }) => !copies.has(original)),
    ownElsewhere: matches.filter(({ original }) => copies.has(original)),
  };
}
