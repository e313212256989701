import type { Span } from '../../model.ts';
import { IN_WORD, kindsAt, LETTER_OR_DIGIT, widthBefore } from '../../text/letters.ts';

/** A word as phrases compare it: lower case, without accents, straight apostrophes. */
export interface PlainWord extends Span {
  readonly plain: string;
}

/** What goes on in a word beside letters and digits, and the typographic apostrophe; "@" and "#" may also begin one. */
const GOES_ON = "'./&@_-";
const APOSTROPHE = 0x2019;
const MARKS = /\p{M}/gu;

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
