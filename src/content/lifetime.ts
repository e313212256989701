import { followAddress, LATE_CONTENT_MS, whileVisible } from './moves.ts';
import { isAlive } from './running.ts';

/** While the page is being looked at: has it become another, and are we still wanted? */
export function watch(moved: () => void, died: () => void, signal: AbortSignal): void {
  followAddress(() => (isAlive() ? moved() : died()), signal);
  whileVisible(() => isAlive() || died(), signal);
}

/** Call back once where elements were added to the page within five seconds. */
export function awaitLateContent(isOurs: (node: Node) => boolean, arrived: () => void, signal: AbortSignal): void {
  let isDifferent = false;
  const observer = new MutationObserver((records) => {
    isDifferent ||= records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof Element && !isOurs(node)),
    );
    if (isDifferent) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  const timer = setTimeout(() => {
    observer.disconnect();
    if (isDifferent) arrived();
  }, LATE_CONTENT_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
