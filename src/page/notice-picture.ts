import { type Dom, ELEMENT } from './dom.ts';
import { PICTURES } from './elements.ts';
import type { OutOfSight } from './notice-hidden.ts';

/** Tells what a picture is said to show, where it may be a badge; null for any other element. */
export type BadgeText = (element: Element) => string | null;

/** What a badge says is short; a description of a photograph is longer. */
const SHORTEST = 4;
const LONGEST = 100;
/** Pixels: a wider picture is no badge. */
const WIDEST = 400;
/** Nodes of a drawing among which its title is sought: it comes first. */
const MOST_BEFORE_TITLE = 6;
/** Badges read of one page, those of its header first as it comes first. */
const MOST_BADGES = 40;

/** For one reading of a document. `base`: what relative addresses are resolved against. */
export function badgesOf(isUnseen: OutOfSight, base: string, dom: Dom): BadgeText {
  let found = 0;
  return (element) => {
    if (found >= MOST_BADGES) return null;
    const text =
      alternativeOf(element, dom)
        ?.slice(0, LONGEST + 50)
        .replace(/\s+/g, ' ')
        .trim() ?? '';
    if (text.length < SHORTEST || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return null;
    if (isWide(element, dom) || isIllustration(element, dom) || leadsHome(element, base, dom)) return null;
    if (isUnseen(element)) return null;
    found++;
    return text;
  };
}

/** What is read out in the place of an element; null where it is no picture, or said to be mere decoration. */
export function alternativeOf(element: Element, dom: Dom): string | null {
  const tag = dom.tag(element);
  if (tag === 'img' || tag === 'amp-img') return dom.attribute(element, 'alt');
  if (tag === 'svg') return dom.attribute(element, 'aria-label') ?? titleOf(element, dom);
  return dom.attribute(element, 'role') === 'img' ? dom.attribute(element, 'aria-label') : null;
}

/** The title of a drawing: the first of its kind right in it. */
function titleOf(drawing: Element, dom: Dom): string | null {
  let node = dom.first(drawing);
  for (let i = 0; node && i < MOST_BEFORE_TITLE; i++, node = dom.next(node)) {
    if (dom.type(node) === ELEMENT && dom.tag(node) === 'title') return dom.text(node);
  }
  return null;
}

/** Does it say of itself that it is as wide as a column, or offer itself in such widths? */
function isWide(element: Element, dom: Dom): boolean {
  const width = Number.parseInt(dom.attribute(element, 'width') ?? '', 10);
  return width > WIDEST || /\s(?:[6-9]\d\d|\d{4,5})w\b/.test(dom.attribute(element, 'srcset') ?? '');
}

/** Does it have a caption? */
function isIllustration(element: Element, dom: Dom): boolean {
  let at = dom.parent(element);
  for (let level = 0; at && level < 3; level++, at = dom.parent(at)) {
    if (dom.type(at) === ELEMENT && dom.tag(at) === 'figure')
      return dom.within(at as Element, 'figcaption').some((caption) => dom.text(caption).trim() !== '');
  }
  return false;
}

const FRONT_PAGE = /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/;

/** The sign of a site, which may be called "Verified News", leads to its front page. */
function leadsHome(element: Element, base: string, dom: Dom): boolean {
  let at = dom.parent(element);
  for (let level = 0; at && level < 3; level++, at = dom.parent(at)) {
    if (dom.type(at) !== ELEMENT || dom.tag(at) !== 'a') continue;
    const url = URL.parse(dom.attribute(at as Element, 'href') ?? '', base);
    return url !== null && url.host === URL.parse(base)?.host && FRONT_PAGE.test(url.pathname) && url.hash === '';
  }
  return false;
}

/** Elements that may be such a picture although no text is sought in them. */
export const isPicture = (tag: string) => tag === 'svg' || PICTURES.has(tag);
