const SCROLLING_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown']);
/** In these the same keys do something else. */
const OWN_KEYS = 'input, select, textarea';

/**
 * Keeps the control that the keyboard is on in sight where the page changes round it: what came in above moves it down, and a
 * notice may come to lie over it. Who scrolled away is left there. Gives back how to stop.
 */
export function keepInSight(document: Document): () => void {
  let hasScrolled = false;
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const { activeElement, body } = document;
    if (hasScrolled || activeElement === null || activeElement === body) return;
    // The pointer needs no such help, and would be surprised by it.
    if (activeElement.matches(':focus-visible')) activeElement.scrollIntoView({ block: 'nearest' });
  };
  const changes = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    // What changed is laid out by then.
    requestAnimationFrame(look);
  });
  const moved = () => {
    hasScrolled = true;
  };
  const pressed = ({ key, target }: KeyboardEvent) => {
    if (SCROLLING_KEYS.has(key) && !(target instanceof Element && target.matches(OWN_KEYS))) hasScrolled = true;
  };
  const arrived = () => {
    hasScrolled = false;
  };
  document.addEventListener('focusin', arrived);
  document.addEventListener('wheel', moved, { passive: true });
  document.addEventListener('touchmove', moved, { passive: true });
  document.addEventListener('pointerdown', moved);
  document.addEventListener('keydown', pressed);
  changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    document.removeEventListener('focusin', arrived);
    document.removeEventListener('wheel', moved);
    document.removeEventListener('touchmove', moved);
    document.removeEventListener('pointerdown', moved);
    document.removeEventListener('keydown', pressed);
    changes.disconnect();
  };
}
