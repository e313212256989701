import type { Article, Publisher, Publishers } from '../../model.ts';
import { hostOf } from './known-source.ts';
import type { NamedSource } from './source.ts';

/** Countries whose press writes in a language, where that tells publishers of one name apart. */
const PRESS_OF: Readonly<Record<string, string>> = {
  en: 'US GB IE CA AU NZ IN PK BD LK NP SG MY PH HK ZA NG GH KE UG TZ RW ZW ZM BW NA MT JM TT BB GY FJ PG IL QA AE',
  de: 'DE AT CH LI LU',
  fr: 'FR BE CH LU MC CA SN CI ML BF CM CD MA DZ TN HT MU MG LB',
  es: 'ES MX AR CO VE CL PE EC BO PY UY CR PA NI HN SV GT CU DO PR',
  pt: 'PT BR AO MZ',
  it: 'IT CH SM VA',
  nl: 'NL BE',
  pl: 'PL',
  ru: 'RU BY KZ UA',
  sv: 'SE FI',
  tr: 'TR CY',
  id: 'ID',
  ja: 'JP',
  zh: 'CN TW HK MO SG',
  ar: 'EG SA AE QA KW BH OM YE IQ SY LB JO PS LY TN DZ MA SD',
};
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
  language: string | null,
): Publisher | null {
  const candidates = source.publishers;
  const linked = source.url ? publishers.at(source.url) : null;
  if (candidates.length < 2) return linked ?? candidates[0] ?? null;
  if (linked && candidates.some((each) => each.domain === linked.domain)) return linked;
  const only = (test: (each: Publisher) => boolean, among = candidates) => {
    const fitting = among.filter(test);
    return fitting.length === 1 ? fitting[0]! : null;
  };
  const pointedTo = new Set(article.links.map((link) => publishers.at(link.url)?.domain));
  const beside = article.text.slice(Math.max(0, source.start - NEAR), Math.min(article.text.length, source.end + 20));
  const home = article.url ? (publishers.at(article.url)?.country ?? countryOf(article.url)) : null;
  const press = PRESS_OF[language ?? article.language.slice(0, 2)]?.split(' ') ?? [];
  const speaking = candidates.filter((each) => each.country === null || press.includes(each.country));
  return (
    only((each) => pointedTo.has(each.domain)) ??
    only((each) => each.country !== null && isNamed(each.country, beside, article.language)) ??
    only((each) => home !== null && each.country === home) ??
    (speaking.length === 1 ? speaking[0]! : null) ??
    only((each) => plain(each.name) === plain(source.name), speaking.length ? speaking : candidates)
  );
}

/** Does a text name this country, in its own language or in English, or by an adjective that begins like it? */
function isNamed(country: string, text: string, language: string): boolean {
  if (ALSO_CALLED[country]?.some((name) => text.includes(name))) return true;
  return ['en', ...(language === 'und' ? [] : [language])].some((locale) => {
    const name = displayName(country, locale);
    return name !== null && name.length > 3 && text.includes(name.length > 6 ? name.slice(0, -1) : name);
  });
}

function displayName(country: string, locale: string): string | null {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(country) ?? null;
  } catch {
    // A page may declare any string as its language.
    return null;
  }
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
