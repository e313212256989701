import type { Article, NotJudged, Sentence } from '../model.ts';
import { say } from '../sentences/say.ts';

/** Fewer words than this are a caption or a teaser: one quotation more or less would swing the quotient by a fifth. */
const FEWEST_WORDS = 40;

/** Can this page be given a number? If not, the reasons say why. */
export function judgeable(
  article: Article,
  words: number,
): { readonly ok: boolean; readonly reasons: readonly NotJudged[] } {
  if (!article.isArticle) {
    return { ok: false, reasons: [thePage(say('not-judged.no-article'))] };
  }
  if (words < FEWEST_WORDS) {
    return { ok: false, reasons: [thePage(say('not-judged.short', { words }))] };
  }
  return { ok: true, reasons: [] };
}

const thePage = (sentence: Sentence): NotJudged => ({ what: 'the page', why: sentence.english, sentence });
