import { analyze } from '../../../src/engine/analyze.ts';
import type { Original, Report } from '../../../src/engine/model.ts';
import { article, knowing, original } from '../invented.ts';

const OPENING =
  'Drivers in the valley have heard many dates for the tunnel, and most have stopped writing them down by now, as the list on the café wall shows.';
const CLOSING =
  'Few of those who heard it in the hall were ready to bet on the day, and the baker went home early to his ovens.';

/** A page of the valley around one paragraph, or several. */
export function pageAround(...paragraphs: readonly string[]) {
  return article([OPENING, ...paragraphs, CLOSING], { url: 'https://valley.example/tunnel' });
}

/** What a wire reported of the meeting: these paragraphs between two of its own. */
export function wire(...paragraphs: readonly string[]): Original {
  const text = [
    'The tunnel under the Karst ridge has been closed for two winters, and the council met on Monday to hear why.',
    ...paragraphs,
    'Traders clapped at that, and the meeting was over before the lamps in the square were lit.',
  ].join('\n\n');
  return original('wire', text, { publisher: 'Ridge Wire' });
}

export function judge(page: readonly string[], stored: readonly string[]): Report {
  return analyze(pageAround(...page), knowing({ originals: [wire(...stored)] }), 'r');
}

/** What a flag says, sentence by sentence; null where it is not raised. */
export const saidBy = (report: Report, id: string) => report.flags.find((flag) => flag.id === id)?.message ?? null;
