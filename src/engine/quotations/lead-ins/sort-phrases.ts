import { isBeyondLatin } from '../../text/letters.ts';
import { plainWords } from './plain-words.ts';

/** A phrase in plain words, a space between two of them, and the kinds that it is of. */
export type KindedPhrase = readonly [phrase: string, ...kinds: string[]];

/** Phrases by the word they begin with, those of more words first. */
export type PhrasesByWord = Readonly<Record<string, readonly KindedPhrase[]>>;

/** In parts, as most texts have no word beyond Latin script: each read when it is first asked for. */
export interface SortedPhrases {
  latin(): PhrasesByWord;
  beyondLatin(): PhrasesByWord;
  /** In scripts without spaces, as they were written. */
  unspaced(): readonly KindedPhrase[];
}

export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** `lists`: phrases by kind. */
export function sortPhrases(lists: Readonly<Record<string, readonly string[]>>): SortedPhrases {
  const kindsOf = new Map<string, string[]>();
  for (const [kind, phrases] of Object.entries(lists)) {
    for (const phrase of new Set(phrases)) kindsOf.set(phrase, [...(kindsOf.get(phrase) ?? []), kind]);
  }
  const unspaced: KindedPhrase[] = [];
  const parts = { latin: new Map<string, KindedPhrase[]>(), beyondLatin: new Map<string, KindedPhrase[]>() };
  for (const [phrase, kinds] of kindsOf) {
    if (UNSPACED.test(phrase)) {
      unspaced.push([phrase, ...kinds]);
      continue;
    }
    const words = plainWords(phrase, 0, phrase.length).map(({ plain }) => plain);
    const first = words[0];
    if (first === undefined) continue;
    const part = isBeyondLatin(first.charCodeAt(0)) ? parts.beyondLatin : parts.latin;
    part.set(first, [...(part.get(first) ?? []), [words.join(' '), ...kinds]]);
  }
  const latin = inOrder(parts.latin);
  const beyondLatin = inOrder(parts.beyondLatin);
  return { latin: () => latin, beyondLatin: () => beyondLatin, unspaced: () => unspaced };
}

function inOrder(part: ReadonlyMap<string, readonly KindedPhrase[]>): PhrasesByWord {
  const length = ([phrase]: KindedPhrase) => phrase.split(' ').length;
  return Object.fromEntries([...part].map(([first, all]) => [first, all.toSorted((a, b) => length(b) - length(a))]));
}
