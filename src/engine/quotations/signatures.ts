import type { Span } from '../model.ts';

/** The line that says whose words a block quotation holds, and the name in it. */
export interface Signature extends Span {
  readonly name: Span;
}

/** No such line is longer. */
const LONGEST = 100;
const NAME =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:d[aeiou]s?\s|del\s|v[ao]n\s|de[rn]\s|bin\s|al[ -])?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}/u;
/** "— Ida Ash", "– Ida Ash, mayor", "— Ida Ash (@ash) May 4". */
const DASHED = new RegExp(`^[—–―-]{1,2}\\s?(${NAME.source})(?=$|,|\\s\\()`, 'u');
/** "— ida 🌊 (@ash)": under a post, whatever its writer is called there. */
const POSTED = /^[—–―-]{1,2}\s?([^\s(][^(]{0,60})(?=\s\(@)/u;
/** "Ida Ash", "Ida Ash, mayor of the town": a name of two words or more. */
const BARE = new RegExp(`^(${NAME.source})(?=$|,\\s\\p{L})`, 'u');
const DASH = /^[—–―-]/;
const ENDS = /[.!?…。！？]["”“’‘»«'」]{0,2}$/;

/**
 * Who signs a block quotation on its last line: behind a dash where no line before opens with one, as in a dialogue; or a
 * name alone, or with what its bearer is, behind a line that ended. Null where nobody does.
 */
export function signatureIn(text: string, quote: Span): Signature | null {
  const line = lastLine(text, quote);
  const before = text.slice(quote.start, line.start).trimEnd();
  if (!before || line.end - line.start > LONGEST) return null;
  const previous = before.slice(before.lastIndexOf('\n') + 1);
  const signature = signed(text, line, DASHED);
  if (signature) return DASH.test(previous) ? null : signature;
  const bare = ENDS.test(previous) ? signed(text, line, BARE) : null;
  return bare && text.slice(bare.name.start, bare.name.end).includes(' ') ? bare : null;
}

/** A line behind a block quotation, or a post’s own, that is nothing but a dash and who signs. */
export function signatureAt(text: string, line: Span): Signature | null {
  if (line.end - line.start > LONGEST) return null;
  return signed(text, line, DASHED) ?? signed(text, line, POSTED);
}

function signed(text: string, line: Span, form: RegExp): Signature | null {
  const written = text.slice(line.start, line.end);
  const found = form.exec(written);
  if (!found || ENDS.test(written)) return null;
  const start = line.start + found[0].length - found[1]!.length;
  return { ...line, name: { start, end: start + found[1]!.length } };
}

function lastLine(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', end - 1) + 1;
  return { start: Math.max(start, from), end };
}
