import { isBeyondLatin } from '../text/letters.ts';
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

/** A phrase as it was given, and its set. */
interface Given {
  readonly phrase: string;
  readonly set: string;
}

/**
 * All phrases of all sets by the word they begin with, or by their first character in scripts without spaces. A text is
 * read once: each word is looked up, and of the phrases that begin with it those are taken that go on as the text does.
 * Phrases are made ready when a text has their first word, and those of other scripts than Latin gone through when a text
 * has one of theirs: most never are, and a worker that has just been started would wait for all.
 */
export class PhraseIndex {
  readonly #waiting = new Map<string, Given[]>();
  readonly #byFirst = new Map<string, Phrase[]>();
  /** Of other scripts, not gone through yet. */
  #beyondLatin: Given[] = [];

  /** `sets`: phrases by set and language. */
  constructor(sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>) {
    for (const [set, languages] of Object.entries(sets)) {
      for (const phrases of Object.values(languages)) for (const phrase of phrases) this.#wait({ phrase, set });
    }
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
      for (const phrase of this.#beginningWith(key.slice(start, next))) {
        const end = start + phrase.key.length;
        if (!key.startsWith(phrase.key, start) || !endsWord(key, end)) continue;
        for (const set of phrase.sets) hits.push({ set, start, end });
      }
      start = next;
    }
    return hits;
  }

  #wait(given: Given): void {
    if (isBeyondLatin(given.phrase.charCodeAt(0))) this.#beyondLatin.push(given);
    else this.#sort(given);
  }

  #sort(given: Given): void {
    const first = firstOf(given.phrase);
    if (first === '') return;
    const waiting = this.#waiting.get(first);
    if (waiting) waiting.push(given);
    else this.#waiting.set(first, [given]);
  }

  /** The phrases that begin with a word; shorter before longer, so that what is found at one place comes in the order of its end. */
  #beginningWith(first: string): readonly Phrase[] {
    if (this.#beyondLatin.length && isBeyondLatin(first.charCodeAt(0))) {
      for (const given of this.#beyondLatin) this.#sort(given);
      this.#beyondLatin = [];
    }
    const waiting = this.#waiting.get(first);
    if (!waiting) return this.#byFirst.get(first) ?? NONE;
    this.#waiting.delete(first);
    const phrases = new Map<string, Phrase>();
    for (const { phrase, set } of waiting) {
      const key = keyOf(phrase);
      const sets = phrases.get(key)?.sets ?? [];
      if (!sets.includes(set)) sets.push(set);
      phrases.set(key, { key, sets });
    }
    const ready = [...phrases.values()].sort((a, b) => a.key.length - b.key.length);
    this.#byFirst.set(first, ready);
    return ready;
  }
}

const NONE: readonly Phrase[] = [];

/** What a phrase's key begins with. Most phrases begin with plain letters and a space behind them. */
function firstOf(phrase: string): string {
  const plain = /^[A-Za-z0-9]+(?=$| )/.exec(phrase)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  const key = keyOf(phrase);
  return key.slice(0, endOfFirst(key, 0));
}

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
