import type { Edit, Evidence, QuotationKind, Report, Span } from '../engine/model.ts';
import { editKey } from '../shared/muted.ts';

/** How a passage is marked: by whose kind of words it is and on what evidence; or that it differs from the original. */
export type MarkStyle = `${QuotationKind}-${Evidence}` | 'changed';

/** A span of the article to be marked, and the Quotation it belongs to. */
export interface Mark extends Span {
  readonly quotation: number;
  readonly style: MarkStyle;
}

/** More marks than this no reader reads, and no page bears. */
const MOST_MARKS = 300;
const WORD_END = /[\s\p{P}]/u;

/**
 * What to mark of a Report: its Quotations in reading order, then the words in them that differ from the original, but for
 * those `unmarked`, by `editKey`.
 */
export function marksOf(report: Report, unmarked: ReadonlySet<string>): Mark[] {
  const passages = report.quotations.map(
    ({ start, end, kind, evidence }, quotation): Mark => ({ start, end, quotation, style: `${kind}-${evidence}` }),
  );
  passages.sort((a, b) => a.start - b.start || b.end - a.end);
  const changes = report.quotations.flatMap(({ matches }, quotation) =>
    matches.flatMap(({ edits }) =>
      edits
        .filter((edit) => edit.class !== 'punctuation' && !unmarked.has(editKey(quotation, edit)))
        .map((edit): Mark => ({ ...placeOf(edit, report.article.text), quotation, style: 'changed' })),
    ),
  );
  return [...passages, ...changes].slice(0, MOST_MARKS);
}

/** Where an edit shows: its words; where words were left out, the word that follows the gap. */
function placeOf({ start, end }: Edit, text: string): Span {
  if (end > start) return { start, end };
  let first = start;
  while (first < text.length && WORD_END.test(text[first]!)) first++;
  let last = first;
  while (last < text.length && !WORD_END.test(text[last]!)) last++;
  return { start: first, end: last };
}
