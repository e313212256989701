import { speakerLabel } from './attribution/label.ts';
import type { MarkedPassage } from './passages.ts';

/**
 * The passages that are lines of a transcript. A mark that is opened again in each paragraph says that one speech goes
 * on; where labels say that speakers take turns, it cannot. Such marks are layout, and the transcript is read as one
 * without marks would be: as the page's own record of a talk, its labels saying who speaks.
 */
export function transcriptLines(text: string, passages: readonly MarkedPassage[]): Set<MarkedPassage> {
  const out = new Set<MarkedPassage>();
  let run: MarkedPassage[] = [];
  for (const passage of passages) {
    run.push(passage);
    if (passage.continues) continue;
    if (run.length > 1 && takesTurns(text, run)) for (const line of run) out.add(line);
    run = [];
  }
  return out;
}

/** Does a speaker come back after another one spoke? Headings inside one speech ("COSTS: …", "DATES: …") do not. */
function takesTurns(text: string, lines: readonly MarkedPassage[]): boolean {
  const spoken = new Set<string>();
  let last = '';
  for (const line of lines) {
    const label = speakerLabel(text, line);
    if (!label) continue;
    const speaker = text.slice(label.start, label.end);
    if (speaker !== last && spoken.has(speaker)) return true;
    spoken.add(speaker);
    last = speaker;
  }
  return false;
}
