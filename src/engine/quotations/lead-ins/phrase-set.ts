import type { Span } from '../../model.ts';
import { BEYOND_LATIN, IN_WORD, isBeyondLatin, kindsAt, LETTER_OR_DIGIT, widthBefore } from '../../text/letters.ts';

/** A word as phrases compare it: lower case, without accents, straight apostrophes. */
export interface PlainWord extends Span {
  readonly plain: string;
}

/** What goes on in a word beside letters and digits, and the typographic apostrophe; "@" and "#" may also begin one. */
const GOES_ON = "'./&@_-";
const APOSTROPHE = 0x2019;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MARKS = /\p{M}/gu;

const NONE: readonly string[][] = [];

const ASCII = /^[\x20-\x7e]*$/;

export function plainWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'");
}

/** The same by ASCII code, where most of any text is: 1 begins a word, 2 goes on in one. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9@#]/i.test(character)) return character === '#' ? 1 : 3;
  return GOES_ON.includes(character) ? 2 : 0;
});

/** The words of a stretch of text, for phrases to be looked for. */
export function plainWords(text: string, start: number, end: number): PlainWord[] {
  const out: PlainWord[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const begins = code < 128 ? asciiKinds[code]! & 1 : kindsAt(text, at, end) & LETTER_OR_DIGIT;
    let to = at + (code < 128 ? 1 : widthBefore(text, at, end));
    if (begins !== 0) {
      let isAscii = code < 128;
      while (to < end) {
        const next = text.charCodeAt(to);
        if (next < 128) {
          if ((asciiKinds[next]! & 2) === 0) break;
          to++;
        } else {
          if (next !== APOSTROPHE && (kindsAt(text, to, end) & IN_WORD) === 0) break;
          isAscii = false;
          to += widthBefore(text, to, end);
        }
      }
      const close = withoutTail(text, at, to);
      const word = text.slice(at, close);
      out.push({ plain: isAscii ? word.toLowerCase() : plainWord(word), start: at, end: close });
    }
    at = to;
  }
  return out;
}

/** Where a word ends without its punctuation; by hand, as a pattern would be quadratic on a word of hyphens. */
function withoutTail(text: string, start: number, end: number): number {
  let close = end;
  while (close > start + 1 && "-'’./&".includes(text[close - 1]!)) close--;
  return close;
}

/** Found once: most phrases are in several sets. */
const firstWords = new Map<string, string | null>();

/** The first word of a phrase; '' where it has none, null in scripts without spaces. */
function firstWord(phrase: string): string | null {
  let word = firstWords.get(phrase);
  if (word === undefined) {
    word = findFirstWord(phrase);
    firstWords.set(phrase, word);
  }
  return word;
}

/** Most need no closer look. */
function findFirstWord(phrase: string): string | null {
  const space = phrase.indexOf(' ');
  const end = space < 0 ? phrase.length : space;
  let at = 0;
  while (at < end && isSmallLetter(phrase.charCodeAt(at))) at++;
  if (at > 0 && at === end && isAscii(phrase, end)) return phrase.slice(0, end);
  if (UNSPACED.test(phrase)) return null;
  return plainWords(phrase, 0, phrase.length)[0]?.plain ?? '';
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;

function isAscii(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * Phrases, found by their first word: looking costs the same however many there are. They are gone through when a text is
 * first asked for them, those of other scripts than Latin when it has one of theirs, and taken apart when it has their
 * first word: most never are, and the first page that a worker reads would wait for all.
 */
export class PhraseSet {
  /** Not gone through yet. */
  #phrases: readonly string[];
  /** The same, in other scripts than Latin. */
  #beyondLatin: string[] = [];
  readonly #waiting = new Map<string, string[]>();
  readonly #byFirst = new Map<string, string[][]>();
  /** Of scripts without spaces: looked for letter by letter. */
  readonly #unspaced: string[] = [];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
  }

  /** Go through what a text may have; `isBeyond`: in other scripts too. */
  #ready(isBeyond: boolean): void {
    for (const phrase of this.#phrases) {
      if (isBeyondLatin(phrase.charCodeAt(0))) this.#beyondLatin.push(phrase);
      else this.#sort(phrase);
    }
    this.#phrases = [];
    if (!isBeyond) return;
    for (const phrase of this.#beyondLatin) this.#sort(phrase);
    this.#beyondLatin = [];
  }

  #sort(phrase: string): void {
    const word = firstWord(phrase);
    if (word === '') return;
    if (word === null) {
      this.#unspaced.push(phrase);
      return;
    }
    const waiting = this.#waiting.get(word);
    if (waiting) waiting.push(phrase);
    else this.#waiting.set(word, [phrase]);
  }

  /** The phrases that begin with a word, in words, the longest first. */
  #beginningWith(first: string): readonly string[][] {
    this.#ready(isBeyondLatin(first.charCodeAt(0)));
    const waiting = this.#waiting.get(first);
    if (!waiting) return this.#byFirst.get(first) ?? NONE;
    this.#waiting.delete(first);
    const phrases = waiting.map((phrase) => plainWords(phrase, 0, phrase.length).map((word) => word.plain));
    phrases.sort((a, b) => b.length - a.length);
    this.#byFirst.set(first, phrases);
    return phrases;
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
    this.#ready(BEYOND_LATIN.test(text.slice(start, end)));
    const found: Span[] = [];
    for (let i = 0; i < words.length; i++) {
      const length = this.at(words, i);
      if (length) found.push({ start: words[i]!.start, end: words[i + length - 1]!.end });
    }
    if (this.#unspaced.length && UNSPACED.test(text.slice(start, end))) {
      const part = text.slice(start, end);
      for (const phrase of this.#unspaced) {
        const at = part.indexOf(phrase);
        if (at >= 0) found.push({ start: start + at, end: start + at + phrase.length });
      }
    }
    return found;
  }

  /** End of the phrase a text begins with; null where it begins with none. */
  leads(text: string, words: readonly PlainWord[], start: number): number | null {
    this.#ready(isBeyondLatin(text.charCodeAt(start)));
    const length = words[0] && words[0].start === start ? this.at(words, 0) : 0;
    if (length) return words[length - 1]!.end;
    const phrase = this.#unspaced.find((each) => text.startsWith(each, start));
    return phrase ? start + phrase.length : null;
  }
}
