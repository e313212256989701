import { hostOf } from './host.ts';
import type { Article, Attribution, Publishers } from './model.ts';
import { plainName } from './report/same-publisher.ts';
import { sameSite } from './reuse/address.ts';

/** Top-level domain, with the second level under which some countries have it. */
const ENDING = /(?:\.(?:com?|org|net|gov|edu|ac))?\.[a-z]{2,24}$/;

/**
 * Does a credit name the page's own house? It does by a domain of the page's site ("CNN Business" on cnn.com). Where the
 * directory does not know which domain is meant, or the page has no address, by the name that its site goes by, or a part of
 * it in whole words: "The Local" on a page of The Local Sweden.
 */
export function isOwnName(
  { url, site }: Pick<Article, 'url' | 'site'>,
  { name, domain }: Pick<Attribution, 'name' | 'domain'>,
  publishers: Publishers,
): boolean {
  if (url && domain) return publishers.at(url)?.domain === domain || sameSite(url, `https://${domain}/`);
  return isNameOfSite(name, { url, site });
}

/** Does a page's site go by this name, as the page has it or as its address spells it? */
export function isNameOfSite(name: string, { url, site }: Pick<Article, 'url' | 'site'>): boolean {
  const plain = plainName(name);
  if (plain === '') return false;
  const host = hostOf(url) ?? '';
  if (plain === plainName(host) || plain === plainName(host.replace(ENDING, '').split('.').at(-1)!)) return true;
  if (site === null) return false;
  if (plain === plainName(site) || plain === plainName(site.replace(ENDING, ''))) return true;
  const [a, b] = [wordsOf(name), wordsOf(site)];
  return a !== '' && b !== '' && (b.startsWith(`${a} `) || a.startsWith(`${b} `));
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
