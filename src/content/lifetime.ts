import { withoutFragment } from './address.ts';
import { browser } from './browser.ts';

const LOOK_EVERY_MS = 1000;
const SETTLES_AFTER_MS = 800;
const LATE_CONTENT_MS = 5000;

/** Is the extension that put us here still there? After an update, or when it is removed, its interface is dead. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** While the page is being looked at: has it become another, and are we still wanted? */
export function watch(moved: () => void, died: () => void, signal: AbortSignal): void {
  let address = withoutFragment(location.href);
  const look = () => {
    if (!isAlive()) return died();
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  let ticking: ReturnType<typeof setInterval> | undefined;
  const follow = () => {
    clearInterval(ticking);
    if (document.visibilityState === 'visible') {
      look();
      ticking = setInterval(look, LOOK_EVERY_MS);
    }
  };
  const history = (globalThis as { navigation?: EventTarget }).navigation;
  history?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearInterval(ticking));
  follow();
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

/** A page that moved is given a moment to put its new content up. */
export function whenSettled(act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, SETTLES_AFTER_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
