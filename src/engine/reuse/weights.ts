import type { Span } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';
import { ALONE, classAt } from '../text/fold.ts';
import type { Run, Side } from './runs.ts';

/** A text whose words are weighed as evidence. */
export interface Weighed extends Side {
  /** What each word weighs: 1, less for a character that stands for itself. */
  readonly weight: Float32Array;
  /** 1 for a word of a set phrase that many Originals carry. */
  readonly common: Uint8Array;
}

/**
 * What each word weighs as evidence. In scripts without spaces a character is not a word: two make one in Chinese and
 * Japanese, three in Thai, Lao, Khmer and Burmese, four in the foreign names that Japanese sets in Katakana.
 */
export function weightsOf({ text, words }: Pick<Side, 'text' | 'words'>): Float32Array {
  const weights = new Float32Array(words.length);
  for (let i = 0; i < words.length; i++) weights[i] = weightAt(text, words.start[i]!);
  return weights;
}

const weightAt = (text: string, at: number) => (standsAlone(text, at) ? 1 / charactersOfWord(text.charCodeAt(at)) : 1);

/** What the words of a span that count weigh together. */
export function weighedWords({ text, words, counted }: Prose, { start, end }: Span): number {
  let sum = 0;
  for (let i = wordAt(words, start), to = wordAt(words, end); i < to; i++) {
    if (counted[i + 1]! > counted[i]!) sum += weightAt(text, words.start[i]!);
  }
  return sum;
}

/** Does a character of a script without spaces stand here? */
export function standsAlone(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xe00 && classAt(text, at) === ALONE;
}

/** Is a run no more than a character or two that two different words of such a script have in common? */
export function isPartOfWord({ text, words }: Side, run: Run): boolean {
  const at = words.start[run.here]!;
  return run.length > 0 && standsAlone(text, at) && run.length < charactersOfWord(text.charCodeAt(at));
}

function charactersOfWord(code: number): number {
  if (code < 0x2e80) return 3;
  return (code >= 0x30a0 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9f) ? 4 : 2;
}
