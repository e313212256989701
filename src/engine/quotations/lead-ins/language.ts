import { languageOf } from '../../text/language.ts';
import type { LeadInPhrases } from './language-phrases.ts';
import { LANGUAGES } from './phrases.ts';

/**
 * The language of one page by its text, as what a page declares is often wrong. Found when it is first asked for: most
 * pages never ask.
 */
export class PageLanguage {
  readonly #text: string;
  #phrases: LeadInPhrases | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Null for languages that have no phrases here. */
  get phrases(): LeadInPhrases | null {
    if (this.#phrases === undefined) {
      const language = languageOf(this.#text);
      this.#phrases = LANGUAGES.find((each) => each.language === language) ?? null;
    }
    return this.#phrases;
  }
}
