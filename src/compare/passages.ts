import type { Edit, Grade, Report, Span } from '../engine/model.ts';
import { passagesWith } from '../engine/report/shares.ts';

/** Words that stand in the article and in one Original: where here, where there, and what differs. */
export interface Passage {
  /** Counted from one, in the order of the article. */
  readonly number: number;
  readonly here: Span;
  readonly there: Span;
  readonly grade: Grade;
  readonly edits: readonly Edit[];
}

/** The passages that the article shares with an Original, in the order of the article; those inside another are not counted twice. */
export function passagesOf(report: Report, original: string): Passage[] {
  return passagesWith(report, original)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((match, i) => ({
      number: i + 1,
      here: { start: match.start, end: match.end },
      there: { start: match.originalStart, end: match.originalEnd },
      grade: match.grade,
      edits: match.edits,
    }));
}
