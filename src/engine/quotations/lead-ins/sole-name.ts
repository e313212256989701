import type { Publisher, Publishers, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';

/** Initials that an agency's desk sets behind its name: "(dpa/olm)". */
const INITIALS = /[/\s,]\p{Ll}{2,4}(?=\P{L}|$)/gu;
const WORDS_BETWEEN = /(?:^|\s)(?:the|die|der|and|und|et|y|e)(?=\s|$)/giu;

/** Does a line hold names of publishers and nothing beside them but signs and initials: "(AFP, Reuters)", "— The Olmo Post"? */
export function isNothingBut(line: string, names: readonly Span[]): boolean {
  if (names.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of names) {
    rest += `${line.slice(at, start)} `;
    at = end;
  }
  rest += line.slice(at);
  return !/[\p{L}\p{N}]/u.test(rest.replace(WORDS_BETWEEN, ' ').replace(INITIALS, ' '));
}

/** Paragraphs at the end of a text that may close with a credit: a note on the writer can stand below it. */
const LAST = 3;
const LONGEST = 80;
const IN_BRACKETS = /(?:^|[.!?…。”"»“])\s{0,3}([(（[][^()（）[\]\n]{2,60}[)）\]])\s{0,3}$/u;
const BEHIND_DASH = /^[–—-]\s{0,3}\S.{1,60}$/u;

type Name = Span & { readonly publishers: readonly Publisher[] };

/** Publishers that the last paragraphs end with: "… until ten at night. (dpa)", or a line "— The Olmo Post". */
export function closingNames({ text, blocks }: Prose, publishers: Publishers): Name[] {
  const last = blocks.filter(({ kind }) => kind === 'paragraph').slice(-LAST);
  return last.flatMap(({ start, end }) => {
    const from = Math.max(start, end - LONGEST);
    const tail = text.slice(from, end);
    const bracket = IN_BRACKETS.exec(tail)?.[1];
    const at = bracket !== undefined ? tail.lastIndexOf(bracket) : from === start && BEHIND_DASH.test(tail) ? 0 : -1;
    if (at < 0) return [];
    const line = bracket ?? tail;
    const names = publishers.namesIn(line, 0, line.length);
    if (!isNothingBut(line, names)) return [];
    return names.map((name) => ({ ...name, start: from + at + name.start, end: from + at + name.end }));
  });
}
