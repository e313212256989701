import { withoutFragment } from './address.ts';

const LOOK_EVERY_MS = 1000;
const SETTLES_AFTER_MS = 800;
/** What comes later than this is not waited for. */
export const LATE_CONTENT_MS = 5000;

/** Call back when the page has become another without being loaded anew, as single-page sites do. */
export function followAddress(moved: () => void, signal: AbortSignal): void {
  let address = withoutFragment(location.href);
  const look = () => {
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', look, { signal });
  } else {
    window.addEventListener('popstate', look, { signal });
    whileVisible(look, signal);
  }
}

/** Call back every second in which the page can be seen, and when it comes into sight. */
export function whileVisible(look: () => void, signal: AbortSignal): void {
  let ticking: ReturnType<typeof setInterval> | undefined;
  const follow = () => {
    clearInterval(ticking);
    if (document.visibilityState !== 'visible') return;
    look();
    ticking = setInterval(look, LOOK_EVERY_MS);
  };
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearInterval(ticking));
  follow();
}

/** A page that moved is given a moment to put its new content up. */
export function whenSettled(act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, SETTLES_AFTER_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
