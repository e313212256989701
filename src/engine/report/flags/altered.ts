import type { Edit, EditClass, Flag, FlagEvidence, Span } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag } from './flag.ts';
import { isSameWording } from './same-wording.ts';
import type { Heard } from './spoken.ts';
import { isFarLeap } from './stitched.ts';

/** Edits of these classes change what a quotation says; the rest is typography or a shown omission. */
const CHANGES_MEANING: ReadonlySet<EditClass> = new Set(['number', 'name', 'negation', 'modal', 'word', 'omission']);

/** Words inside quotation marks that differ from the Original: both wordings are shown, each place once. */
export function alteredQuotations(report: Found, heard: readonly Heard[]): Flag[] {
  const { text } = report.article;
  const evidence = new Map<string, FlagEvidence>();
  for (const { match, here, index, original } of heard) {
    for (const edit of match.edits) {
      if (!CHANGES_MEANING.has(edit.class) || isFarLeap(edit)) continue;
      if (!isInside(edit, here) || isShown(edit, text) || isSameWording(edit, report.article, original)) continue;
      const place = `${edit.start} ${edit.end}`;
      if (!evidence.has(place)) evidence.set(place, editEvidence(report, index, edit));
    }
  }
  if (evidence.size === 0) return [];
  const fact = say('altered-quotation', { places: evidence.size });
  return [flag('altered-quotation', 'warning', [fact], [...evidence.values()])];
}

/** What was left out right at an edge was left out of what stands around the quotation. */
function isInside({ start, end }: Edit, here: Span): boolean {
  return start >= here.start && end <= here.end && !(start === end && (start === here.start || end === here.end));
}

/** Words put in in round brackets, or left out between two paragraphs: a reader sees that something is there or missing. */
function isShown({ start, end }: Edit, text: string): boolean {
  return start === end
    ? /\n/.test(text.slice(Math.max(0, start - 2), start + 3))
    : text[start - 1] === '(' && text[end] === ')';
}

function editEvidence(report: Found, quotation: number, edit: Edit): FlagEvidence {
  const { start, end, class: kind, originalText: there } = edit;
  return { type: 'edit', quotation, here: report.article.text.slice(start, end), there, class: kind, start, end };
}
