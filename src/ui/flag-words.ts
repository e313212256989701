import type { Flag, Report } from '../engine/model.ts';
import { locale } from './messages.ts';
import { oneLine } from './one-line.ts';
import { ruleWords } from './rule-words.ts';
import { saidAs } from './sentence-text.ts';

/** The fact that a Flag states, in the reader’s language, as one line that can be pasted elsewhere. */
export function flagWords(flag: Flag, { markers }: Pick<Report, 'markers'>): string {
  const fact = flag.sentences?.[0];
  return fact ? oneLine(saidAs(fact)) : earlierWords(flag, markers);
}

/** A Report of an earlier version has its own English alone: in another language the kind of finding has to do. */
function earlierWords({ id, message, evidence }: Flag, markers: Report['markers']): string {
  if (locale().split('-')[0] === 'en') return oneLine(message);
  const rules = evidence.flatMap((one) => (one.type === 'marker' ? (markers[one.index]?.rule ?? []) : []));
  const kinds = [...new Set(rules.length > 0 ? rules : [id])];
  const words = kinds.map(ruleWords).filter((said, i) => said !== kinds[i]);
  return words.join(' ') || oneLine(message);
}
