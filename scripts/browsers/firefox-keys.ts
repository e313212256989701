import type { FirefoxWindow } from './firefox-window.ts';
import { keysOf } from './keys.ts';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has elements and globals that no type file describes
type Any = any;

/**
 * Press keys in the browser's own window, as the operating system would: they reach what has the focus, an open popup too,
 * and the browser's shortcuts.
 */
export function pressInWindow(window: FirefoxWindow, chord: string): Promise<void> {
  const keys = keysOf(chord).map(({ key, code, number }) => ({ key, code, keyCode: number }));
  return window.run((all: typeof keys) => {
    const own = globalThis as Any;
    const { classes, interfaces } = own.Components;
    const hand = classes['@mozilla.org/text-input-processor;1'].createInstance(interfaces.nsITextInputProcessor);
    hand.beginInputTransactionForTests(own, () => {});
    const events = all.map((init) => new own.KeyboardEvent('', init));
    for (const event of events) hand.keydown(event);
    for (const event of events.reverse()) hand.keyup(event);
  }, keys);
}
