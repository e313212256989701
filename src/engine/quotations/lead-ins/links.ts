import { hostOf } from '../../host.ts';
import type { Article, Link, Publishers, Span } from '../../model.ts';

/** So many links of a page are looked at: what comes after them is a list, not an article. */
const MOST_LINKS = 2_000;

/** An article's links to other sites, in order of place; read once for each article. */
const outward = new WeakMap<Article, readonly Link[]>();

/** Every link of an article that leads to another site. */
export function allOutwardLinks(article: Article, publishers: Publishers): readonly Link[] {
  const known = outward.get(article);
  if (known) return known;
  const own = hostOf(article.url);
  const ownDomain = article.url ? publishers.at(article.url)?.domain : undefined;
  const links = article.links
    .slice(0, MOST_LINKS)
    .filter((link) => {
      const host = hostOf(link.url);
      return host !== null && host !== own && (!ownDomain || publishers.at(link.url)?.domain !== ownDomain);
    })
    .sort((a, b) => a.start - b.start);
  outward.set(article, links);
  return links;
}

/** Those of them that stand in a span. */
export function outwardLinks(article: Article, publishers: Publishers, span: Span): Link[] {
  const links = allOutwardLinks(article, publishers);
  let low = 0;
  let high = links.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (links[mid]!.end <= span.start) low = mid + 1;
    else high = mid;
  }
  const found: Link[] = [];
  for (let i = low; i < links.length && links[i]!.start < span.end; i++) found.push(links[i]!);
  return found;
}
