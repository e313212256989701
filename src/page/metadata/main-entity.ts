import { type LdNode, type LinkedData, many, textOf } from './json-ld.ts';
import { squeeze } from './strings.ts';

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|Report|Review|ReviewNewsArticle|Recipe|BroadcastEvent)$/;

/** Types that say of a page that it is an article, not a list of them. */
function isArticleType(type: string): boolean {
  return ARTICLE.test(type) && type !== 'ClaimReview';
}

/** The object of the page's JSON-LD that describes the article on it; null where there is none. */
export function mainEntity(data: LinkedData, url: string | null, title: string | null): LdNode | null {
  let best: LdNode | null = null;
  let most = 0;
  const wanted = squeeze(title ?? '');
  for (const node of data.nodes) {
    if (!node.types.some(isArticleType)) continue;
    const headline = squeeze(textOf(node.properties.get('headline') ?? node.properties.get('name')) ?? '');
    let score = 1;
    if (headline && wanted && (wanted.includes(headline) || headline.includes(wanted))) score += 4;
    if (url && addressesOf(data, node).some((address) => samePage(address, url))) score += 4;
    if (node.properties.has('articleBody')) score += 1;
    if (node.properties.has('datePublished')) score += 1;
    if (node.properties.has('author')) score += 1;
    if (score > most) {
      best = node;
      most = score;
    }
  }
  return best;
}

/** Addresses a node gives for itself. */
export function addressesOf(data: LinkedData, node: LdNode): string[] {
  const found: string[] = [];
  for (const property of ['url', 'mainEntityOfPage', '@id']) {
    for (const value of many(node.properties.get(property))) {
      if (typeof value === 'string') found.push(value);
      const id = data.node(value)?.properties.get('@id');
      if (typeof id === 'string') found.push(id);
    }
  }
  return found;
}

function samePage(a: string, b: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .split(/[?#]/)[0]!
      .replace(/\/$/, '');
  return bare(a) === bare(b);
}
