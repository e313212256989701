import type { Article } from '../../model.ts';
import { languageDeclared } from '../../text/language.ts';
import { type OwnWords, ownWords } from './sorted.prepared.ts';

/**
 * The language of one page: what it declares, where its text does not speak against that. Found when it is first asked
 * for: most pages never ask.
 */
export class PageLanguage {
  readonly #article: Pick<Article, 'language' | 'text'>;
  #language: string | null | undefined;

  constructor(article: Pick<Article, 'language' | 'text'>) {
    this.#article = article;
  }

  /** BCP 47; null for languages that have no phrases here. */
  get language(): string | null {
    if (this.#language === undefined) {
      const { language: declared, text } = this.#article;
      const language = languageDeclared(declared, text).toLowerCase().split('-')[0]!;
      this.#language = Object.hasOwn(ownWords(), language) ? language : null;
    }
    return this.#language;
  }

  /** The words in which a writer of this language speaks of themselves. */
  get ownWords(): OwnWords | null {
    return this.language === null ? null : ownWords()[this.language]!;
  }
}
