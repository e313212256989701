import type { Span } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** A search engine takes a sentence of this many words as one phrase; in scripts without spaces a word is a character. */
const FEWEST = 7;
const MOST = 30;
const MOST_LENGTH = 240;
/** Sentences weighed: the first of a long text do as well as all of them. */
const MOST_SENTENCES = 300;
/** What a number or a name in the middle of a sentence counts for beside an ordinary word. */
const NUMBER = 2;
const NAME = 1.5;
/** Words of a person stand in many reports of the same day; the reporter's own words in one. */
const SPEECH = 0.4;

/**
 * The sentence of a span that the fewest other texts will hold: with long words, numbers and names that do not come again
 * in the text. null where no sentence is of a length to be searched for.
 */
export function rareSentence(text: string, span: Span, language: string): string | null {
  const counts = new Map<number, number>();
  const all = wordsOf(text.slice(span.start, span.end));
  for (const hash of all.hash.subarray(0, all.length)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let best: { readonly score: number; readonly sentence: string } | null = null;
  for (const { start, end } of sentencesIn(text, span.start, span.end, language).slice(0, MOST_SENTENCES)) {
    const sentence = text.slice(start, end).replace(/\s{1,99}/gu, ' ');
    if (sentence.length > MOST_LENGTH) continue;
    const words = wordsOf(sentence);
    if (words.length < FEWEST || words.length > MOST) continue;
    const score = rarity(sentence, words, counts) * (/["“”„«»「」]/u.test(sentence) ? SPEECH : 1);
    if (best === null || score > best.score) best = { score, sentence };
  }
  return best?.sentence ?? null;
}

function rarity(sentence: string, words: Words, counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const word = sentence.slice(words.start[i], words.end[i]);
    const isNumber = /\p{N}/u.test(word);
    const isName = i > 0 && /^\p{Lu}/u.test(word);
    const weight = Math.log2(1 + word.length) * (isNumber ? NUMBER : isName ? NAME : 1);
    sum += weight / (counts.get(words.hash[i]!) ?? 1);
  }
  // Longer sentences are rarer, yet one word more is one more that may have been changed.
  return sum / Math.sqrt(words.length);
}
