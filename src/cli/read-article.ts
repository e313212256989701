import type { Article } from '../engine/model.ts';
import { articleFromText } from '../engine/text/plain.ts';
import type { Item } from './items.ts';

/** One input as an Article. The page reader, and the DOM it needs, are loaded with the first page. */
export async function readArticle(item: Item): Promise<Article> {
  const { url, title, publisher, published } = item.given;
  if (item.content.kind === 'text') {
    return articleFromText({ text: item.content.value, url, title, site: publisher, published });
  }
  const [{ parseHtml }, { extractArticle }] = await Promise.all([
    import('./parse-html.ts'),
    import('../page/extract.ts'),
  ]);
  const article = extractArticle(parseHtml(item.content.value, url), url);
  return {
    ...article,
    url: url ?? article.url,
    title: title ?? article.title,
    site: publisher ?? article.site,
    published: published ?? article.published,
  };
}
