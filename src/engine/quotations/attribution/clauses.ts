import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence } from './tokens.ts';

/** What a sentence, or its part `[start, limit)`, is about: its first noun phrase that no preposition introduces. */
export function sentenceSubject(
  sentence: Sentence,
  lexicon: Lexicon,
  limit = sentence.length,
  start = 0,
): Phrase | null {
  let skipping = false;
  for (let i = start; i < limit; i++) {
    const token = sentence[i]!;
    if (token.kind === 'mark') {
      skipping = false;
      continue;
    }
    if (token.kind === 'quote') continue;
    if (lexicon.prepositions.has(token.lower)) skipping = true;
    if (skipping || lexicon.conjunctions.has(token.lower) || lexicon.auxiliaries.has(token.lower)) continue;
    // A date's year opens no phrase that could speak.
    if (/^\d+$/.test(token.text) && sentence[i + 1]?.kind !== 'word') continue;
    if (!isPronoun(token, lexicon) && !isNominal(token, lexicon) && !lexicon.determiners.has(token.lower)) continue;
    const phrase = phraseStartingAt(sentence, i, lexicon);
    if (phrase && phrase.to <= limit) return phrase;
  }
  return null;
}

/**
 * Where the sentence begins behind a word that a colon sets before it: "Europapolitik: Die SPD will …". 0 where none does.
 * Such a word says what the sentence is about, or who speaks in it.
 */
export function behindLabel(sentence: Sentence): number {
  const [word, colon, next] = sentence;
  return word?.kind === 'word' && colon?.text === ':' && next?.kind === 'word' && next.capital ? 2 : 0;
}

/** A second verb of the same subject ("took the stage and said", "adding that"): the cue before, or the sentence's subject. */
export function sharedSubject(
  sentence: Sentence,
  verb: number,
  earlier: readonly (Phrase | null)[],
  lexicon: Lexicon,
): Phrase | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const subject = earlier[i];
    if (subject && subject.to <= verb) return subject;
  }
  return sentenceSubject(sentence, lexicon, verb);
}

/** The phrase before the bracket that closes before token `to`: "Claire McCaskill (D-Mo.)". */
export function beforeBracket(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  let open = to - 2;
  while (open > 0 && sentence[open]!.text !== '(' && to - open < BRACKET) open--;
  return sentence[open]?.text === '(' ? phraseEndingAt(sentence, open, 0, lexicon) : null;
}

/** No party or place in brackets is longer. */
const BRACKET = 12;
