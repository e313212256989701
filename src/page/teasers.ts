import type { Dom } from './dom.ts';
import { squeeze } from './metadata/strings.ts';

/** Headings looked at, and levels climbed from each: a front page has some hundred. */
const MOST_HEADINGS = 400;
const MOST_LEVELS = 60;
/** Characters of a teaser: headline, summary, byline, date. More is a part of the page. */
const LONGEST = 600;
/** A headline has more words than a name, or as many characters in scripts without spaces. */
const SHORTEST = { words: 4, characters: 8 };

/** Places of the page itself, of its comments and of people: no other article stands behind them. */
const NO_ARTICLE =
  /#|^(?:javascript|mailto):|comment|respond|\/(?:authors?|people|person|profiles?|staff|team|users?|contributors?|tags?|topics?)\//i;

/**
 * The boxes that stand for other articles: each the largest element round a headline that links elsewhere which holds no
 * other headline. `base`: what relative addresses are resolved against.
 */
export function teasersOf(dom: Dom, base: string): Set<Element> {
  const headings = dom.all('h1, h2, h3, h4, h5').slice(0, MOST_HEADINGS);
  const count = new Map<Node, number>();
  for (const heading of headings) {
    let at: Node | null = heading;
    for (let level = 0; at && level < MOST_LEVELS; level++, at = dom.parent(at))
      count.set(at, (count.get(at) ?? 0) + 1);
  }
  const title = squeeze(dom.title());
  const canonical = dom.one('link[rel~="canonical"]');
  const own = new Set([pageAt(base, base), pageAt(canonical && dom.attribute(canonical, 'href'), base)]);
  const teasers = new Set<Element>();
  for (const heading of headings) {
    if (dom.tag(heading) === 'h1') continue;
    const text = dom.text(heading).slice(0, LONGEST).trim();
    if (!isHeadline(text) || (title !== '' && title.includes(squeeze(text)))) continue;
    const href = linkOf(heading, dom)?.trim();
    if (!href || NO_ARTICLE.test(href)) continue;
    const linked = pageAt(href, base);
    if (linked !== null && own.has(linked)) continue;
    const box = boxOf(heading, count, dom);
    if (box !== heading) teasers.add(box);
  }
  return teasers;
}

/** Host, path and query of an address: what makes it another page. */
export function pageAt(href: string | null, base: string): string | null {
  const url = href === null ? null : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}` : null;
}

function isHeadline(text: string): boolean {
  if (/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text)) return text.length >= SHORTEST.characters;
  return text.split(/\s+/).length >= SHORTEST.words;
}

/** Where a headline leads: the link in it, or the one it stands in. */
function linkOf(heading: Element, dom: Dom): string | null {
  const [inside] = dom.within(heading, 'a[href]');
  if (inside) return dom.attribute(inside, 'href');
  let at = dom.parent(heading);
  for (let level = 0; at && level < 3; level++, at = dom.parent(at)) {
    if (dom.tag(at) === 'a') return dom.attribute(at as Element, 'href');
  }
  return null;
}

function boxOf(heading: Element, count: ReadonlyMap<Node, number>, dom: Dom): Element {
  let box: Element = heading;
  for (let at = dom.parent(box); at && count.get(at) === 1; at = dom.parent(at)) {
    if (['main', 'body', 'html', ''].includes(dom.tag(at)) || dom.text(at).trim().length > LONGEST) break;
    box = at as Element;
  }
  return box;
}
