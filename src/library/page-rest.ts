import type { Article, Report } from '../engine/model.ts';

/** What was read of a page and is not in its Report. With it the page can be judged again after it is closed. */
export type PageRest = Pick<
  Article,
  'language' | 'blocks' | 'links' | 'inlineQuotes' | 'declared' | 'notices' | 'signals' | 'plain' | 'cut'
>;

export function restOf(article: Article): PageRest {
  const { language, blocks, links, inlineQuotes, declared, notices, signals, plain, cut } = article;
  return { language, blocks, links, inlineQuotes, declared, notices, signals, plain, cut };
}

/** The Article as it was read. The parts may come from an import: check the Article before judging it. */
export function articleWith({ url, article }: Report, rest: PageRest): Article {
  const { title, byline, site, published, isArticle, text } = article;
  return { ...rest, url, title, byline, site, published, isArticle, text };
}
