import type { LeadInPhrases } from './language-phrases.ts';
import { plainWord, plainWords } from './phrase-set.ts';
import { LANGUAGES } from './phrases.ts';

/** So much of a text is enough to tell its language by its commonest words. */
const SAMPLE = 1_500;
/** Fewer common words than these tell nothing. */
const FEWEST = 3;

const languagesOf = new Map<string, LeadInPhrases[]>();
for (const phrases of LANGUAGES) {
  for (const word of new Set(phrases.common.map(plainWord))) {
    const known = languagesOf.get(word);
    if (known) known.push(phrases);
    else languagesOf.set(word, [phrases]);
  }
}

/**
 * The phrases of the language a text is written in, by its script and its commonest words: what a page declares is often
 * wrong. Null for languages that have no phrases here.
 */
function languageOf(text: string): LeadInPhrases | null {
  const sample = text.slice(0, SAMPLE);
  const by = (language: string) => LANGUAGES.find((each) => each.language === language) ?? null;
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]{2}/u.test(sample)) return by('ja');
  if (/\p{sc=Han}{4}/u.test(sample)) return by('zh');
  const hits = new Map<LeadInPhrases, number>();
  for (const { plain } of plainWords(sample, 0, sample.length)) {
    for (const phrases of languagesOf.get(plain) ?? []) hits.set(phrases, (hits.get(phrases) ?? 0) + 1);
  }
  let best: LeadInPhrases | null = null;
  for (const [phrases, count] of hits) {
    if (count >= FEWEST && (best === null || count > hits.get(best)!)) best = phrases;
  }
  return best;
}

/** The language of one page, found when it is first asked for: most pages never ask. */
export class PageLanguage {
  readonly #text: string;
  #phrases: LeadInPhrases | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get phrases(): LeadInPhrases | null {
    if (this.#phrases === undefined) this.#phrases = languageOf(this.#text);
    return this.#phrases;
  }
}
