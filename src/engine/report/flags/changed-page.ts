import type { Flag, FlagEvidence, Sentence } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag } from './flag.ts';

/** Places that are shown with both wordings; the Report holds the rest. */
const MOST_SHOWN = 20;

/** A page that is not what it was when it was kept before, and whether it says so itself. */
export function changedPage(report: Found): Flag[] {
  const { changed } = report;
  if (!changed) return [];
  const sentences: Sentence[] = [say('changed.since', { since: changed.since })];
  const title = changed.title ?? null;
  if (title !== null) sentences.push(say('changed.headline', { title }));
  if (changed.edits.length > 0) sentences.push(say('changed.words', { places: changed.edits.length }));
  if (changed.added.length > 0) sentences.push(say('changed.added', { paragraphs: changed.added.length }));
  if (changed.removed.length > 0) sentences.push(say('changed.removed', { paragraphs: changed.removed.length }));
  const evidence = changed.edits.slice(0, MOST_SHOWN).map(
    (edit): FlagEvidence => ({
      type: 'change',
      here: report.article.text.slice(edit.start, edit.end),
      there: edit.originalText,
      class: edit.class,
      start: edit.start,
      end: edit.end,
    }),
  );
  if (changed.declared !== null) {
    sentences.push(say('changed.declared', { line: changed.declared }));
    return [flag('declared-edit', 'info', sentences, evidence)];
  }
  // A story that grows is no edit: what it said before, it says still.
  const isText = changed.edits.length + changed.removed.length > 0;
  if (!isText && title === null) return [flag('grown-page', 'info', sentences, evidence)];
  sentences.push(say('changed.undeclared'));
  // Newsrooms try several headlines for one text.
  return [flag('silent-edit', isText ? 'notice' : 'info', sentences, evidence)];
}
