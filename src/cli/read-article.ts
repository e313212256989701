import type { Article } from '../engine/model.ts';
import { articleFromText } from '../engine/text/plain.ts';
import type { Item } from './items.ts';
import { savedFrom } from './saved-from.ts';

/** One input as an Article. The page reader, and the DOM it needs, are loaded with the first page. */
export async function readArticle(item: Item): Promise<Article> {
  const { title, publisher, published } = item.given;
  const url = item.given.url ?? (item.content.kind === 'html' ? savedFrom(item.content.value) : null);
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
