import type { Span } from '../model.ts';
import { endsAbbreviated } from './sentence-abbreviations.ts';

const TERMINATORS = new Set('.!?…。！？｡؟۔।');
const FULL_WIDTH = new Set('。！？｡');
/** What may follow a terminator and still belong to its sentence: closing quotation marks and brackets. */
const CLOSERS = new Set('"”“’\'»«›‹)]}」』》）】');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;

/**
 * The sentences of `text[start, end)`, in order, without the white space between them. A line break always ends a
 * sentence; a full stop does not where it ends an abbreviation, an initial, a number's part or (in languages that
 * write them so) an ordinal. Closing marks and brackets after the stop belong to the sentence. Linear in length.
 *
 * @param language BCP 47 tag; chooses the abbreviations, "und" knows those of all languages
 */
export function sentencesIn(text: string, start: number, end: number, language = 'und'): Span[] {
  const out: Span[] = [];
  let from = start;
  const close = (to: number) => {
    const span = trimmed(text, from, to);
    if (span) out.push(span);
    from = to;
  };
  for (let i = start; i < end; i++) {
    // Between "?" and the Arabic marks no character ends a sentence, and nearly all of a text stands there.
    const code = text.charCodeAt(i);
    if (code === 0x20 || (code > 0x3f && code < 0x600)) continue;
    const c = text[i]!;
    if (c === '\n' || c === '\r') {
      close(i);
      continue;
    }
    if (!TERMINATORS.has(c)) continue;
    let after = i + 1;
    while (after < end && TERMINATORS.has(text[after]!)) after++;
    const stops = after - i;
    while (after < end && CLOSERS.has(text[after]!)) after++;
    if (endsSentence(text, start, i, stops, after, end, language)) close(after);
    i = after - 1;
  }
  close(end);
  return out;
}

function endsSentence(
  text: string,
  start: number,
  stop: number,
  stops: number,
  after: number,
  end: number,
  language: string,
): boolean {
  if (after >= end || FULL_WIDTH.has(text[stop]!)) return true;
  if (!isSpace(text[after]!)) return false;
  let next = after;
  while (next < end && (isSpace(text[next]!) || !LETTER_OR_DIGIT.test(text[next]!))) {
    if (text[next] === '\n') return true;
    // A mark that opens after the space begins the next sentence, whatever its first letter.
    if (next - after > 8) break;
    next++;
  }
  if (next >= end) return true;
  if (LOWER.test(text[next]!)) return false;
  return !(
    text[stop] === '.' &&
    stops === 1 &&
    after === stop + 1 &&
    endsAbbreviated(text, start, stop, next, language)
  );
}

const isSpace = (c: string) =>
  c === ' ' || c === '\u00a0' || c === '\u202f' || c === '\t' || c === '\n' || c === '\r' || c === '\u3000';

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}
