import { ARTICLES } from './articles.ts';
import type { Listed } from './listed.ts';
import { BEYOND_LATIN, nameTokens } from './name-tokens.ts';
import { once } from './once.ts';

/**
 * Names by their first word, folded, or by the one after the article: no text is without "the". A name is two numbers: which
 * publisher it is of, and its place in what that one is called. The next name's two follow.
 */
export type NamesByWord = Readonly<Record<string, readonly number[]>>;

/** In two parts, by their first letter, as most texts have none beyond Latin script. */
export interface SortedNames {
  latin(): NamesByWord;
  beyondLatin(): NamesByWord;
}

/** What a publisher is called: its names, and its hosts. */
export function callings({ names, addresses }: Listed): readonly string[] {
  return [...names, ...addresses.filter((address) => !address.includes('/'))];
}

/** The names of publishers, each by its place in what is given. */
export function sortNames(listed: () => readonly Listed[]): SortedNames {
  const sorted = once(() => {
    const latin = new Map<string, number[]>();
    const beyondLatin = new Map<string, number[]>();
    for (const [publisher, one] of listed().entries()) {
      for (const [place, name] of callings(one).entries()) {
        const word = sortedBy(name);
        if (word === '') continue;
        const part = BEYOND_LATIN.test(name.charAt(0)) ? beyondLatin : latin;
        const names = part.get(word) ?? [];
        names.push(publisher, place);
        part.set(word, names);
      }
    }
    return { latin: Object.fromEntries(latin), beyondLatin: Object.fromEntries(beyondLatin) };
  });
  return { latin: () => sorted().latin, beyondLatin: () => sorted().beyondLatin };
}

/** '' where a name has no word. */
function sortedBy(name: string): string {
  const [first, second] = nameTokens(name);
  if (!first) return '';
  return second && ARTICLES.has(first.folded) ? second.folded : first.folded;
}
