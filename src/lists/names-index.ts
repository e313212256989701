import type { Publisher, Span } from '../engine/model.ts';
import { COMMON_WORDS } from './common-words.ts';
import { foldName, type NameToken, nameTokens } from './name-tokens.ts';

interface Entry {
  readonly publisher: Publisher;
  /** The name exactly as it must be written, where case matters; null where it does not. */
  readonly exact: string | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

/** Short names are words, initials or both: only their own casing makes them a name ("AP", "Time", "dpa"). */
const SHORT = 4;
/** Words that stand before a name or not: "the Guardian", "Die Zeit". */
const ARTICLES = new Set(['the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'il', 'lo', 'l', 'o', 'a', 'de', 'het']);
/** Capitalised only by where they stand, before a name. */
const NO_PART_OF_NAMES = new Set(
  'as in from per via and by at on for to but when while source see read laut wie so aus bei im selon según secondo segundo volgens enligt'.split(
    ' ',
  ),
);
/** Letters that Arabic writes together with the word after them: "to", "by", "and", "as". */
const ARABIC_PREFIX = /^[لبوك]/;

/** Names to publishers: a trie over folded words, so that finding them in a text is linear in its length. */
export class NamesIndex {
  readonly #root: Node = { next: new Map(), entries: [] };

  add(name: string, publisher: Publisher): void {
    const tokens = nameTokens(name);
    this.#insert(tokens, name, publisher);
    // "The Washington Post" is also "Washington Post"; "The Hill" is not "Hill": that would be anybody's.
    if (tokens.length > 2 && ARTICLES.has(tokens[0]!.folded)) {
      this.#insert(tokens.slice(1), name.slice(tokens[1]!.start), publisher);
    }
  }

  #insert(tokens: readonly NameToken[], name: string, publisher: Publisher): void {
    if (!tokens.length) return;
    let node = this.#root;
    for (const { folded } of tokens) {
      let next = node.next.get(folded);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(folded, next);
      }
      node = next;
    }
    if (node.entries.some((entry) => entry.publisher === publisher)) return;
    node.entries.push({ publisher, exact: needsItsCase(tokens, name) ? name : null });
  }

  named(name: string): Publisher[] {
    const tokens = nameTokens(name);
    const found = this.#exactly(tokens, name);
    if (found.length || tokens.length < 2 || !ARTICLES.has(tokens[0]!.folded)) return found;
    return this.#exactly(tokens.slice(1), name.slice(tokens[1]!.start));
  }

  #exactly(tokens: readonly NameToken[], name: string): Publisher[] {
    let node: Node | undefined = this.#root;
    for (const { folded } of tokens) node = node?.next.get(folded);
    return tokens.length && node ? written(node, name.trim()) : [];
  }

  namesIn(text: string, start: number, end: number): (Span & { readonly publishers: readonly Publisher[] })[] {
    const tokens = nameTokens(text, start, end);
    const found: (Span & { readonly publishers: readonly Publisher[] })[] = [];
    for (let i = 0; i < tokens.length; ) {
      const match = this.#longest(text, tokens, i) ?? null;
      if (match) {
        found.push({ start: match.start, end: match.end, publishers: match.publishers });
        i = match.after;
      } else i++;
    }
    return found;
  }

  #longest(text: string, tokens: readonly NameToken[], from: number) {
    let best: (Span & { readonly publishers: Publisher[]; readonly after: number }) | null = null;
    const first = tokens[from]!;
    for (const folded of arabicForms(first.folded)) {
      let node: Node | undefined = this.#root;
      for (let i = from; node && i < tokens.length; i++) {
        // A name does not run on over a line, nor over much white space and punctuation.
        if (i > from && tokens[i]!.start - tokens[i - 1]!.end > 3) break;
        node = node.next.get(i === from ? folded : tokens[i]!.folded);
        if (!node?.entries.length) continue;
        const begin = first.start + first.folded.length - folded.length;
        const name = text.slice(begin, tokens[i]!.end);
        const publishers = written(node, name, i === from);
        if (publishers.length && !(isEveryday(name) && isPartOfName(text, begin, tokens[i]!.end)))
          best = { start: begin, end: tokens[i]!.end, publishers, after: i + 1 };
      }
      if (best) return best;
    }
    return best;
  }
}

/** Whom a node of the trie means when its name is written like this. */
function written(node: Node, name: string, inText = false): Publisher[] {
  const form = name.normalize('NFKC');
  const out: Publisher[] = [];
  for (const { publisher, exact } of node.entries) {
    if (exact !== null && exact !== form && !sameLetters(exact, form)) continue;
    // One word of a running text is a name only where it begins with a capital (or has no case at all).
    if (inText && exact === null && startsLower(form) && !startsLower(publisher.name)) continue;
    out.push(publisher);
  }
  return out;
}

/** Equal but for look-alike letters and accents; case counts. */
function sameLetters(exact: string, form: string): boolean {
  return exact.length === form.length && foldName(exact) === foldName(form) && casing(exact) === casing(form);
}

const casing = (name: string) => Array.from(name, (c) => (c === c.toLowerCase() ? 'x' : 'X')).join('');

function startsLower(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toUpperCase();
}

function needsItsCase(tokens: readonly NameToken[], name: string): boolean {
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

function arabicForms(folded: string): readonly string[] {
  return ARABIC_PREFIX.test(folded) ? [folded, folded.slice(1), folded.replace(/^[وف]?[لبك]/, '')] : [folded];
}
