import { parentOf } from './layer.ts';

/** Room kept above and below what is brought into view, where pages have their fixed bars. */
const ROOM = 90;

/**
 * Scroll, at once and without motion, until a line of text stands in the window.
 *
 * @param within what the line stands in: boxes round it that scroll by themselves are scrolled before the window is.
 */
export function bringIntoView(line: () => DOMRect | null, within: Node | null): void {
  for (const box of within ? scrollersOf(within) : []) {
    const now = line();
    if (!now) return;
    const { top, bottom } = box.getBoundingClientRect();
    if (!isBetween(now, Math.max(top, 0), Math.min(bottom, window.innerHeight)))
      box.scrollBy({ top: now.top - top - (bottom - top) / 3, behavior: 'instant' });
  }
  const before = line();
  const { innerHeight } = window;
  if (!before || isBetween(before, 0, innerHeight)) return;
  window.scrollBy({ top: before.top - innerHeight / 3, behavior: 'instant' });
}

function isBetween(line: DOMRect, top: number, bottom: number): boolean {
  const room = Math.min(ROOM, (bottom - top) / 4);
  return line.top >= top + room && line.bottom <= bottom - room;
}

/** The boxes round a node that scroll up and down by themselves, innermost first; the window is none of them. */
function scrollersOf(node: Node): Element[] {
  const boxes: Element[] = [];
  const { scrollingElement } = node.ownerDocument ?? (node as Document);
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (!(at instanceof Element) || at === scrollingElement) continue;
    if (at.scrollHeight > at.clientHeight && /^(?:auto|scroll)$/.test(getComputedStyle(at).overflowY)) boxes.push(at);
  }
  return boxes;
}
