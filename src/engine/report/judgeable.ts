import type { Article, Report } from '../model.ts';

/** Fewer words than this are a caption or a teaser: one quotation more or less would swing the quotient by a fifth. */
const FEWEST_WORDS = 40;

/** Can this page be given a number? If not, the reasons say why. */
export function judgeable(
  article: Article,
  words: number,
): { readonly ok: boolean; readonly reasons: Report['notJudged'] } {
  if (!article.isArticle) {
    return { ok: false, reasons: [{ what: 'the page', why: 'It shows no sign of being a news article.' }] };
  }
  if (words < FEWEST_WORDS) {
    return { ok: false, reasons: [{ what: 'the page', why: `It holds too little text to judge: ${words} words.` }] };
  }
  return { ok: true, reasons: [] };
}
