import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReportingCue } from './reports.ts';
import type { Sentence } from './tokens.ts';

/** These open an English clause that another follows. */
const OPENS = new Set('while although though after when whereas as if because before once'.split(' '));
/** A verb stands no farther before what it quotes: "called it". */
const NEAR = 3;

/**
 * Is the quotation at token `at` said by a verb before it, whatever the verb behind it is of? "Ida Ash asked, “Is it old?”
 * Tom Birch said no.", and where a clause goes before another.
 */
export function isSaidBefore(
  sentence: Sentence,
  at: number,
  cues: readonly ReportingCue[],
  after: ReportingCue,
  lexicon: Lexicon,
): boolean {
  if (lexicon.language !== 'en') return false;
  const isSentence = /^[,:]$/.test(sentence[at - 1]?.text ?? '') && /[.?!…]["”’']*\s*$/.test(sentence[at]!.text);
  return cues.some(
    (cue) =>
      (isSentence && cue.strong && !cue.phrase && cue.subject && cue.to < at && at - cue.to <= NEAR) ||
      isOfClauseBefore(sentence, at, cue, after),
  );
}

/**
 * "While Ida Ash called it “a fine plan,” Tom Birch said that …": is the quotation at token `at` of the clause before it, by
 * `before`, and does the verb `after` it say something else?
 */
function isOfClauseBefore(sentence: Sentence, at: number, before: ReportingCue, after: ReportingCue): boolean {
  const { subject } = before;
  if (!subject || before.phrase || before.to > at || at - before.to > NEAR) return false;
  if (!OPENS.has(sentence[subject.from - 1]?.lower ?? '')) return false;
  const next = sentence[Math.max(after.to, after.subject?.to ?? 0)];
  return next !== undefined && (next.kind !== 'mark' || next.text === ':');
}
