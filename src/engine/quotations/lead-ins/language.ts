import { plainWord, plainWords } from './phrase-set.ts';
import { LANGUAGES, type LeadInPhrases } from './phrases.ts';

/** So much of a text is enough to tell its language by its commonest words. */
const SAMPLE = 3_000;
const commonWords = LANGUAGES.map((each) => ({ phrases: each, words: new Set(each.common.map(plainWord)) }));

/**
 * The phrases of the language a text is written in, by its script and its commonest words: what a page declares is often
 * wrong. Null for languages that have no phrases here.
 */
export function languageOf(text: string): LeadInPhrases | null {
  const sample = text.slice(0, SAMPLE);
  const by = (language: string) => LANGUAGES.find((each) => each.language === language) ?? null;
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]{2}/u.test(sample)) return by('ja');
  if (/\p{sc=Han}{4}/u.test(sample)) return by('zh');
  let best: LeadInPhrases | null = null;
  let most = 2;
  const words = plainWords(sample, 0, sample.length);
  for (const { phrases, words: common } of commonWords) {
    const hits = words.reduce((sum, word) => sum + (common.has(word.plain) ? 1 : 0), 0);
    if (hits > most) {
      best = phrases;
      most = hits;
    }
  }
  return best;
}
