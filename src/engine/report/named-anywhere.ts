import { hostOf } from '../host.ts';
import type { Article, Span } from '../model.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Does a page have one of these names anywhere: in its text, headline, byline, the lines around it, what it declares? */
export function isNamedAnywhere(article: Article, names: readonly string[]): boolean {
  const { text, title, byline, declared, notices } = article;
  const declares = [...declared.authors, ...declared.organisations].map(({ name }) => name);
  const lines = [text, title, byline, ...declares, ...notices.map((notice) => notice.text)];
  return lines.some((line) => line !== null && names.some((name) => !placesOf(line, name).next().done));
}

/** Does a page link to any page of a site? */
export function isLinkedAnywhere({ links, notices }: Article, site: string): boolean {
  const isThere = (url: string | null) => {
    const host = hostOf(url);
    return host !== null && (host === site || host.endsWith(`.${site}`));
  };
  return (
    links.some(({ url }) => isThere(url)) || notices.some((notice) => notice.links.some(({ url }) => isThere(url)))
  );
}

/** Where a name stands in a text, as it is written and as a word of its own. */
export function* placesOf(text: string, name: string): Generator<Span> {
  if (name === '') return;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const goesOn = LETTER_OR_DIGIT.test(text[at - 1] ?? '') || LETTER_OR_DIGIT.test(text[end] ?? '');
    if (!goesOn) yield { start: at, end };
  }
}
