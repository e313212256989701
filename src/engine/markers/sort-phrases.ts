import { isBeyondLatin } from '../text/letters.ts';
import { endOfFirst, keyOf } from './key.ts';

/**
 * Phrases by the word they begin with (in scripts without spaces: by their first character): the key of each, and the sets
 * that it is in. Shorter ones first.
 */
export type PhrasesByWord = Readonly<Record<string, readonly (readonly [key: string, ...sets: string[]])[]>>;

/** In two parts, as most texts have no word beyond Latin script: each read when it is first asked for. */
export interface SortedPhrases {
  latin(): PhrasesByWord;
  beyondLatin(): PhrasesByWord;
}

/** `sets`: phrases by set and language. */
export function sortPhrases(
  sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): SortedPhrases {
  const parts = {
    latin: new Map<string, Map<string, string[]>>(),
    beyondLatin: new Map<string, Map<string, string[]>>(),
  };
  for (const [set, languages] of Object.entries(sets)) {
    for (const phrase of Object.values(languages).flat()) {
      const key = keyOf(phrase);
      const first = key.slice(0, endOfFirst(key, 0));
      const part = isBeyondLatin(first.charCodeAt(0)) ? parts.beyondLatin : parts.latin;
      const keys = part.get(first) ?? new Map<string, string[]>();
      part.set(first, keys.set(key, [...new Set(keys.get(key)).add(set)]));
    }
  }
  const latin = inOrder(parts.latin);
  const beyondLatin = inOrder(parts.beyondLatin);
  return { latin: () => latin, beyondLatin: () => beyondLatin };
}

function inOrder(part: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>): PhrasesByWord {
  const ordered = (keys: ReadonlyMap<string, readonly string[]>) =>
    [...keys].sort(([a], [b]) => a.length - b.length).map(([key, sets]) => [key, ...sets] as const);
  return Object.fromEntries([...part].map(([first, keys]) => [first, ordered(keys)]));
}
