import { followAddress, LATE_CONTENT_MS, whileVisible } from './moves.ts';
import { isAlive } from './running.ts';

/** Waits before looks at a page that moved. */
const WAITS_MS = [800, 1600, 3200];

interface Watcher {
  /** The page has become another. */
  moved(): void;
  /** We are not wanted any more. */
  died(): void;
  /** It is as it was a second ago, as far as that is seen from outside. */
  stays(): void;
}

/** While the page is being looked at: has it become another, and are we still wanted? */
export function watch({ moved, died, stays }: Watcher, signal: AbortSignal): void {
  followAddress(() => (isAlive() ? moved() : died()), signal);
  whileVisible(() => (isAlive() ? stays() : died()), signal);
}

/** Look at a page that moved until it shows something else. The last look takes what is there. */
export async function lookUntilOther(look: (isLast: boolean) => Promise<boolean>, signal: AbortSignal): Promise<void> {
  for (const [i, wait] of WAITS_MS.entries()) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || (await look(i === WAITS_MS.length - 1))) return;
  }
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
