/** Room kept above and below what is brought into view, where pages have their fixed bars. */
const ROOM = 90;

/** Scroll, at once and without motion, until a line of text stands in the window. */
export function bringIntoView(document: Document, line: () => DOMRect | null): void {
  const before = line();
  if (!before || isInView(before)) return;
  window.scrollBy({ top: before.top - window.innerHeight / 3, behavior: 'instant' });
  const after = line();
  if (!after || isInView(after)) return;
  // It stands in a box that scrolls by itself, or the page is at its end.
  const inside = document.elementFromPoint(after.left + 1, after.top + 1);
  inside?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isInView(line: DOMRect): boolean {
  const { innerHeight } = window;
  const room = Math.min(ROOM, innerHeight / 4);
  return line.top >= room && line.bottom <= innerHeight - room;
}
