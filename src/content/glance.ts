import { deservesReading } from '../page/first-look.ts';
import type { Call } from '../shared/messenger.ts';
import { withoutFragment } from './address.ts';
import { browser } from './browser.ts';
import { followAddress, LATE_CONTENT_MS, whenSettled } from './moves.ts';
import { announce, isAlive, isRunning } from './running.ts';

/**
 * The first script of a page on which Quotient runs by itself: most pages are no articles, and this is all that they get.
 * It asks nothing of the browser's interface but to have the next script loaded, and says nothing of other pages. What a page
 * that never changes can do without (its address, a signal, a clock of the page's) is asked for later: each costs a twentieth
 * of what such a page may take.
 */
function watchPage(): void {
  const begun = Date.now();
  let isOver = false;
  let isSame = false;
  /** Made when the page changes first: one that stays as it is, as most do, is spared it. */
  let following: AbortController | null = null;
  const end = () => {
    isOver = true;
    changes.disconnect();
    following?.abort();
  };
  const changes = new MutationObserver(() => {
    isSame = false;
    changes.disconnect();
    if (following) return;
    following = new AbortController();
    const { signal } = following;
    const moved = () => whenSettled(look, signal);
    // What is as it was at the last look is not gone through again; nor a page on which nothing changes.
    const left = begun + LATE_CONTENT_MS - Date.now();
    if (left > 0) setTimeout(() => isSame || look(), left);
    if (withoutFragment(location.href) !== withoutFragment(loadedFrom())) moved();
    followAddress(moved, signal);
  });
  const look = () => {
    if (isOver) return;
    if (isRunning('content')) return end();
    if (!deservesReading(document)) {
      isSame = true;
      // A page that shows something else changes; until then its address need not be followed, which costs more.
      changes.observe(document, { subtree: true, childList: true, characterData: true });
      return;
    }
    end();
    load();
    // A page that was left just then is put away without it, and may come back.
    addEventListener('pageshow', ({ persisted }) => persisted && !isRunning('content') && load());
  };
  announce('glance', () => !isOver);
  look();
}

function load(): void {
  if (!isAlive()) return;
  const call: Call = { to: 'background', method: 'load', args: ['content'] };
  // Without an answer the extension was updated under us: its new copy looks at the page itself.
  const send = () => browser.runtime.sendMessage(call);
  send()
    .catch(() => isAlive() && send())
    .catch(() => undefined);
}

/** A browser may load a page before the reader goes there: it is in no tab until then, and is not looked at. */
function watchWhenOpened(): void {
  if ((document as { prerendering?: boolean }).prerendering !== true) watchPage();
  else document.addEventListener('prerenderingchange', watchPage, { once: true });
}

/** The address that the page was loaded from: one that moved without being loaded has another now. Empty where it is not known. */
function loadedFrom(): string {
  return performance.getEntriesByType('navigation')[0]?.name ?? '';
}

if (!isRunning('glance') && !isRunning('content')) watchWhenOpened();
