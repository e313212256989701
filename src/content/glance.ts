import { deservesReading } from '../page/first-look.ts';
import type { Call } from '../shared/messenger.ts';
import { withoutFragment } from './address.ts';
import { browser } from './browser.ts';
import { followAddress, LATE_CONTENT_MS, whenSettled } from './moves.ts';
import { announce, isRunning } from './running.ts';

/**
 * The first script of a page on which Quotient runs by itself: most pages are no articles, and this is all that they get.
 * It asks nothing of the browser's interface but to have the next script loaded, and says nothing of other pages.
 */
function watchPage(): void {
  const life = new AbortController();
  const { signal } = life;
  const address = withoutFragment(location.href);
  const begun = performance.now();
  let isSame = false;
  let isFollowed = false;
  const moved = () => whenSettled(look, signal);
  const changes = new MutationObserver(() => {
    isSame = false;
    changes.disconnect();
    if (isFollowed) return;
    isFollowed = true;
    // What is as it was at the last look is not gone through again; nor a page on which nothing changes.
    const left = begun + LATE_CONTENT_MS - performance.now();
    if (left > 0) setTimeout(() => isSame || look(), left);
    if (withoutFragment(location.href) !== address) moved();
    followAddress(moved, signal);
  });
  const look = () => {
    if (signal.aborted) return;
    if (isRunning('content')) return life.abort();
    if (!deservesReading(document, location.href)) {
      isSame = true;
      // A page that shows something else changes; until then its address need not be followed, which costs more.
      changes.observe(document, { subtree: true, childList: true, characterData: true });
      return;
    }
    life.abort();
    const call: Call = { to: 'background', method: 'load', args: ['content'] };
    // Without an answer the extension was updated under us: its new copy looks at the page itself.
    browser.runtime.sendMessage(call).catch(() => undefined);
  };
  announce('glance', () => !signal.aborted);
  signal.addEventListener('abort', () => changes.disconnect());
  look();
}

if (!isRunning('glance') && !isRunning('content')) watchPage();
