import { type Dom, ELEMENT, TEXT } from './dom.ts';

/** Deeper than any page that a person made; what is below is passed over. */
export const MAX_DEPTH = 512;

export interface Visitor {
  /** False: the element's content is passed over, and it is not left. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** True ends the walk; the elements that are open are still left. */
  done(): boolean;
}

/** Visit a tree in document order, without recursion. Says whether something was passed over for its depth. */
export function traverse(dom: Dom, root: Element, visitor: Visitor): { readonly tooDeep: boolean } {
  let tooDeep = false;
  let depth = 0;
  let at: Node = root;
  for (;;) {
    const type = dom.type(at);
    if (type === TEXT) visitor.text(at as Text);
    if (type === ELEMENT && visitor.enter(at as Element)) {
      const inside = visitor.done() ? null : dom.first(at);
      if (inside && depth < MAX_DEPTH) {
        depth++;
        at = inside;
        continue;
      }
      if (inside) tooDeep = true;
      visitor.leave(at as Element);
    }
    for (;;) {
      if (at === root) return { tooDeep };
      const following = visitor.done() ? null : dom.next(at);
      if (following) {
        at = following;
        break;
      }
      const parent = dom.parent(at);
      if (!parent) return { tooDeep };
      at = parent;
      depth--;
      visitor.leave(at as Element);
    }
  }
}
