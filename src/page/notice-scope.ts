import type { Scope } from '../engine/model.ts';
import type { Dom } from './dom.ts';

/** Where an element stands as far as its ancestors tell. `reader-comment`: what a reader wrote, never a Notice. */
export type Place = 'body' | 'nav' | 'footer' | 'aside' | 'comments' | 'reader-comment' | 'byline';

const COMMENTS = [
  '#comments',
  '#respond',
  '#commentform',
  '#disqus_thread',
  '#comment-section',
  '.comments',
  '.comments-area',
  '.comments-section',
  '.comment-respond',
  '.fb-comments',
  '[data-spot-im-module]',
].join();

const READER_COMMENTS = [
  'li.comment',
  'article.comment',
  '.comment-body',
  '.comment-content',
  '.comment-text',
  '.comment__body',
  '.comment__text',
  'ol.commentlist > li',
  'ol.comment-list > li',
  '[itemprop="comment"]',
  '[itemtype$="schema.org/Comment"]',
].join();

const NAV = [
  'nav',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="menubar"]',
  '.menu',
  '.navbar',
  '.navigation',
  '.breadcrumb',
  '.breadcrumbs',
].join();

const ASIDE = [
  'aside',
  '[role="complementary"]',
  '.sidebar',
  '#sidebar',
  '.widget-area',
  '.related',
  '.related-posts',
  '.recommended',
].join();

/** Slots for advertisements, whose words are not the page's. */
const AD = [
  '.ad',
  '.ads',
  '.advert',
  '.advertisement',
  '.ad-slot',
  '.ad-container',
  '.ad-wrapper',
  '.ad-unit',
  '.adsbygoogle',
  '[aria-label="Advertisement" i]',
].join();

const FOOTER = 'footer, [role="contentinfo"], #footer, .site-footer';

/**
 * What begins a place; a later one goes before an earlier. `form`: the comment form wherever it is moved. `ad`, and the
 * teasers of other articles: a way to somewhere else, as the navigation is.
 */
export const PLACE_SELECTORS = {
  aside: ASIDE,
  footer: FOOTER,
  nav: NAV,
  comments: COMMENTS,
  'reader-comment': READER_COMMENTS,
  form: '#respond, #commentform',
  ad: AD,
} as const;

/** Headlines looked at: an article has one, a list of articles some dozen. */
const MOST_HEADLINES = 50;

/** The elements that begin a place, found once for a document. */
export class Places {
  readonly #begins = new Map<Element, Place>();
  readonly #form: ReadonlySet<Element>;
  readonly #elsewhere: ReadonlySet<Element>;
  readonly #others: ReadonlySet<Element>;
  readonly #withHeadline = new Set<Node>();

  constructor(
    dom: Dom,
    begins: Readonly<Record<keyof typeof PLACE_SELECTORS | 'byline', ReadonlySet<Element>>>,
    teasers: ReadonlySet<Element>,
    others: readonly Element[],
  ) {
    for (const place of ['byline', 'aside', 'footer', 'nav', 'comments', 'reader-comment'] as const) {
      for (const element of begins[place]) this.#begins.set(element, place);
    }
    for (const headline of dom.all('h1').slice(0, MOST_HEADLINES)) {
      for (let at: Node | null = headline; at && !this.#withHeadline.has(at); at = dom.parent(at))
        this.#withHeadline.add(at);
    }
    this.#form = begins.form;
    this.#others = new Set(others);
    this.#elsewhere = new Set([...begins.ad, ...teasers]);
  }

  /** The place of an element, given its parent's and whether it stands in the main content or an article element. */
  at(element: Element, parent: Place, inArticle: boolean, dom: Dom): Place {
    if (this.#others.has(element)) return 'nav';
    // The form is moved under the comment that is answered: it stays the template's.
    if (this.#form.has(element)) return 'comments';
    if (parent === 'reader-comment' || parent === 'comments') {
      return this.#begins.get(element) === 'reader-comment' ? 'reader-comment' : parent;
    }
    if (this.#elsewhere.has(element) && !this.#withHeadline.has(element) && dom.tag(element) !== 'body') return 'nav';
    const own = this.#begins.get(element);
    if (dom.tag(element) === 'header' && !inArticle && parent === 'body' && !this.#withHeadline.has(element))
      return 'nav';
    if (!own) return parent;
    // An article's own footer and the boxes inside a navigation bar stay where they are.
    if (own === 'footer' && inArticle) return parent;
    if (own === 'byline' && parent !== 'body') return parent;
    return own;
  }
}

/** What decides between the scopes of the body: places in reading order, counted in text-bearing elements. */
export interface Landmarks {
  readonly headline: number | null;
  readonly firstProse: number;
  readonly lastProse: number;
  readonly mainEnd: number;
}

/** So many text-bearing elements before the headline, and after it if no prose comes first, belong to the header. */
const BEFORE_HEADLINE = 10;
const AFTER_HEADLINE = 40;
/** A credit or a comment box may stand outside the main content, so many text-bearing elements below it. */
const BELOW_MAIN = 60;

export function scopeOf(place: Place, order: number, inMain: boolean, marks: Landmarks): Scope {
  if (place === 'reader-comment') return 'comments';
  if (place !== 'body') return place;
  const { headline, firstProse, lastProse, mainEnd } = marks;
  if (
    headline !== null &&
    order >= headline - BEFORE_HEADLINE &&
    order <= headline + AFTER_HEADLINE &&
    order < firstProse
  ) {
    return 'header';
  }
  if (inMain) return order > lastProse ? 'article-tail' : 'article';
  return order > mainEnd && order <= mainEnd + BELOW_MAIN ? 'article-tail' : 'aside';
}
