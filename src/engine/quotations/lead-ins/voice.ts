import type { Span } from '../../model.ts';
import { plainWord, plainWords } from './phrase-set.ts';
import { TURNS, VOICE } from './phrases.ts';

const OPENING = new Set('“„«‹「『');
const CLOSING = new Set('”»›」』');

const voice = new Set([...VOICE].map(plainWord));
const turns = new Set([...TURNS].map(plainWord));

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
  /** Begins with "So", "Yeah", "Also". */
  readonly turns: boolean;
}

export function voiceOf(text: string, span: Span): Voice {
  const own = outsideQuotes(text, span);
  const words = plainWords(own, 0, own.length);
  return {
    person: words.filter((word) => voice.has(word.plain) && own.slice(word.start, word.end) !== 'US').length,
    asks: /[?？]/.test(own),
    exclaims: /[!！]/.test(own),
    contractions: words.filter((word) => /(?:n't|'re|'ve|'ll|'d)$/.test(word.plain)).length,
    shouts: words.filter((word) => /^\p{Lu}{5,}$/u.test(own.slice(word.start, word.end))).length,
    turns: words[0] !== undefined && turns.has(words[0].plain),
  };
}

/** How much a paragraph speaks in another manner than the pasted text before it; 2 and more is another writer. */
export function strangeness(here: Voice, pasted: Voice): number {
  let points = 0;
  if (here.person > 0 && pasted.person === 0) points += 2;
  if (here.asks && !pasted.asks) points += 1.5;
  if (here.exclaims && !pasted.exclaims) points += 1.5;
  if (here.shouts > 1 && pasted.shouts === 0) points += 1.5;
  if (here.contractions > 0 && pasted.contractions === 0) points += 1;
  if (here.turns && !pasted.turns) points += 1.5;
  return points;
}

export function joined(a: Voice, b: Voice): Voice {
  return {
    person: a.person + b.person,
    asks: a.asks || b.asks,
    exclaims: a.exclaims || b.exclaims,
    contractions: a.contractions + b.contractions,
    shouts: a.shouts + b.shouts,
    turns: a.turns || b.turns,
  };
}

/** The text with what stands in quotation marks left out. A mark without partner reaches to the end. */
export function outsideQuotes(text: string, span: Span): string {
  let out = '';
  let depth = 0;
  let straight = false;
  for (let i = span.start; i < span.end; i++) {
    const c = text[i]!;
    if (c === '"' || c === '＂') straight = !straight;
    else if (OPENING.has(c)) depth++;
    else if (CLOSING.has(c)) depth = Math.max(0, depth - 1);
    else if (!straight && depth === 0) out += c;
  }
  return out;
}
