import { type Dom, ELEMENT, TEXT } from './dom.ts';

/** Tells where the nodes of an element's open shadow tree begin, where it is as small as a byline or a badge; else null. */
export type ShadowOf = (element: Element) => Node | null;

/** A badge or a byline has a few nodes and words; what has more is a list of articles, a player, a form. */
const MOST_NODES = 120;
const MOST_TEXT = 400;
/** Nodes of shadow trees looked at on one page. */
const MOST_IN_ALL = 2_000;

const UNREAD = new Set(['style', 'script', 'template']);
const HEADLINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5']);

/** For one reading of a document. */
export function shadowsOf(dom: Dom): ShadowOf {
  let seen = 0;
  const isSmall = (root: Node): boolean => {
    let text = 0;
    const stack: (Node | null)[] = [dom.first(root)];
    for (let nodes = 0; stack.length > 0; ) {
      const node = stack.pop()!;
      if (node === null) continue;
      seen++;
      if (++nodes > MOST_NODES || seen > MOST_IN_ALL) return false;
      stack.push(dom.next(node));
      if (dom.type(node) === TEXT) text += dom.data(node).trim().length;
      if (text > MOST_TEXT) return false;
      if (dom.type(node) !== ELEMENT || UNREAD.has(dom.tag(node))) continue;
      // A headline belongs to another article.
      if (HEADLINES.has(dom.tag(node))) return false;
      stack.push(dom.first(node));
    }
    return true;
  };
  return (element) => {
    // Only an element of the page's own making is a component; others with a shadow tree are rare.
    if (seen >= MOST_IN_ALL || !dom.tag(element).includes('-')) return null;
    const root = dom.shadow(element);
    return root !== null && isSmall(root) ? dom.first(root) : null;
  };
}
