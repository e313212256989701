import type { Span } from '../../engine/model.ts';

/** A stretch of a text in which words were found, and the places of the words in it. */
export interface FoundPassage {
  readonly passage: string;
  readonly marks: readonly Span[];
  /** Add this to an offset in the passage to get the offset in the text. */
  readonly shift: number;
}

const MOST_TERMS = 16;
/** Text shown on either side of what was found, and most in all, in UTF-16 code units. */
const AROUND = 90;
const LONGEST = 320;

/** The terms to look for: each word, and each phrase in quotation marks as a whole; in lower case, 16 at most. */
export function termsOf(wanted: string): string[] {
  const pieces = wanted.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]?|([^\s"“”«»„]+)/g);
  const terms = [...pieces].map(([, phrase, word]) => (phrase ?? word ?? '').trim().replace(/\s+/g, ' ').toLowerCase());
  return [...new Set(terms)].filter((term) => term !== '').slice(0, MOST_TERMS);
}

/**
 * A passage of a text that holds all the terms (null if one is missing): the stretch round the longest term, at the place where
 * most others are near.
 */
export function passageIn(text: string, terms: readonly string[]): FoundPassage | null {
  const low = lowered(text);
  if (!terms.every((term) => low.includes(term))) return null;
  const chief = terms.toSorted((a, b) => b.length - a.length)[0]!;
  const start = bestPlace(low, chief, terms);
  const from = wordStart(text, Math.max(0, start - AROUND));
  const to = wordEnd(text, Math.min(text.length, Math.max(start + chief.length + AROUND, from + LONGEST)));
  const marks = terms.flatMap((term) => placesOf(low, term, from, to)).sort((a, b) => a.start - b.start);
  const before = from > 0 ? '… ' : '';
  return {
    passage: `${before}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? ' …' : ''}`,
    marks: joined(marks).map((mark) => ({
      start: mark.start - from + before.length,
      end: mark.end - from + before.length,
    })),
    shift: from - before.length,
  };
}

/** The text in lower case with the same offsets: a letter that would become two is left alone. White space becomes a blank. */
function lowered(text: string): string {
  const low = text.toLowerCase().replace(/\s/g, ' ');
  if (low.length === text.length) return low;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  })
    .join('')
    .replace(/\s/g, ' ');
}

/** Most places of the chief term that are compared, so that no text costs more than its length. */
const MOST_PLACES = 200;

/** The place of the chief term that has most other terms near it. */
function bestPlace(low: string, chief: string, terms: readonly string[]): number {
  let best = low.indexOf(chief);
  let most = -1;
  let looked = 0;
  for (let at = best; at >= 0 && looked < MOST_PLACES; at = low.indexOf(chief, at + chief.length)) {
    looked++;
    const near = low.slice(Math.max(0, at - AROUND), at + chief.length + AROUND);
    const count = terms.reduce((sum, term) => sum + (near.includes(term) ? 1 : 0), 0);
    if (count > most) {
      most = count;
      best = at;
    }
    if (count === terms.length) break;
  }
  return best;
}

function placesOf(low: string, term: string, from: number, to: number): Span[] {
  const places: Span[] = [];
  for (let at = low.indexOf(term, from); at >= 0 && at + term.length <= to; at = low.indexOf(term, at + term.length)) {
    places.push({ start: at, end: at + term.length });
  }
  return places;
}

/** Spans in order, with those that touch or overlap joined. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.start <= last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

/** How far a cut is moved to fall between words. */
const CUT = 30;

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const blank = text.slice(at, at + CUT).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const blank = text.slice(at - CUT, at).search(/\s\S*$/);
  return blank < 0 ? at : at - CUT + blank;
}
