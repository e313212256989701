/** Elements that a browser shows above the page; where one is modal, nothing that stands outside it can be used. */
const ABOVE = ':modal, :popover-open, :fullscreen';

/** What a node stands in that is shown above the page; the page's root element where there is no such thing. */
export function layerOf(node: Node): Element {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at instanceof Element && at.matches(ABOVE)) return at;
  return (node.ownerDocument ?? (node as Document)).documentElement;
}

/** What a node is shown in: also where a component of the page's puts it. */
export function parentOf(node: Node): Node | null {
  const { assignedSlot } = node as { readonly assignedSlot?: Element | null };
  return assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
