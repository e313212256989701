import { type Dom, ELEMENT, TEXT } from './dom.ts';
import type { OutOfSight } from './notice-hidden.ts';
import { type BadgeText, isPicture } from './notice-picture.ts';
import type { Landmarks, Place, Places } from './notice-scope.ts';
import type { ShadowOf } from './notice-shadow.ts';
import { denseLetters } from './prose.ts';

/** An element with a short visible text. */
export interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly place: Place;
  readonly inMain: boolean;
  /** How many text-bearing elements were left before it. */
  readonly order: number;
  readonly inline: boolean;
  /** The text is that of a picture. */
  readonly picture?: true;
}

/** What is told of single elements. */
export interface Tellers {
  /** Does its markup name a label or template? */
  readonly isLabel: (element: Element) => boolean;
  readonly isOut: OutOfSight;
  readonly badgeText: BadgeText;
  readonly shadowOf: ShadowOf;
}

interface Frame {
  readonly element: Element;
  readonly inline: boolean;
  readonly glued: boolean;
  readonly place: Place;
  readonly inMain: boolean;
  readonly inArticle: boolean;
  /** Index of the first candidate inside it. */
  readonly from: number;
  text: string;
  ownText: boolean;
  blocks: boolean;
  /** The first of an element's own nodes while those of its shadow tree are read. */
  own: Node | null;
}

/** Caps: nodes visited, depth, and candidates held before the most relevant are chosen. */
const MOST_NODES = 50_000;
const DEEPEST = 512;
const MOST_CANDIDATES = 4_000;
/** Longest text of a Notice. */
const LONGEST = 300;
/** An element with this much text of its own is prose. */
const PROSE = 140;

const GLUED = new Set('b i em strong sup sub font mark u s q abbr small time'.split(' '));
const INLINE = new Set([...GLUED, ...'a span label button cite code bdi kbd tt var samp big ins del input'.split(' ')]);
const RUNNING_TEXT = new Set('p li blockquote h2 h3 h4 dd td figcaption'.split(' '));

/** Walk the body once and give the elements with short texts, in the order in which they end, and the landmarks. */
export function walk(
  main: Element | null,
  places: Places,
  { isLabel, isOut, badgeText, shadowOf }: Tellers,
  dom: Dom,
): { candidates: Candidate[]; landmarks: Landmarks } {
  const candidates: Candidate[] = [];
  let headline: number | null = null;
  let headlineInMain = false;
  let firstProse: number | null = null;
  let lastProse = -1;
  let mainEnd = -1;
  let order = 0;

  const stack: Frame[] = [];
  const root = dom.body();
  if (!root) return { candidates, landmarks: { headline, firstProse: 0, lastProse, mainEnd } };
  const enter = (element: Element, parent: Frame | undefined): Frame => {
    const tag = dom.tag(element);
    const inMain = (parent?.inMain ?? false) || element === main || (main === null && element === root);
    const inArticle = (parent?.inArticle ?? false) || element === main || tag === 'article' || tag === 'main';
    const place = places.at(element, parent?.place ?? 'body', parent?.inArticle ?? false, dom);
    const inline = INLINE.has(tag);
    const glued = GLUED.has(tag);
    return {
      element,
      inline,
      glued,
      place,
      inMain,
      inArticle,
      from: candidates.length,
      text: '',
      ownText: false,
      blocks: false,
      own: null,
    };
  };
  const addBadge = (element: Element, { place, inMain }: Frame) => {
    if (place !== 'body' && place !== 'byline') return;
    const text = badgeText(element);
    if (text === null || candidates.length >= MOST_CANDIDATES) return;
    // It bears no text: it stands between the one before and the next.
    candidates.push({ element, text, place, inMain, order: order - 0.5, inline: true, picture: true });
  };
  const leave = (frame: Frame, parent: Frame | undefined) => {
    const { element, inline, place, inMain, from } = frame;
    const text = frame.text.trim();
    if (parent) {
      parent.text = join(parent.text, frame.text, frame.inline, frame.glued);
      parent.blocks ||= (!inline || frame.blocks) && text !== '';
    }
    if (inMain) mainEnd = order - 1;
    if (!text) {
      if (from === candidates.length) addBadge(element, frame);
      return;
    }
    if (
      dom.tag(element) === 'h1' &&
      place === 'body' &&
      (headline === null || mainEnd < 0 || (inMain && !headlineInMain))
    ) {
      headline = order;
      headlineInMain = inMain;
      firstProse = null;
    }
    const isLeaf = frame.ownText || !frame.blocks;
    if (isLeaf && !inline && readsAsProse(text) && inMain && place === 'body') {
      firstProse ??= order;
      lastProse = order;
    }
    if (isLeaf && !inline && (text.length > LONGEST || (frame.ownText && RUNNING_TEXT.has(dom.tag(element))))) {
      dropInline(candidates, from, isLabel);
    }
    const short = text.length <= LONGEST || isLabel(element) ? text.slice(0, LONGEST) : null;
    if (isLeaf && short !== null && place !== 'reader-comment' && candidates.length < MOST_CANDIDATES) {
      candidates.push({ element, text: short, place, inMain, order, inline });
    }
    if (isLeaf) order++;
    if (inMain) mainEnd = order - 1;
  };

  const isInHeader = ({ place }: Frame) => place === 'body' && headline !== null && firstProse === null;

  stack.push(enter(root, undefined));
  let node: Node | null = dom.first(root);
  for (let visited = 0; stack.length > 0; ) {
    const frame = stack.at(-1)!;
    if (node === null && frame.own) {
      node = frame.own;
      frame.own = null;
    }
    if (node === null || visited >= MOST_NODES) {
      stack.pop();
      leave(frame, stack.at(-1));
      node = visited >= MOST_NODES ? null : dom.next(frame.element);
      continue;
    }
    visited++;
    const element = dom.type(node) === ELEMENT ? (node as Element) : null;
    if (element && dom.tag(element) === 'br') {
      frame.text = join(frame.text, ' ', true, true);
      node = dom.next(element);
      continue;
    }
    if (element && stack.length < DEEPEST && !isOut(element)) {
      const child = enter(element, frame);
      child.text = ownLabel(element, dom);
      child.ownText = child.text !== '';
      stack.push(child);
      node = dom.first(element);
      // Below, components are other articles and comments, whose parts no name outside them tells apart.
      const inside = child.place === 'byline' || isInHeader(child) ? shadowOf(element) : null;
      if (inside) [child.own, node] = [node, inside];
      continue;
    }
    if (element && isPicture(dom.tag(element))) addBadge(element, frame);
    if (dom.type(node) === TEXT) addText(frame, dom.data(node));
    node = dom.next(node);
  }
  return { candidates, landmarks: { headline, firstProse: firstProse ?? order, lastProse, mainEnd } };
}

/** Long enough for prose: in scripts of China, Japan and Korea half as many characters say as much. */
function readsAsProse(text: string): boolean {
  if (text.length >= PROSE || text.length < PROSE / 2) return text.length >= PROSE;
  return text.length + denseLetters(text) >= PROSE;
}

function addText(frame: Frame, data: string): void {
  // One code unit past the limit tells a text that is too long; a megabyte of white space is not looked at further.
  const raw = data.length > 4 * LONGEST ? data.slice(0, 4 * LONGEST) : data;
  const text = raw.replace(/\s+/g, ' ');
  if (text !== ' ' && text !== '') frame.ownText = true;
  frame.text = join(frame.text, text, true, true);
}

function join(before: string, text: string, inline: boolean, glued: boolean): string {
  if (before.length > LONGEST || text === '') return before;
  const gap = !inline || (!glued && /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(text));
  const joined = `${before}${gap ? ' ' : ''}${text}${inline ? '' : ' '}`;
  return joined.replace(/ {2,}/g, ' ').slice(before === '' && joined.startsWith(' ') ? 1 : 0, LONGEST + 2);
}

/** The words on a button that is an `input`. */
function ownLabel(element: Element, dom: Dom): string {
  if (dom.tag(element) !== 'input') return '';
  const type = dom.attribute(element, 'type')?.toLowerCase();
  return type === 'submit' || type === 'button' ? (dom.attribute(element, 'value') ?? '').slice(0, LONGEST).trim() : '';
}

/** Words inside running text are no labels, unless their own markup says so. */
function dropInline(candidates: Candidate[], from: number, isLabel: (element: Element) => boolean): void {
  let kept = from;
  for (let i = from; i < candidates.length; i++) {
    const one = candidates[i]!;
    if (!one.inline || isLabel(one.element)) candidates[kept++] = one;
  }
  candidates.length = kept;
}
