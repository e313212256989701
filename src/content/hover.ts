import type { Hit } from './passages.ts';

/** How long the pointer rests on a passage before its tooltip opens, and off both before it closes. */
const OPEN_AFTER_MS = 300;
const CLOSE_AFTER_MS = 250;
/** The pointer is looked after at most this often. */
const LOOK_EVERY_MS = 60;

export interface HoverTarget {
  find(x: number, y: number): Hit | null;
  /** Is the event about our own host, and so about an open tooltip? */
  isOurs(event: Event): boolean;
  open(hit: Hit): void;
  close(): void;
}

/** Opens and closes the tooltip as the pointer, or a finger, goes. */
export function followPointer(document: Document, target: HoverTarget, signal: AbortSignal): void {
  let waiting: Hit | null = null;
  let shown: Hit | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let looked = 0;
  let last: PointerEvent | null = null;

  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const forget = () => {
    clearTimeout(opening);
    waiting = null;
  };
  const leave = () => {
    forget();
    closing ??= setTimeout(() => {
      closing = undefined;
      shown = null;
      target.close();
    }, CLOSE_AFTER_MS);
  };

  const look = (event: PointerEvent) => {
    if (target.isOurs(event)) {
      forget();
      return stay();
    }
    const hit = target.find(event.clientX, event.clientY);
    if (!hit) return leave();
    if (hit.target === shown?.target) {
      forget();
      return stay();
    }
    if (hit.target === waiting?.target) {
      waiting = hit;
      return;
    }
    leave();
    waiting = hit;
    // The wait began when the pointer came, not when the browser found time to say so.
    const since = performance.now() - event.timeStamp;
    opening = setTimeout(() => {
      stay();
      shown = waiting;
      waiting = null;
      if (shown) target.open(shown);
    }, OPEN_AFTER_MS - since);
  };

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    last = event;
    if (event.timeStamp - looked >= LOOK_EVERY_MS) {
      looked = event.timeStamp;
      look(event);
      return;
    }
    // The last move of a row counts too: where the pointer comes to rest.
    setTimeout(() => last === event && !signal.aborted && look(event), LOOK_EVERY_MS);
  };

  const tapped = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'touch' || target.isOurs(event)) return;
    const isControl =
      event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label');
    const hit = isControl ? null : target.find(event.clientX, event.clientY);
    if (hit) target.open(hit);
    else target.close();
  };

  document.addEventListener('pointermove', moved, { signal, passive: true, capture: true });
  document.addEventListener('pointerup', tapped, { signal, passive: true, capture: true });
  // A finger that is lifted leaves too; what it opened stays until it taps elsewhere.
  const left = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && leave();
  document.documentElement.addEventListener('pointerleave', left, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(opening);
    clearTimeout(closing);
  });
}
