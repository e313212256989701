import type { Lexicon } from '../lexicon/lexicon.ts';
import { isManner } from './before-verb.ts';
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence, Token } from './tokens.ts';

/** English relatives that are nothing else. */
const WHO = new Set(['who', 'which', 'whose']);

/** What a sentence, or its part `[start, limit)`, is about: its first noun phrase that no preposition introduces. */
export function sentenceSubject(
  sentence: Sentence,
  lexicon: Lexicon,
  limit = sentence.length,
  start = 0,
): Phrase | null {
  let skipping = start === 0 && opensWithParticiple(sentence, lexicon);
  for (let i = start; i < limit; i++) {
    const token = sentence[i]!;
    if (token.kind === 'mark') {
      skipping = false;
      continue;
    }
    if (token.kind === 'quote') continue;
    // "Acusou Rui Freixo": the subject is left out.
    if (lexicon.order === 'svo' && lexicon.language !== 'en' && lexicon.judges.has(token.lower)) return null;
    // "In the video, which appeared online, …", "Oldmere, has steadily".
    if (lexicon.language === 'en' && i > start && sentence[i - 1]!.kind === 'mark' && WHO.has(token.lower))
      skipping = true;
    if (lexicon.language === 'en' && isManner(token)) continue;
    if (lexicon.prepositions.has(token.lower)) skipping = true;
    if (skipping || lexicon.conjunctions.has(token.lower) || lexicon.auxiliaries.has(token.lower)) continue;
    // A date's year opens no phrase that could speak.
    if (/^\d+$/.test(token.text) && sentence[i + 1]?.kind !== 'word') continue;
    if (!isPronoun(token, lexicon) && !isNominal(token, lexicon) && !lexicon.determiners.has(token.lower)) continue;
    const phrase = phraseStartingAt(sentence, i, lexicon);
    if (phrase && isOblique(sentence, i, lexicon)) i = phrase.to - 1;
    else if (phrase && phrase.to <= limit) return phrase;
  }
  return null;
}

/** "Dem Sender sagte …", "Der englischen Zeitung sagte …": German articles and adjectives that show no subject. */
export function isOblique(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { lower } = sentence[at]!;
  if (lexicon.language !== 'de' || !lexicon.determiners.has(lower)) return false;
  const next = sentence[at + 1];
  if (/^(?:des|\p{L}*e[mn])$/u.test(lower)) return true;
  return lower.endsWith('er') && next?.kind === 'word' && !next.capital && next.lower.endsWith('en');
}

/** "Interrogée par l’AFQ, Ida Frêne". */
const ASKED = /^\p{Lu}\p{Ll}+é(?:e|s|es)?$/u;

/** "Speaking to reporters, she said", "Pressed by the council, Ida Ash left": what goes with the subject, which comes after a comma. */
function opensWithParticiple(sentence: Sentence, lexicon: Lexicon): boolean {
  const [first, second] = sentence;
  if (lexicon.language === 'fr' && ASKED.test(first!.text) && lexicon.prepositions.has(second?.lower ?? ''))
    return true;
  if (lexicon.language !== 'en' || !/^\p{Lu}\p{Ll}+(?:ing|ed)$/u.test(first!.text) || second?.kind !== 'word')
    return false;
  if (!lexicon.prepositions.has(second.lower) && !lexicon.determiners.has(second.lower)) return false;
  const comma = sentence.findIndex((token) => token.kind !== 'word');
  const isVerb = ({ lower }: Token) => lexicon.auxiliaries.has(lower) && lower !== 'to';
  return sentence[comma]?.text === ',' && !sentence.slice(1, comma).some(isVerb);
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
    if (subject && subject.to <= verb && !isAside(subject, lexicon)) return subject;
  }
  return sentenceSubject(sentence, lexicon, verb);
}

/** English pronouns of those who are spoken of in what somebody says, rather than say it. */
const SPOKEN_TO = new Set(['i', 'we', 'you']);

/** "… that we must go on, saying", "an architect who called it old, saying": does a subject end before the participle goes on? */
function isAside({ sentence, from, to }: Phrase, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en') return false;
  return (to - from === 1 && SPOKEN_TO.has(sentence[from]!.lower)) || sentence[to]?.lower === 'who';
}

/** The phrase before the bracket that closes before token `to`: "Claire McCaskill (D-Mo.)". */
export function beforeBracket(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  let open = to - 2;
  while (open > 0 && sentence[open]!.text !== '(' && to - open < BRACKET) open--;
  return sentence[open]?.text === '(' ? phraseEndingAt(sentence, open, 0, lexicon) : null;
}

/** No party or place in brackets is longer. */
const BRACKET = 12;
