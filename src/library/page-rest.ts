import type { Article, Report } from '../engine/model.ts';

/** What was read of a page beyond what its Report keeps: with it the page can be judged again when it is closed. */
export type PageRest = Pick<
  Article,
  'language' | 'blocks' | 'links' | 'inlineQuotes' | 'declared' | 'notices' | 'signals' | 'plain' | 'cut'
>;

export function restOf(article: Article): PageRest {
  const { language, blocks, links, inlineQuotes, declared, notices, signals, plain, cut } = article;
  return { language, blocks, links, inlineQuotes, declared, notices, signals, plain, cut };
}

/** The Article as it was read. An import may have brought anything: check it before it is judged. */
export function articleWith({ url, article }: Report, rest: PageRest): Article {
  const { title, byline, site, published, isArticle, text } = article;
  return { ...rest, url, title, byline, site, published, isArticle, text };
}
