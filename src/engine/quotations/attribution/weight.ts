import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReportingCue } from './reports.ts';
import type { Source } from './source.ts';
import type { Sentence } from './tokens.ts';

/** What may stand between a quotation and its verb: "ha spiegato", "also said". */
export const isFiller = (word: string, lexicon: Lexicon) => lexicon.adverbs.has(word) || lexicon.auxiliaries.has(word);

/** Where the verb stands last, one that judges credits what stands right before it: "planı “çılgınlık” olarak niteledi". */
export const closesOver = (sentence: Sentence, at: number, cue: ReportingCue, lexicon: Lexicon) =>
  (lexicon.order === 'sov' || lexicon.rolesBehind) &&
  sentence.slice(at + 1, cue.from).every((token) => isFiller(token.lower, lexicon));

/**
 * How well a cue before a quotation fits as the one that introduces it: verbs of saying before verbs of judging, near
 * before far, a clause that goes on to the quotation ("said that") before one that turns aside ("who complained").
 */
export function weightOf(sentence: Sentence, at: number, cue: ReportingCue, source: Source, lexicon: Lexicon): number {
  const gap = at - cue.to;
  const next = sentence[cue.to];
  let weight = cue.strong ? 3 : 0;
  if (gap <= 1) weight += 4;
  else if (gap <= 4) weight += 2;
  else if (gap <= 10) weight += 1;
  if (next && (next.kind === 'mark' || lexicon.conjunctions.has(next.lower))) weight += 1;
  const before = sentence[cue.from - 1];
  if (before && lexicon.relatives.has(before.lower) && gap > 2) weight -= 2;
  if (source.described) weight -= 1;
  if (isSpokenOf(sentence, cue, lexicon)) weight -= 4;
  return weight;
}

/**
 * "called Smith’s remarks “a wake-up call”", "dismissed his claim as “nonsense”", "said her statement was “late”": does
 * the sentence say something of somebody's words, rather than quote them?
 */
function isSpokenOf(sentence: Sentence, cue: ReportingCue, lexicon: Lexicon): boolean {
  if (!cue.phrase || cue.strong) return false;
  const verb = sentence[cue.subject!.from - 1];
  if (verb && lexicon.calls.has(verb.lower)) return true;
  const next = sentence[cue.to]?.lower ?? '';
  return next === 'as' || lexicon.passives.has(next);
}
