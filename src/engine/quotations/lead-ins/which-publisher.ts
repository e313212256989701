import { hostOf } from '../../host.ts';
import type { Article, Publisher, Publishers } from '../../model.ts';
import { nameOfCountry } from './country-names.ts';
import type { PageLanguage } from './language.ts';
import { allOutwardLinks } from './links.ts';
import { PRESS_OF } from './press-of.ts';
import type { NamedSource } from './source.ts';

/** What people call the countries whose full name nobody writes. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'U.K.', 'Brit', 'London', 'England', 'English'],
  US: ['U.S.', 'USA', 'America', 'Washington'],
  AE: ['UAE', 'Emirat'],
  KR: ['South Korea', 'Seoul'],
};
/** Top-level domains with two letters that say nothing of a country. */
const OF_NO_COUNTRY = /^(?:io|co|me|tv|fm|ai|cc|ws|eu|ly|to|gg)$/;
/** How far from a name the country may stand that it belongs to ("Australia's ABC"). */
const NEAR = 60;

/**
 * Which of the publishers of one name a page means. Asked in this order, and taken where exactly one is left: the link on
 * the name; another link of the page; the country named beside it; the country of the page's own publisher; the language
 * of the page; the one whose full name it is. Null where it stays open.
 */
export function whichPublisher(
  source: NamedSource,
  article: Article,
  publishers: Publishers,
  page: PageLanguage,
): Publisher | null {
  const candidates = source.publishers;
  const linked = source.url ? publishers.at(source.url) : null;
  if (candidates.length < 2) return linked ?? (isSpeltBy(source) ? null : candidates[0]) ?? null;
  if (linked && candidates.some((each) => each.domain === linked.domain)) return linked;
  const only = (test: (each: Publisher) => boolean, among = candidates) => {
    const fitting = among.filter(test);
    return fitting.length === 1 ? fitting[0]! : null;
  };
  const linkedTo = pointedTo(article, publishers);
  const pointed = only((each) => linkedTo.has(each.domain));
  if (pointed) return pointed;
  const beside = article.text.slice(Math.max(0, source.start - NEAR), Math.min(article.text.length, source.end + 20));
  const language = page.language;
  const near = only((each) => each.country !== null && isNamed(each.country, beside, language));
  if (near) return near;
  const home = article.url ? (publishers.at(article.url)?.country ?? countryOf(article.url)) : null;
  const neighbour = home === null ? null : only((each) => each.country === home);
  if (neighbour) return neighbour;
  const press = PRESS_OF[language ?? article.language.slice(0, 2)] ?? '';
  const speaking = candidates.filter((each) => each.country === null || press.includes(each.country));
  if (speaking.length === 1) return speaking[0]!;
  return only((each) => plain(each.name) === plain(source.name), speaking.length ? speaking : candidates);
}

/** Domains of the publishers a page links to; read once for each article. */
const domainsLinked = new WeakMap<Article, ReadonlySet<string>>();

function pointedTo(article: Article, publishers: Publishers): ReadonlySet<string> {
  const known = domainsLinked.get(article);
  if (known) return known;
  const domains = new Set<string>();
  for (const link of allOutwardLinks(article, publishers)) {
    const publisher = publishers.at(link.url);
    if (publisher) domains.add(publisher.domain);
  }
  domainsLinked.set(article, domains);
  return domains;
}

/** Does a text name this country, in its own language or in English, or by an adjective that begins like it? */
function isNamed(country: string, text: string, language: string | null): boolean {
  if (ALSO_CALLED[country]?.some((name) => text.includes(name))) return true;
  return ['en', language ?? 'en'].some((locale) => {
    const name = nameOfCountry(country, locale);
    return name.length > 3 && text.includes(name.length > 6 ? name.slice(0, -1) : name);
  });
}

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\s+/g, ' ');

/** Country of a host's top-level domain; null for those that belong to none. */
function countryOf(url: string): string | null {
  const last = hostOf(url)?.split('.').at(-1) ?? '';
  if (last.length !== 2 || OF_NO_COUNTRY.test(last)) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}

/** "The Intelligencer" with a link to theintelligencer.example is whom that address spells, whoever else has the name. */
function isSpeltBy({ name, url, publishers }: NamedSource): boolean {
  const host = hostOf(url);
  if (host === null || publishers.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))) return false;
  const bare = plain(name).replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length > 3 && host.split('.').some((label) => label === bare || label === `the${bare}`);
}
