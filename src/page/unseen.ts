import type { Dom } from './dom.ts';
import type { Flow } from './flow.ts';
import { weigh } from './prose.ts';
import type { PageBoxes } from './walk.ts';

/**
 * Share of the text looked at that may stand in paragraphs which are not drawn, and be left out for it. Where it is more the
 * page hides its own text: until it is asked to go on, or has faded in.
 */
const MOST_UNDRAWN = 0.2;
/** Of a paragraph, what is left out word by word; with more of it hidden it is hidden as a whole. */
const MOST_OF_PARAGRAPH = 0.5;

/**
 * Elements round text of these flows that the page's style sheets keep out of sight: words between others, what is there
 * for screen readers, and paragraphs that are not drawn where most others are. None where the document is not shown. Each
 * paragraph is asked once, and each element inside one, of which most have none.
 */
export function unseenIn(document: Document, dom: Dom, page: PageBoxes, flows: readonly number[]): Set<Element> {
  const unseen = new Set<Element>();
  const view = document.defaultView;
  if (!view || typeof Element !== 'function' || !('checkVisibility' in Element.prototype)) return unseen;
  const sight = new Sight(view, dom);
  const undrawn: Element[] = [];
  let [all, left] = [0, 0];
  for (const index of flows) {
    const flow = page.flows[index]!;
    const { element } = page.boxes[flow.box]!;
    const weight = weigh(flow.text);
    all += weight;
    if (sight.isPutAway(element)) unseen.add(element);
    else if (sight.isUndrawn(element)) {
      left += weight;
      undrawn.push(element);
    } else {
      const { elements, chars } = hiddenWords(dom, flow, element, sight);
      const isWhole = chars >= MOST_OF_PARAGRAPH * flow.text.length;
      if (isWhole) left += weight;
      for (const one of elements) {
        if (isWhole && sight.isUndrawn(one)) undrawn.push(one);
        else unseen.add(one);
      }
    }
  }
  if (left <= MOST_UNDRAWN * all) for (const element of undrawn) unseen.add(element);
  return unseen;
}

/** The outermost hidden elements inside a flow's own, and the characters in those that are not drawn. */
function hiddenWords(dom: Dom, { pieces, text }: Flow, within: Element, sight: Sight) {
  const elements = new Set<Element>();
  let chars = 0;
  pieces.forEach(({ node, start }, i) => {
    let hidden: Element | null = null;
    for (let at = dom.parent(node); at && at !== within; at = dom.parent(at)) {
      if (sight.isUndrawn(at as Element) || sight.isPutAway(at as Element)) hidden = at as Element;
    }
    if (!hidden) return;
    elements.add(hidden);
    if (sight.isUndrawn(hidden)) chars += (pieces[i + 1]?.start ?? text.length) - start;
  });
  return { elements, chars };
}

/** What the browser shows of elements; each is asked once. */
class Sight {
  private readonly view: Window;
  private readonly dom: Dom;
  private readonly undrawn = new Map<Element, boolean>();
  private readonly putAway = new Map<Element, boolean>();

  constructor(view: Window, dom: Dom) {
    this.view = view;
    this.dom = dom;
  }

  /** Not drawn at all. What is gone from the page by now was, for all that is known. */
  isUndrawn(element: Element): boolean {
    return known(this.undrawn, element, () => {
      if (Element.prototype.checkVisibility.call(element) || !this.dom.connected(element)) return false;
      // `display: contents` has no box of its own, but its children have.
      return this.view.getComputedStyle(element).display !== 'contents';
    });
  }

  /** Drawn where nobody sees it: cut to nothing, far off the page, in letters without a size. */
  isPutAway(element: Element): boolean {
    return known(this.putAway, element, () => {
      const style = this.view.getComputedStyle(element);
      if (style.fontSize === '0px') return true;
      // Of others no place is asked: the browser would have to lay out the page for it.
      if (style.position !== 'absolute' && style.position !== 'fixed') return false;
      return (
        NOTHING.test(style.clip) || NOTHING_LEFT.test(style.clipPath) || FAR.test(style.left) || FAR.test(style.top)
      );
    });
  }
}

const NOTHING = /^rect\((?:[01](?:px)?,?\s?){4}\)$/;
const NOTHING_LEFT = /^inset\((?:50|100)%\)/;
const FAR = /^-(?:9\d{3}|\d{5})/;

function known(answers: Map<Element, boolean>, element: Element, ask: () => boolean): boolean {
  let answer = answers.get(element);
  if (answer === undefined) {
    answer = ask();
    answers.set(element, answer);
  }
  return answer;
}
