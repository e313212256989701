/** How far beside a line the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/** A rectangle of a range under a point, in the coordinates of the viewport; null where the point is beside it. */
export function rectangleAt(range: Range, x: number, y: number): DOMRect | null {
  for (const rect of range.getClientRects()) {
    const isIn = x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
    if (isIn && rect.width > 0) return rect;
  }
  return null;
}

/** The text under a point of the viewport; null where there is none. */
export function textAt(
  document: Document,
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}
