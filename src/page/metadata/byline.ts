import type { Person } from '../../engine/model.ts';
import type { Dom } from '../dom.ts';
import { asksForAnother, BY, bylineFrom, DATE_BY, isNameLike, LABELLED, namesAtStart, WROTE } from './byline-text.ts';
import { apartText } from './pieces.ts';
import { squeeze } from './strings.ts';

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
  '[class*="submitted" i]',
  '[class*="dateline" i]',
];
/** Links to the pages of authors, where no name of an element tells who wrote the article. */
const AUTHOR_PAGES = ['author', 'autor', 'auteur', 'contributor', 'journalist', 'reporter', 'columnist']
  .flatMap((word) => [`a[href*="/${word}/" i]`, `a[href*="/${word}s/" i]`])
  .join();
/** Elements looked at for each selector: a page may list a thousand authors. */
const MAX_CANDIDATES = 12;

/** The byline that the page shows. `usable` tells elements of the article from those of teasers and of what is hidden. */
export function visibleByline(dom: Dom, usable: (element: Element) => boolean, site: string | null): string | null {
  const house = squeeze(site ?? '');
  for (const selector of [...CANDIDATES, AUTHOR_PAGES]) {
    const names: string[] = [];
    let beside: Node | null = null;
    for (const element of dom.all(selector).slice(0, MAX_CANDIDATES)) {
      if (!usable(element) || OF_A_PART.test(dom.attribute(element, 'class') ?? '')) continue;
      const text = apartText(dom, element);
      const name = text.length < 400 ? bylineFrom(text) : null;
      if (!name || squeeze(name) === house || names.includes(name) || isLabel(name) || isNobody(name)) continue;
      if (selector === AUTHOR_PAGES && !(isNameLike(name) && name.includes(' '))) continue;
      // A link beside the first names another author; one elsewhere may be a teaser's.
      if (names.length > 0 && selector.endsWith(' a') && !(dom.parent(element) === beside && isNameLike(name)))
        continue;
      names.push(name);
      beside ??= dom.parent(element);
      if (names.length === 4) break;
    }
    if (names.length) {
      const several = selector === '[rel~="author"]' || selector.includes('name"]') || selector.endsWith(' a');
      return several ? names.join(', ') : names[0]!;
    }
  }
  return null;
}

/** Words that stand where a name would, in small letters. */
const LABELS =
  /^(?:(?:(?:twitter|facebook|instagram|whatsapp|linkedin|rss|youtube)[\s,]{0,3}){1,6}|rss feed|authors?|by|follow|share|more|about(?: the author)?|view all.*|read more|autor(?:en|es)?|auteur|все|подробнее|profile|see all|comments?|bio|contact|email|subscribe|(?:please )?enter (?:your|a) .*|your name.*)$/u;
/** Whose the picture is, in a line or before one. */
const OF_PICTURE =
  /^(?:image|photo(?:graph)?|picture|illustration|graphic|video|bild|foto|grafik|imagen|immagine|imagem)s?\s(?:by|credits?|von|de|par|por|di|da)(?:\s|$)/;
/** Parts of what is told in the text have authors too: a claim, a quotation, a comment. */
const OF_A_PART = /statement|claim|quote|testimonial|comment|reply|warning/i;

/** What a line above a text is for, in two or three words with capitals, as names are. */
const SECTION =
  /\s(?:news|releases?|sports?|politics|opinion|world|business|stories|updates?|exclusive|(?:fact[- ])?check(?:s|er|ers|ing)?|reviews?|interview|analysis|explainer|explained|podcast|column|nachrichten|mitteilung)$/;

const isLabel = (name: string) => LABELS.test(name.toLowerCase()) || OF_PICTURE.test(name.toLowerCase());

/** Accounts that systems come with, and what templates print for nobody. */
const NOBODY =
  /^(?:(?:wp-?|site-?|web)?admin\d{0,4}|administrators?|webmaster|root|super ?user|user|guest|null|undefined|none|unknown|n\/a)$/i;

const isNobody = (name: string) => NOBODY.test(name);

/** What a line has that names an author. */
const NAMES = [BY, WROTE, DATE_BY, LABELLED];

/** A line that begins with "By", else one that is a name and nothing else: two to four words, each with a capital. */
function signature(lines: readonly string[], isHouse: (name: string) => boolean): string | null {
  const short = lines.filter((line) => line.length < 120);
  for (const line of short) {
    const found = NAMES.some((names) => names.test(line)) ? bylineFrom(line) : null;
    const name = found && namesAtStart(found);
    if (name && !isHouse(name) && !isNobody(name)) return name;
  }
  return short.find((line, i) => isSignature(line) && !asksForAnother(short[i - 1] ?? '')) ?? null;

  function isSignature(line: string): boolean {
    const named = line.length <= 40 && /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u.test(line);
    return named && !isHouse(line) && !isLabel(line) && !SECTION.test(line.toLowerCase()) && !isNobody(line);
  }
}

/**
 * Whom the page names as its author. A person in the structured data comes first, then the byline shown, then other
 * metadata; the site itself and accounts that are nobody, which templates fill in where nobody is known, come last.
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
  const named = authors
    .map(({ name, kind }) => ({ name: bylineFrom(name), kind }))
    .filter((author): author is { name: string; kind: Person['kind'] } => author.name !== null);
  const known = named.filter(({ name }) => !isNobody(name));
  const persons = known.filter(({ name, kind }) => !isHouse(name) && kind !== 'organisation');
  const list = (those: typeof named) => [...new Set(those.map(({ name }) => name))].join(', ');
  if (persons.length) return list(persons);
  const visible = shown() ?? signature(lines, isHouse);
  if (visible) return visible;
  const other = meta
    .map((text) => (/^https?:|^\/\//i.test(text) ? null : bylineFrom(text)))
    .filter((name) => name !== null);
  const others = other.filter((name) => !isNobody(name));
  return (others.find((name) => !isHouse(name)) ?? (list(known) || others[0] || list(named) || other[0])) || null;
}
