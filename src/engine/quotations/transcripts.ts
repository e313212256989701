import { speakerLabel } from './attribution/label.ts';
import type { MarkedPassage } from './passages.ts';

/**
 * The passages that are lines of a transcript. A mark that is opened again in each paragraph says that one speech goes
 * on; where the paragraphs bear the labels of several speakers, it cannot. Such marks are layout, and the transcript
 * is read as one without marks would be: as the page's own record of a talk, its labels saying who speaks.
 */
export function transcriptLines(text: string, passages: readonly MarkedPassage[]): Set<MarkedPassage> {
  const out = new Set<MarkedPassage>();
  let run: MarkedPassage[] = [];
  for (const passage of passages) {
    run.push(passage);
    if (passage.continues) continue;
    const labels = new Set<string>();
    for (const line of run.length > 1 ? run : []) {
      const label = speakerLabel(text, line);
      if (label) labels.add(text.slice(label.start, label.end));
    }
    if (labels.size > 1) for (const line of run) out.add(line);
    run = [];
  }
  return out;
}
