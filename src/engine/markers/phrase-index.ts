import { isUnspacedAt, isWordAt, keyOf } from './key.ts';

/** A phrase found in a key: half-open place in the key, and what the phrase stands for. */
export interface PhraseHit {
  readonly set: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly key: string;
  readonly sets: string[];
}

/**
 * All phrases of all sets by the word they begin with, or by their first character in scripts without spaces. A text is
 * read once: each word is looked up, and of the phrases that begin with it those are taken that go on as the text does.
 */
export class PhraseIndex {
  readonly #byFirst = new Map<string, Phrase[]>();

  /** `sets`: phrases by set and language. */
  constructor(sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
    const known = new Map<string, Phrase>();
    for (const [set, languages] of Object.entries(sets)) {
      for (const phrases of Object.values(languages))
        for (const phrase of phrases) this.#add(keyOf(phrase), set, known);
    }
    // Shorter before longer, so that what is found at one place comes in the order of its end.
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => a.key.length - b.key.length);
  }

  /** Every phrase that stands in a key as whole words. */
  hitsIn(key: string): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let start = 0; start < key.length; ) {
      const next = endOfFirst(key, start);
      if (next === start) {
        start++;
        continue;
      }
      for (const phrase of this.#byFirst.get(key.slice(start, next)) ?? NONE) {
        const end = start + phrase.key.length;
        if (!key.startsWith(phrase.key, start) || !endsWord(key, end)) continue;
        for (const set of phrase.sets) hits.push({ set, start, end });
      }
      start = next;
    }
    return hits;
  }

  #add(key: string, set: string, known: Map<string, Phrase>): void {
    const sets = known.get(key)?.sets;
    if (sets) {
      if (!sets.includes(set)) sets.push(set);
      return;
    }
    if (key === '') return;
    const phrase = { key, sets: [set] };
    known.set(key, phrase);
    const first = key.slice(0, endOfFirst(key, 0));
    const same = this.#byFirst.get(first);
    if (same) same.push(phrase);
    else this.#byFirst.set(first, [phrase]);
  }
}

const NONE: readonly Phrase[] = [];

/** Where the word ends that begins at a place: `start` itself where none does, one character on in unspaced scripts. */
function endOfFirst(key: string, start: number): number {
  let end = start;
  while (end < key.length && isWordAt(key, end)) {
    if (isUnspacedAt(key, end)) return end === start ? start + 1 : end;
    end++;
  }
  return end;
}

function endsWord(key: string, end: number): boolean {
  return end === key.length || !isWordAt(key, end) || isUnspacedAt(key, end) || isUnspacedAt(key, end - 1);
}
