import type { Span } from '../../model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { PageLanguage } from './language.ts';
import { type PlainWord, plainWords } from './plain-words.ts';

const OPENING = new Set('“„«‹「『');
const CLOSING = new Set('”»›」』');

/** What tells one writer's manner from another's, in the words outside quotation marks. */
export interface Voice {
  /** Words of the writer and the reader: "I", "we", "you". */
  readonly person: number;
  readonly asks: boolean;
  readonly exclaims: boolean;
  /** "isn't", "he'd": rare in agency prose. */
  readonly contractions: number;
  /** WORDS IN CAPITALS, five letters or more. */
  readonly shouts: number;
  /** A sentence of one or two words: "Hear, hear!", "Full stop." */
  readonly clipped: boolean;
  /** A sentence begins with "So", "Yeah", "Also". */
  readonly turns: boolean;
}

/** Reads paragraphs for the manner in which they are written. */
export class VoiceReader {
  readonly #persons: ReadonlySet<string>;
  readonly #turns: ReadonlySet<string>;

  readonly #language: string;

  constructor({ language, ownWords }: PageLanguage) {
    this.#language = language ?? 'und';
    this.#persons = new Set(ownWords?.voice);
    this.#turns = new Set(ownWords?.turns);
  }

  /** @param known the span's words, where the caller has read them already */
  read(text: string, span: Span, known?: readonly PlainWord[]): Voice {
    const own = outsideQuotes(text, span);
    const isWhole = known !== undefined && own.length === span.end - span.start;
    const words = isWhole ? known : plainWords(own, 0, own.length);
    // Words that the caller has read are placed in the text, those read here in what is left of it.
    const offset = isWhole ? span.start : 0;
    let first = 0;
    const sentences = sentencesIn(own, 0, own.length, this.#language).map((sentence) => {
      const from = first;
      while (first < words.length && words[first]!.start - offset < sentence.end) first++;
      return { length: first - from, opening: words[from] };
    });
    let person = 0;
    let contractions = 0;
    let shouts = 0;
    for (const { plain, start, end } of words) {
      const from = start - offset;
      if (this.#persons.has(plain) && own.slice(from, end - offset) !== 'US') person++;
      if (plain.includes("'") && CONTRACTION.test(plain)) contractions++;
      if (end - start >= 5 && own[from] !== plain[0] && SHOUT.test(own.slice(from, end - offset))) shouts++;
    }
    return {
      person,
      asks: /[?？]/.test(own),
      exclaims: /[!！]/.test(own),
      contractions,
      shouts,
      clipped: sentences.length > 1 && sentences.some((each) => each.length > 0 && each.length < 3),
      turns: sentences.some((each) => each.length > 0 && this.#turns.has(each.opening!.plain)),
    };
  }
}

const CONTRACTION = /(?:n't|'re|'ve|'ll|'d)$/;
const SHOUT = /^\p{Lu}{5,}$/u;

/**
 * How much a paragraph speaks in another manner than the pasted text before it; 2 and more is another writer.
 *
 * @param personal the pasted text is somebody's own words, in which "I" and "we" are to be expected
 */
export function strangeness(here: Voice, pasted: Voice, personal: boolean): number {
  let points = 0;
  if (here.person > 0 && pasted.person === 0 && !personal) points += 2;
  if (here.asks && !pasted.asks) points += 1.5;
  if (here.exclaims && !pasted.exclaims) points += 1.5;
  if (here.shouts > 1 && pasted.shouts === 0) points += 1.5;
  if (here.contractions > 0 && pasted.contractions === 0) points += 1;
  if (here.turns && !pasted.turns) points += 1.5;
  if (here.clipped && !pasted.clipped) points += 1;
  return points;
}

export function joined(a: Voice, b: Voice): Voice {
  return {
    person: a.person + b.person,
    asks: a.asks || b.asks,
    exclaims: a.exclaims || b.exclaims,
    contractions: a.contractions + b.contractions,
    shouts: a.shouts + b.shouts,
    clipped: a.clipped || b.clipped,
    turns: a.turns || b.turns,
  };
}

/** Does the span end inside a quotation that was opened in it? */
export function endsQuoted(text: string, span: Span): boolean {
  let depth = 0;
  let straight = false;
  for (let i = span.start; i < span.end; i++) {
    const c = text[i]!;
    if (c === '"' || c === '＂') straight = !straight;
    else if (OPENING.has(c)) depth++;
    else if (CLOSING.has(c)) depth = Math.max(0, depth - 1);
  }
  return straight || depth > 0;
}

/** The text with what stands in quotation marks left out. A mark without partner reaches to the end. */
export function outsideQuotes(text: string, span: Span): string {
  let out = '';
  let depth = 0;
  let straight = false;
  /** Where the words outside begin that are not in `out` yet. */
  let from = span.start;
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && code !== STRAIGHT) continue;
    const c = text[i]!;
    const toggles = code === STRAIGHT || c === '＂';
    const opens = !toggles && OPENING.has(c);
    if (!toggles && !opens && !CLOSING.has(c)) continue;
    if (!straight && depth === 0) out += text.slice(from, i);
    if (toggles) straight = !straight;
    else depth = opens ? depth + 1 : Math.max(0, depth - 1);
    from = i + 1;
  }
  return !straight && depth === 0 ? out + text.slice(from, span.end) : out;
}

const STRAIGHT = 0x22;
