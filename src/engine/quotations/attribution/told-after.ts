import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Phrase, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence } from './tokens.ts';

/** What a sentence says of the words before it. */
export interface Told {
  /** Tokens of the cue. */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
}

/** "“…” Das teilte die Bahn mit.", "“…” So said Ida Ash.": who spoke in the sentence before this one; null where it says nothing of it. */
export function toldAfter(sentence: Sentence, lexicon: Lexicon): Told | null {
  for (const { opens, closes } of lexicon.tells) {
    if (!opens.every((word, i) => sentence[i]?.lower === word)) continue;
    const to = opens.length;
    const subject = phraseStartingAt(sentence, to, lexicon);
    // "Das sagte auch Ida Esche": she has said it as well.
    if (subject?.from !== to) continue;
    const rest = sentence.slice(subject.to);
    const isClosed =
      closes === null ||
      (closes === '.' ? rest.every(({ kind }) => kind === 'mark') : rest.some(({ lower }) => lower === closes));
    if (isClosed) return { from: 0, to, subject };
  }
  return null;
}
