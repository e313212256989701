import type { Publisher, Span } from '../engine/model.ts';
import { ARTICLES } from './articles.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Listed } from './listed.ts';
import { formsOf, mayHaveForms } from './name-forms.ts';
import { BEYOND_LATIN, type NameToken, nameTokens } from './name-tokens.ts';
import { callings, type NamesByWord, type SortedNames } from './sort-names.ts';

interface Entry {
  readonly publisher: Publisher;
  /** As the directory has it. */
  readonly name: string;
  /** The casing in which alone it is this name; null where case does not matter; found when first asked. */
  exact?: string | null;
}

/** Short names are words, initials or both: only their own casing makes them a name ("AP", "Time", "dpa"). */
const SHORT = 4;
/** Capitalised only by where they stand, before a name. */
const NO_PART_OF_NAMES = new Set(
  'as in from per via and by at on for to but when while source see read laut wie so aus bei im selon según secondo segundo volgens enligt menurut dikutip dilansir mengutip według jak za comme según como da per stando zoals als och and the la le el'.split(
    ' ',
  ),
);

/** Names of one part of those that are sorted, with the words whose names were taken apart. */
interface Part {
  readonly names: ReadonlyMap<string, NamesByWord[string]>;
  readonly taken: Set<string>;
}

/** As maps: they are asked for each word of a text, and answer sooner than records. */
const partOf = (names: NamesByWord): Part => ({ names: new Map(Object.entries(names)), taken: new Set() });

/**
 * Names to publishers, by their folded words: finding them in a text is linear in its length. A name is taken apart when
 * its first word is first met, and one in another script than Latin when a text has one of those: of thousands most never
 * are, and a worker that has just been started must not wait for them.
 */
export class NamesIndex {
  readonly #sorted: SortedNames;
  readonly #listed: (publisher: number) => Listed;
  readonly #parts: Part[];
  readonly #byWords = new Map<string, Entry[]>();
  /** How many words the longest name has that begins with this one. */
  readonly #longest = new Map<string, number>();
  /** The first two words of every name that has two: most words after a name's first are not its second. */
  readonly #beginnings = new Set<string>();

  /** `listed`: the publisher whom a number of the sorted names means. */
  constructor(sorted: SortedNames, listed: (publisher: number) => Listed) {
    this.#sorted = sorted;
    this.#listed = listed;
    this.#parts = [partOf(sorted.latin())];
  }

  /** Take up the names in other scripts where a text may have one. */
  #readyFor(text: string): void {
    if (this.#parts.length > 1 || !BEYOND_LATIN.test(text)) return;
    this.#parts.push(partOf(this.#sorted.beyondLatin()));
  }

  /** Take apart the names that begin with this word, or with an article and it. */
  #ready(word: string): void {
    for (const { names, taken } of this.#parts) {
      const numbers = names.get(word);
      if (!numbers || taken.has(word)) continue;
      taken.add(word);
      for (let i = 0; i < numbers.length; i += 2) this.#take(this.#listed(numbers[i]!), numbers[i + 1]!);
    }
  }

  #take(listed: Listed, place: number): void {
    const name = callings(listed)[place]!;
    const publisher = listed.publisher();
    const tokens = nameTokens(name);
    this.#insert(tokens, name, publisher);
    // "The Washington Post" is also "Washington Post"; "The Hill" is not "Hill": that would be anybody's.
    if (tokens.length < 3 || !ARTICLES.has(tokens[0]!.folded)) return;
    const short = name.slice(tokens[1]!.start);
    this.#insert(nameTokens(short), short, publisher);
  }

  /** The same for the words of a text from one on. */
  #readyAt(tokens: readonly NameToken[], at: number, folded = tokens[at]?.folded): void {
    if (folded === undefined) return;
    this.#ready(folded);
    const next = tokens[at + 1];
    if (next && ARTICLES.has(folded)) this.#ready(next.folded);
  }

  #insert(tokens: readonly NameToken[], name: string, publisher: Publisher): void {
    const first = tokens[0]?.folded;
    if (first === undefined) return;
    const key = keyOf(tokens, 0, tokens.length);
    const entries = this.#byWords.get(key);
    const entry: Entry = { publisher, name };
    if (!entries) this.#byWords.set(key, [entry]);
    else if (!entries.some((each) => each.publisher === publisher && each.name === name)) entries.push(entry);
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, tokens.length));
    if (tokens.length > 1) this.#beginnings.add(keyOf(tokens, 0, 2));
  }

  named(name: string): Publisher[] {
    this.#readyFor(name);
    const tokens = nameTokens(name);
    const found = this.#exactly(tokens, name);
    if (found.length || tokens.length < 2 || !ARTICLES.has(tokens[0]!.folded)) return found;
    return this.#exactly(tokens.slice(1), name.slice(tokens[1]!.start));
  }

  #exactly(tokens: readonly NameToken[], name: string): Publisher[] {
    this.#readyAt(tokens, 0);
    return written(this.#byWords.get(keyOf(tokens, 0, tokens.length)) ?? [], name.trim());
  }

  namesIn(text: string, start: number, end: number): (Span & { readonly publishers: readonly Publisher[] })[] {
    this.#readyFor(text.slice(start, end));
    const tokens = nameTokens(text, start, end);
    const found: (Span & { readonly publishers: readonly Publisher[] })[] = [];
    for (let i = 0; i < tokens.length; ) {
      const { folded } = tokens[i]!;
      const begins =
        this.#longest.has(folded) || this.#isSorted(folded) || ARTICLES.has(folded) || mayHaveForms(folded);
      let match = begins ? this.#at(text, tokens, i) : null;
      // "il Corriere della Sera": the article before a name belongs to a shorter one.
      if (match && ARTICLES.has(tokens[i]!.folded)) {
        const longer = this.#at(text, tokens, i + 1);
        if (longer && longer.end > match.end) match = longer;
      }
      if (match) found.push({ start: match.start, end: match.end, publishers: match.publishers });
      i = match ? match.after : i + 1;
    }
    return found;
  }

  #isSorted(word: string): boolean {
    return this.#parts.some(({ names }) => names.has(word));
  }

  /** The longest name that begins with a word of a text. */
  #at(text: string, tokens: readonly NameToken[], from: number) {
    const first = tokens[from];
    if (!first) return null;
    const second = tokens[from + 1];
    for (const { folded, start, end: ends } of formsOf(text, first)) {
      this.#readyAt(tokens, from, folded);
      const longest = this.#longest.get(folded);
      if (longest === undefined) continue;
      const goesOn = second !== undefined && this.#beginnings.has(`${folded} ${second.folded}`);
      for (let after = goesOn ? Math.min(from + longest, tokens.length) : from + 1; after > from; after--) {
        if (!isClose(tokens, from, after)) continue;
        const rest = keyOf(tokens, from + 1, after);
        const entries = this.#byWords.get(rest ? `${folded} ${rest}` : folded);
        if (!entries) continue;
        const end = rest ? tokens[after - 1]!.end : ends;
        const name = text.slice(start, end);
        const publishers = written(entries, name, after === from + 1);
        if (!publishers.length || (isEveryday(name) && isPartOfName(text, start, end))) continue;
        return { start, end, publishers, after };
      }
    }
    return null;
  }
}

const keyOf = (tokens: readonly NameToken[], from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += (key && ' ') + tokens[i]!.folded;
  return key;
};

/** A name does not run on over a line, nor over much white space and punctuation. */
function isClose(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.start - tokens[i - 1]!.end > 3) return false;
  return true;
}

/** Whom of these a name means when it is written like this; their folded words are known to be the same. */
function written(entries: readonly Entry[], name: string, inText = false): Publisher[] {
  const form = name.normalize('NFKC');
  let cased: string | null = null;
  const out: Publisher[] = [];
  for (const entry of entries) {
    if (entry.exact === undefined) entry.exact = needsItsCase(entry.name) ? casing(withoutArticle(entry.name)) : null;
    if (entry.exact !== null) {
      cased ??= casing(withoutArticle(form));
      if (entry.exact !== cased) continue;
    }
    // One word of a running text is a name only where it begins with a capital (or has no case at all).
    else if (inText && startsLower(form) && !startsLower(entry.publisher.name)) continue;
    if (!out.includes(entry.publisher)) out.push(entry.publisher);
  }
  return out;
}

/** "the Guardian" and "The Guardian" are one. */
function withoutArticle(name: string): string {
  const [first, second] = nameTokens(name);
  return first && second && ARTICLES.has(first.folded) ? name.slice(second.start) : name;
}

const casing = (name: string) => Array.from(name, (c) => (c === c.toLowerCase() ? 'x' : 'X')).join('');

function startsLower(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toUpperCase();
}

function needsItsCase(name: string): boolean {
  const tokens = nameTokens(name);
  const words = tokens.length > 1 && ARTICLES.has(tokens[0]!.folded) ? tokens.slice(1) : tokens;
  const letters = words.reduce((sum, token) => sum + token.folded.length, 0);
  if (name.toLowerCase() === name.toUpperCase()) return false;
  return letters <= SHORT || words.every((token) => COMMON_WORDS.has(token.folded));
}

/** Made of common words alone, in its own casing: "The Independent", "Time". */
function isEveryday(name: string): boolean {
  const words = nameTokens(name).filter((token) => !ARTICLES.has(token.folded));
  return name !== name.toUpperCase() && words.every((token) => COMMON_WORDS.has(token.folded));
}

/** "The Independent Journal Review", "Bangkok Post": everyday names are often a part of somebody else's. */
function isPartOfName(text: string, start: number, end: number): boolean {
  if (/^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 3))) return true;
  const before = /(\p{Lu}[\p{L}'’]*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (!before || ARTICLES.has(nameTokens(text, start, end)[0]!.folded)) return false;
  return !/['’]s?$/.test(before) && !NO_PART_OF_NAMES.has(before.toLowerCase());
}
