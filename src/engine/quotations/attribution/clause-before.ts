import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReportingCue } from './reports.ts';
import type { Sentence } from './tokens.ts';

/** These open an English clause that another follows. */
const OPENS = new Set('while although though after when whereas as if because before once'.split(' '));
/** A verb stands no farther before what it quotes: "called it". */
const NEAR = 3;

/**
 * "While Ida Ash called it “a fine plan,” Tom Birch said that …": is the quotation at token `at` of the clause before it, by
 * `before`, and does the verb `after` it say something else?
 */
export function isOfClauseBefore(
  sentence: Sentence,
  at: number,
  before: ReportingCue,
  after: ReportingCue,
  lexicon: Lexicon,
): boolean {
  const { subject } = before;
  if (lexicon.language !== 'en' || !subject || before.phrase || before.to > at || at - before.to > NEAR) return false;
  if (!OPENS.has(sentence[subject.from - 1]?.lower ?? '')) return false;
  const next = sentence[Math.max(after.to, after.subject?.to ?? 0)];
  return next !== undefined && (next.kind !== 'mark' || next.text === ':');
}
