/** Where a line of a marked passage stands, in the coordinates of the viewport. */
export interface Line {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rectangles of one line may miss one another by this, in CSS pixels. */
const SLACK = 1;

/** The lines of a range: what an element and the text in it both give counts once, what stands side by side is one line. */
export function linesOf(range: Range): Line[] {
  const lines: Line[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (right <= left || bottom <= top) continue;
    const last = lines.at(-1);
    const isOn = last && Math.abs(last.top - top) <= SLACK && Math.abs(last.bottom - bottom) <= SLACK;
    if (isOn && left <= last.right + SLACK && right >= last.left - SLACK) {
      lines[lines.length - 1] = {
        ...last,
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      };
    } else if (!last || !isWithin({ left, top, right, bottom }, last)) lines.push({ left, top, right, bottom });
  }
  return lines;
}

function isWithin(inner: Line, outer: Line): boolean {
  return (
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.bottom <= outer.bottom + SLACK
  );
}

/** The element that a range stands in. */
export function elementOf(range: Range): Element | null {
  const { commonAncestorContainer: node } = range;
  return node instanceof Element ? node : node.parentElement;
}

/** The boxes round an element that cut off what does not fit into them, outermost last; the window itself is none. */
export function clippersOf(element: Element): Element[] {
  const { body, documentElement } = element.ownerDocument;
  return ancestorsOf(element).filter(
    (each) => each !== body && each !== documentElement && getComputedStyle(each).overflow !== 'visible',
  );
}

export function ancestorsOf(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
  return all;
}

/** What of a line can be seen within boxes that cut off; null where nothing can. */
export function clipped(line: Line, boxes: readonly Line[]): Line | null {
  let { left, top, right, bottom } = line;
  for (const box of boxes) {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/** Does something that stays put while the page scrolls (a head, a bar) lie over a point of an element? */
export function isCovered(element: Element, x: number, y: number): boolean {
  const above = element.ownerDocument.elementFromPoint(x, y);
  if (!above || above.contains(element) || element.contains(above)) return false;
  const stays = ancestorsOf(above).find((each) => /^(?:fixed|sticky)$/.test(getComputedStyle(each).position));
  return stays !== undefined && !stays.contains(element);
}
