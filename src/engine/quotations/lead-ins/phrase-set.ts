import type { Span } from '../../model.ts';
import { lazyMap } from '../../text/lazy-map.ts';
import { isBeyondLatin } from '../../text/letters.ts';
import type { LeadInKind } from './phrases.ts';
import type { PlainWord } from './plain-words.ts';
import { type KindedPhrase, type PhrasesByWord, type SortedPhrases, UNSPACED } from './sort-phrases.ts';
import * as leadIns from './sorted.prepared.ts';

const NONE: readonly (readonly string[])[] = [];

/** Sorted phrases as sets of them ask. */
export interface PhraseMaps {
  latin(): ReadonlyMap<string, PhrasesByWord[string]>;
  beyondLatin(): ReadonlyMap<string, PhrasesByWord[string]>;
  unspaced(): readonly KindedPhrase[];
}

export function phraseMaps({ latin, beyondLatin, unspaced }: SortedPhrases): PhraseMaps {
  return { latin: lazyMap(latin), beyondLatin: lazyMap(beyondLatin), unspaced };
}

const LEAD_INS = phraseMaps(leadIns);

/**
 * The phrases of some kinds, found by their first word: looking costs the same however many there are. They are taken apart
 * when a text has their first word: most never are, and the first page that a worker reads would wait for all.
 */
export class PhraseSet<Kind extends string = LeadInKind> {
  readonly #kinds: readonly Kind[];
  readonly #phrases: PhraseMaps;
  readonly #byFirst = new Map<string, readonly (readonly string[])[]>();
  /** Of scripts without spaces: looked for letter by letter. */
  #unspaced: readonly string[] | null = null;

  constructor(kinds: readonly Kind[], phrases: PhraseMaps = LEAD_INS) {
    this.#kinds = kinds;
    this.#phrases = phrases;
  }

  #ofThese(phrases: readonly KindedPhrase[]): string[] {
    const isOfThese = ([, ...kinds]: KindedPhrase) => this.#kinds.some((kind) => kinds.includes(kind));
    return phrases.filter(isOfThese).map(([phrase]) => phrase);
  }

  /** The phrases that begin with a word, in words, the longest first. */
  #beginningWith(first: string): readonly (readonly string[])[] {
    const all = isBeyondLatin(first.charCodeAt(0)) ? this.#phrases.beyondLatin() : this.#phrases.latin();
    const beginning = all.get(first);
    if (!beginning) return NONE;
    let phrases = this.#byFirst.get(first);
    if (!phrases) {
      phrases = this.#ofThese(beginning).map((phrase) => phrase.split(' '));
      this.#byFirst.set(first, phrases);
    }
    return phrases;
  }

  #withoutSpaces(): readonly string[] {
    this.#unspaced ??= this.#ofThese(this.#phrases.unspaced());
    return this.#unspaced;
  }

  /** How many words the longest phrase that begins with word `i` has; 0 where none does. */
  at(words: readonly PlainWord[], i: number): number {
    const first = words[i];
    if (!first) return 0;
    for (const phrase of this.#beginningWith(first.plain)) {
      if (phrase.every((word, k) => words[i + k]?.plain === word)) return phrase.length;
    }
    return 0;
  }

  /** Every place where a phrase stands. */
  in(text: string, words: readonly PlainWord[], start: number, end: number): Span[] {
    const found: Span[] = [];
    for (let i = 0; i < words.length; i++) {
      const length = this.at(words, i);
      if (length) found.push({ start: words[i]!.start, end: words[i + length - 1]!.end });
    }
    const part = text.slice(start, end);
    if (!UNSPACED.test(part)) return found;
    for (const phrase of this.#withoutSpaces()) {
      const at = part.indexOf(phrase);
      if (at >= 0) found.push({ start: start + at, end: start + at + phrase.length });
    }
    return found;
  }

  /** End of the phrase a text begins with; null where it begins with none. */
  leads(text: string, words: readonly PlainWord[], start: number): number | null {
    const length = words[0] && words[0].start === start ? this.at(words, 0) : 0;
    if (length) return words[length - 1]!.end;
    if (!isBeyondLatin(text.charCodeAt(start))) return null;
    const phrase = this.#withoutSpaces().find((each) => text.startsWith(each, start));
    return phrase ? start + phrase.length : null;
  }
}
