import { type Article, NOTHING_DECLARED } from '../engine/model.ts';
import { type Dom, domOf } from './dom.ts';
import { likelihood } from './is-article.ts';
import { clean } from './metadata/strings.ts';

/**
 * What a page is at first glance: the Article of a page that is none, null where it is worth reading. It needs nothing of
 * what reads pages, so that a page that is no article never has that loaded.
 */
export function glance(document: Document, url: string | null): Article | null {
  const dom = domOf(document);
  return dom.body() && likelihood(dom, url).likely ? null : noArticle(dom, url);
}

/** The Article of a page that holds none. */
export function noArticle(dom: Dom, url: string | null): Article {
  return {
    url,
    title: clean(dom.title()),
    byline: null,
    site: null,
    published: null,
    language: 'und',
    isArticle: false,
    text: '',
    blocks: [],
    links: [],
    inlineQuotes: [],
    declared: NOTHING_DECLARED,
    notices: [],
    signals: [],
    plain: false,
    cut: [],
  };
}
