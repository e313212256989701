import { languageOf } from '../../text/language.ts';
import { type OwnWords, ownWords } from './sorted.prepared.ts';

/**
 * The language of one page by its text, as what a page declares is often wrong. Found when it is first asked for: most
 * pages never ask.
 */
export class PageLanguage {
  readonly #text: string;
  #language: string | null | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** BCP 47; null for languages that have no phrases here. */
  get language(): string | null {
    if (this.#language === undefined) {
      const language = languageOf(this.#text);
      this.#language = language !== null && Object.hasOwn(ownWords(), language) ? language : null;
    }
    return this.#language;
  }

  /** The words in which a writer of this language speaks of themselves. */
  get ownWords(): OwnWords | null {
    return this.language === null ? null : ownWords()[this.language]!;
  }
}
