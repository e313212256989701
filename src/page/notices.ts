import type { NamedLink, Notice, Scope, Signal, Span } from '../engine/model.ts';
import { bytesOf } from './bytes.ts';
import { domOf } from './dom.ts';
import { ElementsBy } from './elements-by.ts';
import { besideOf } from './notice-beside.ts';
import { sightOf } from './notice-hidden.ts';
import { badgesOf } from './notice-picture.ts';
import { PLACE_SELECTORS, Places, scopeOf } from './notice-scope.ts';
import { shadowsOf } from './notice-shadow.ts';
import { type Candidate, walk } from './notice-walk.ts';
import { SIGNAL_SELECTORS } from './signals.ts';
import { teasersOf } from './teasers.ts';

export interface Where {
  /** The span of `Article.text` that an element's text became; null where it is outside the main content. */
  offsetOf(node: Node): Span | null;
  /** The main content in the live document; null where none was found. */
  readonly main: Element | null;
  /** Other articles on the page, with all that is in them. */
  readonly others?: readonly Element[];
  /** What relative addresses are resolved against. */
  readonly base?: string | null;
}

export interface FoundNotices {
  readonly notices: Notice[];
  readonly signals: Signal[];
}

/** Caps that keep an Article small enough to send as one message. */
const MOST_NOTICES = 400;
const MOST_BYTES = 110_000;

/** Longest text in the midst of the article that is handed over although no structure marks it. */
const LONGEST_PLAIN = 120;

const marked = new ElementsBy({ ...SIGNAL_SELECTORS, ...PLACE_SELECTORS });

/** Where labels and templates stand, the likeliest places first: what the caps cut off is at the end. */
const BY_RELEVANCE: readonly Scope[] = [
  'header',
  'byline',
  'article-tail',
  'comments',
  'article',
  'aside',
  'footer',
  'nav',
];

/**
 * Collect the short visible texts of a document that may be labels or templates, and the structural signals on it. The
 * document is read, never changed.
 */
export function noticesOf(document: Document, where: Where): FoundNotices {
  const dom = domOf(document);
  const { isOut, isUnseen } = sightOf(document, dom);
  const elements = marked.in(dom);
  const signals = (Object.keys(SIGNAL_SELECTORS) as Signal[]).filter((signal) => elements[signal].size > 0);

  const signalsAt = (element: Element): Signal[] => {
    const parent = dom.parent(element);
    const chain = [element, parent, parent && dom.parent(parent)];
    return signals.filter((signal) => chain.some((one) => one && elements[signal].has(one as Element)));
  };

  const isLabel = (element: Element) => signals.some((signal) => signal !== 'byline' && elements[signal].has(element));
  const base = where.base ?? document.baseURI;
  const places = new Places(dom, elements, teasersOf(dom, base), where.others ?? []);
  const { candidates, landmarks } = walk(
    where.main,
    places,
    { isLabel, isOut, badgeText: badgesOf(isUnseen, base, dom), shadowOf: shadowsOf(dom) },
    dom,
  );
  const scoped = candidates
    .map((found) => ({
      found,
      scope: scopeOf(found.place, found.order, found.inMain, landmarks),
      signals: signalsAt(found.element),
    }))
    .filter(({ found, scope, signals: hit }) => !found.picture || isBadgePlace(scope, hit));
  scoped.sort((a, b) => relevance(a) - relevance(b));

  const notices: Notice[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for (const { found, scope, signals: hit } of scoped) {
    if (notices.length >= MOST_NOTICES) break;
    const span = where.offsetOf(found.element);
    // The engine reads the text's own blocks; a Notice of one adds what markup says, and here it says nothing.
    if (span && scope === 'article' && hit.length === 0 && found.text.length > LONGEST_PLAIN) continue;
    const same = `${scope} ${span?.start} ${found.text} ${hit.join()}`;
    if (seen.has(same)) continue;
    seen.add(same);
    const { links, beside } = besideOf(found.element, base, isOut, dom);
    const notice = noticeOf(found, scope, span, hit, links, beside);
    const size = sizeOf(notice);
    if (bytes + size > MOST_BYTES) continue;
    bytes += size;
    notices.push(notice);
  }
  return { notices, signals };
}

/** Amid the text a picture is an illustration, unless its markup says that it is a label; so it is elsewhere. */
function isBadgePlace(scope: Scope, hit: readonly Signal[]): boolean {
  return ['header', 'byline', 'article-tail'].includes(scope) || hit.includes('fact-check-label');
}

function relevance(one: { scope: Scope; signals: readonly Signal[] }): number {
  const isMarked = one.signals.some((signal) => signal !== 'byline');
  return BY_RELEVANCE.indexOf(one.scope) - (isMarked ? BY_RELEVANCE.length : 0);
}

function noticeOf(
  found: Candidate,
  scope: Scope,
  span: Span | null,
  signals: Signal[],
  links: NamedLink[],
  beside: string[],
): Notice {
  const { text, picture } = found;
  const notice = { text, scope, start: span?.start ?? null, end: span?.end ?? null, signals, links, beside };
  return picture ? { ...notice, picture } : notice;
}

/** Bytes of a Notice as it is sent: a letter of some scripts takes three. */
const sizeOf = (notice: Notice) => bytesOf(JSON.stringify(notice));
