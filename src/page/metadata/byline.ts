import type { Person } from '../../engine/model.ts';
import type { Dom } from '../dom.ts';
import { clean, squeeze } from './strings.ts';

/** "By", "Von", "Par" … before a name, in the languages of news; ended by a space or a colon. */
const BY =
  /^(?:(?:written|words|story|text|report(?:ed)?|article|posted|published|publicado|escrito|geschrieben|rédigé|redactado|skrevet|geschreven) (?:by|por|von|par|av|af|door)|by|von|par|por|per|di|da|de|door|av|af|autor(?:in|es|en|ka)?|authors?|auteurs?|autore|autori|yazar|yazan|oleh|penulis|reporter|text|tekst|texto|testo|foto e texto|redakcja|автор|текст|بقلم|كتب|מאת|作者|記者|记者|文|글)(?:\s*[:：/]\s*|\s+)/iu;
const AFTER = /\s*(?:기자|記者|记者|특파원|통신원)$/u;
/** Where the names end and something else of the byline begins. */
const REST =
  /\s[|•·–—]\s|\s*[|•]\s*|\s+-\s+|,?\s+(?:published|updated|posted|last updated|on|am|le|el|il|den)\s+(?=.{0,20}\d)|\b\d{1,2}[./:]\d{2}|\b(?:19|20)\d\d\b|\s@|\s\S{1,60}@\S/i;

const CANDIDATES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="author_name" i]',
  '[class*="authorname" i]',
  '[class*="article-author" i]',
  '[class*="article__author" i]',
  '.author a',
  '.author',
  '[class*="autor" i]',
  '[class*="author" i]',
  '[class*="writer" i]',
  '[class*="reporter" i]',
  '[class*="dateline" i]',
];
/** Elements looked at for each selector: a page may list a thousand authors. */
const MAX_CANDIDATES = 12;

/** "18 NOV", "November 20": what is left of a date behind, or instead of, a name. */
const DAY = /(?:^|,?\s)(?:\d{1,2}\.?\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})$/u;

/** A byline without "By" and what follows the names; null where nothing like a name is left. */
export function bylineFrom(text: string): string | null {
  const line = clean(text);
  if (!line || line.length > 300) return null;
  const name = line
    .replace(BY, '')
    .replace(BY, '')
    .split(REST)[0]!
    .replace(DAY, '')
    .replace(AFTER, '')
    .replace(/^[\s:：,/]+|[\s:：,;/]+$/g, '');
  if (!/\p{L}{2}|\p{Script=Han}/u.test(name) || name.length > 120 || /^(?:https?:|www\.|@|\d)/i.test(name)) return null;
  const words = name.split(/\s+/);
  return words.length > 14 ? null : name;
}

/** The byline that the page shows. `usable` tells elements of the article from those of teasers and of what is hidden. */
export function visibleByline(dom: Dom, usable: (element: Element) => boolean, site: string | null): string | null {
  const house = squeeze(site ?? '');
  for (const selector of CANDIDATES) {
    const names: string[] = [];
    for (const element of dom.all(selector).slice(0, MAX_CANDIDATES)) {
      if (!usable(element)) continue;
      const text = dom.text(element);
      const name = text.length < 400 ? bylineFrom(text) : null;
      if (name && squeeze(name) !== house && !names.includes(name) && !isLabel(name)) names.push(name);
      if (names.length === 4) break;
    }
    if (names.length)
      return selector === '[rel~="author"]' || selector.includes('name"]') ? names.join(', ') : names[0]!;
  }
  return null;
}

/** Words that stand where a name would, in small letters. */
const LABELS =
  /^(?:(?:(?:twitter|facebook|instagram|whatsapp|linkedin|rss|youtube)[\s,]{0,3}){1,6}|authors?|by|follow|share|more|about(?: the author)?|view all.*|read more|autor(?:en|es)?|auteur|все|подробнее|profile|see all|comments?|bio|contact|email|subscribe)$/u;

const isLabel = (name: string) => LABELS.test(name.toLowerCase());

/** A line that begins with "By", else one that is a name and nothing else: two to four words, each with a capital. */
function signature(lines: readonly string[], isHouse: (name: string) => boolean): string | null {
  const short = lines.filter((line) => line.length < 120);
  for (const line of short) {
    const name = BY.test(line) ? bylineFrom(line.split(/,\s|\s·\s/)[0]!) : null;
    if (name && !isHouse(name)) return name;
  }
  const name = short.find(
    (line) => line.length <= 40 && /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u.test(line),
  );
  return name !== undefined && !isHouse(name) && !isLabel(name) ? name : null;
}

/**
 * Whom the page names as its author. A person in the structured data comes first, then the byline shown, then other
 * metadata; the site itself, which templates fill in where nobody is known, comes last.
 */
export function chooseByline(
  authors: readonly Person[],
  shown: () => string | null,
  meta: readonly string[],
  lines: readonly string[],
  site: string | null,
): string | null {
  const house = squeeze(site ?? '');
  const isHouse = (name: string) =>
    house !== '' && (squeeze(name) === house || house.includes(squeeze(name)) || squeeze(name).includes(house));
  const named = authors.map((author) => bylineFrom(author.name)).filter((name) => name !== null);
  const persons = named.filter((name, i) => !isHouse(name) && authors[i]?.kind !== 'organisation');
  if (persons.length) return [...new Set(persons)].join(', ');
  const visible = shown() ?? signature(lines, isHouse);
  if (visible) return visible;
  const other = meta
    .map((text) => (/^https?:|^\/\//i.test(text) ? null : bylineFrom(text)))
    .filter((name) => name !== null);
  return other.find((name) => !isHouse(name)) ?? ([...new Set(named)].join(', ') || other[0]) ?? null;
}
