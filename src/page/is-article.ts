import type { Dom } from './dom.ts';
import { weigh } from './prose.ts';

/** How a page presents itself before anything of it is read in full. */
export interface Likelihood {
  /** Is it worth reading as an article? */
  readonly likely: boolean;
  /** Does the page say itself that it is an article? */
  readonly typed: boolean;
}

const ARTICLE_TYPE =
  /"(?:https?:\/\/schema\.org\/|schema:)?(?:[A-Za-z]{0,20}Article|BlogPosting|Report|LiveBlogPosting|ClaimReview)"/;
/** Of a thing; those of a shop's product stand inside it. */
const REVIEW_TYPE = /"(?:https?:\/\/schema\.org\/|schema:)?Review"/;
const OTHER_TYPE =
  /"(?:CollectionPage|ItemList|SearchResultsPage|Product|ProductGroup|OfferCatalog|CheckoutPage|ProfilePage|ContactPage)"/;
/** Archives, which the most used plug-in for search engines calls articles in `og:type` all the same. */
const LISTING_TYPE = /"(?:CollectionPage|SearchResultsPage|ProfilePage)"/;
const OTHER_OG = /^(?:product|profile|video|music|book|business|restaurant|place)/i;
/** Paragraphs looked at: more are not needed to be sure. */
const MAX_PARAGRAPHS = 150;
/** Weight of running text below which a page is none to read: two short paragraphs. */
const LITTLE = 250;
const ENOUGH = 700;
/** The same of a page that says itself that it is an article. */
export const LEAST_OF_TYPED = 60;

/**
 * Is a page an article? Told by what it declares and by its mass of paragraphs, with a few selectors, so that a page that
 * is none costs next to nothing. What is likely is read; `isArticleText` has the last word.
 */
export function likelihood(dom: Dom, url: string | null): Likelihood {
  const og = dom.attribute(dom.one('meta[property="og:type"]') ?? dom.root()!, 'content') ?? '';
  let typed =
    /^(?:article|newsarticle|news)/i.test(og) || dom.one('[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null;
  let listed = OTHER_OG.test(og);
  let article = false;
  let listing = false;
  for (const script of dom.all('script[type="application/ld+json"]').slice(0, 20)) {
    const source = dom.text(script).slice(0, 100_000);
    const review = source.search(REVIEW_TYPE);
    const other = source.search(OTHER_TYPE);
    article ||= ARTICLE_TYPE.test(source) || (review >= 0 && (other < 0 || review < other));
    listing ||= LISTING_TYPE.test(source);
    listed ||= other >= 0;
  }
  typed = article || (typed && !listing);
  const home = isHomeAddress(url);
  let mass = 0;
  for (const paragraph of dom.all('p,article div,main div').slice(0, MAX_PARAGRAPHS)) {
    const weight = dom.tag(paragraph) === 'p' ? weigh(dom.text(paragraph).trim()) : ownText(dom, paragraph);
    if (weight >= 40) mass += weight;
    if (mass >= 4 * ENOUGH) break;
  }
  if (mass < LITTLE) mass = Math.max(mass, looseText(dom));
  if (home) return { likely: og === 'article' && mass >= ENOUGH, typed: false };
  if (typed) return { likely: mass >= LEAST_OF_TYPED || hasLooseText(dom, true), typed };
  return { likely: mass >= (listed ? 4 * ENOUGH : LITTLE), typed };
}

/** The address of a site itself, not of something on it. */
function isHomeAddress(url: string | null): boolean {
  const parsed = url === null ? null : URL.parse(url);
  return (
    parsed !== null &&
    /^\/(?:index\.\w{3,5}|home\/?|[a-z]{2}\/?)?$/i.test(parsed.pathname) &&
    !/[?&](?:p|id|article|story|a)=/i.test(parsed.search)
  );
}

/** Weight of an element's own text nodes. */
function ownText(dom: Dom, element: Element): number {
  let weight = 0;
  let nodes = 0;
  for (let child = dom.first(element); child && nodes < 200; child = dom.next(child), nodes++) {
    if (dom.type(child) === 3) weight += weigh(dom.data(child).trim());
  }
  return weight;
}

/** Elements that may hold loose text, and the weight of it that makes one of them count. */
const LOOSE = 'div,td,section,article,pre,blockquote,font,center';
const LOOSE_TAGS = new Set(LOOSE.split(','));
const LOOSE_LENGTH = 80;
const NO_TEXT = /^(?:a|button|script|style|noscript|textarea|title)$/;
/** Shorter pieces are labels and links: most text nodes of most pages, passed over before anything else is asked of them. */
const LOOSE_PIECE = 20;

/** Text of a page that sets its paragraphs with line breaks instead of elements. */
function looseText(dom: Dom): number {
  if (!hasLooseText(dom, false)) return 0;
  let weight = 0;
  for (const element of dom.all(LOOSE).slice(0, 2000)) {
    const own = ownText(dom, element);
    if (own >= LOOSE_LENGTH) weight += own;
    if (weight >= ENOUGH) break;
  }
  return weight;
}

/** Is there any? Most pages have none, and to look through the text nodes alone is cheap. `anywhere`: but in what is no text. */
function hasLooseText(dom: Dom, anywhere: boolean): boolean {
  const lengths = new Map<Node, number>();
  const texts = dom.texts();
  // No page can shadow the properties of a text node: they are asked directly, this being the one loop over all of them.
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.length < LOOSE_PIECE) continue;
    const length = node.data.trim().length;
    const parent = node.parentNode!;
    const all = (lengths.get(parent) ?? 0) + length;
    if (all >= LOOSE_LENGTH) {
      const tag = dom.tag(parent as Element);
      if (anywhere ? !NO_TEXT.test(tag) : LOOSE_TAGS.has(tag)) return true;
    }
    lengths.set(parent, all);
  }
  return false;
}

/** The last word: is what was read an article's text? `largest` is the share of its prose that stands in one container. */
export function isArticleText(weight: number, paragraphs: number, largest: number, typed: boolean): boolean {
  if (typed) return weight >= 140;
  return (weight >= 500 || (weight >= 350 && paragraphs >= 3)) && largest >= 0.3;
}
