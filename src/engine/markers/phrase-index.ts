import { lazyMap } from '../text/lazy-map.ts';
import { isBeyondLatin } from '../text/letters.ts';
import { endOfFirst, isUnspacedAt, isWordAt } from './key.ts';
import type { PhrasesByWord, SortedPhrases } from './sort-phrases.ts';

/** A phrase found in a key: half-open place in the key, and what the phrase stands for. */
export interface PhraseHit {
  readonly set: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All phrases of all sets. A text is read once: each word is looked up, and of the phrases that begin with it those are
 * taken that go on as the text does.
 */
export class PhraseIndex {
  readonly #latin: () => ReadonlyMap<string, PhrasesByWord[string]>;
  readonly #beyondLatin: () => ReadonlyMap<string, PhrasesByWord[string]>;

  constructor({ latin, beyondLatin }: SortedPhrases) {
    this.#latin = lazyMap(latin);
    this.#beyondLatin = lazyMap(beyondLatin);
  }

  /** Every phrase that stands in a key as whole words; those of one place in the order of their ends. */
  hitsIn(key: string): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let start = 0; start < key.length; ) {
      const next = endOfFirst(key, start);
      if (next === start) {
        start++;
        continue;
      }
      for (const [phrase, ...sets] of this.#beginningWith(key.slice(start, next))) {
        const end = start + phrase.length;
        if (!key.startsWith(phrase, start) || !endsWord(key, end)) continue;
        for (const set of sets) hits.push({ set, start, end });
      }
      start = next;
    }
    return hits;
  }

  #beginningWith(first: string): PhrasesByWord[string] {
    const phrases = isBeyondLatin(first.charCodeAt(0)) ? this.#beyondLatin() : this.#latin();
    return phrases.get(first) ?? NONE;
  }
}

const NONE: PhrasesByWord[string] = [];

function endsWord(key: string, end: number): boolean {
  return end === key.length || !isWordAt(key, end) || isUnspacedAt(key, end) || isUnspacedAt(key, end - 1);
}
