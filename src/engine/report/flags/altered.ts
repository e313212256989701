import type { Edit, EditClass, Flag, FlagEvidence, Quotation } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag } from './flag.ts';

/** Edits of these classes change what a quotation says; the rest is typography or a shown omission. */
const CHANGES_MEANING: ReadonlySet<EditClass> = new Set(['number', 'name', 'negation', 'modal', 'word', 'omission']);

/** Words inside quotation marks that differ from the Original: both wordings are shown. */
export function alteredQuotations(report: Found): Flag[] {
  const evidence: FlagEvidence[] = [];
  report.quotations.forEach((quotation, index) => {
    if (quotation.kind !== 'speech') return;
    for (const match of quotation.matches) {
      for (const edit of match.edits) {
        if (CHANGES_MEANING.has(edit.class) && inside(edit, quotation))
          evidence.push(editEvidence(report, index, edit));
      }
    }
  });
  if (!evidence.length) return [];
  return [flag('altered-quotation', 'warning', [say('altered-quotation', { places: evidence.length })], evidence)];
}

const inside = (edit: Edit, quotation: Quotation) => edit.start >= quotation.start && edit.end <= quotation.end;

function editEvidence(report: Found, quotation: number, edit: Edit): FlagEvidence {
  const { start, end, class: kind, originalText: there } = edit;
  return { type: 'edit', quotation, here: report.article.text.slice(start, end), there, class: kind, start, end };
}
