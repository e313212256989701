import type { Edit, EditClass, Flag, FlagEvidence } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag } from './flag.ts';
import { isSameWording } from './same-wording.ts';
import type { Heard } from './spoken.ts';
import { isFarLeap } from './stitched.ts';

/** Edits of these classes change what a quotation says; the rest is typography or a shown omission. */
const CHANGES_MEANING: ReadonlySet<EditClass> = new Set(['number', 'name', 'negation', 'modal', 'word', 'omission']);

/** Words inside quotation marks that differ from the Original: both wordings are shown, each place once. */
export function alteredQuotations(report: Found, heard: readonly Heard[]): Flag[] {
  const evidence = new Map<string, FlagEvidence>();
  for (const { match, here, index, original } of heard) {
    for (const edit of match.edits) {
      if (!CHANGES_MEANING.has(edit.class) || isFarLeap(edit)) continue;
      if (edit.start < here.start || edit.end > here.end) continue;
      if (isSameWording(edit, report.article.text.slice(edit.start, edit.end), original)) continue;
      const place = `${edit.start} ${edit.end}`;
      if (!evidence.has(place)) evidence.set(place, editEvidence(report, index, edit));
    }
  }
  if (evidence.size === 0) return [];
  const fact = say('altered-quotation', { places: evidence.size });
  return [flag('altered-quotation', 'warning', [fact], [...evidence.values()])];
}

function editEvidence(report: Found, quotation: number, edit: Edit): FlagEvidence {
  const { start, end, class: kind, originalText: there } = edit;
  return { type: 'edit', quotation, here: report.article.text.slice(start, end), there, class: kind, start, end };
}
