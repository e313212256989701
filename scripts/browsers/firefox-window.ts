import type { Bidi } from './bidi.ts';
import { callSource, until } from './driver.ts';

/** The browser's own window, where the toolbar is. */
export interface FirefoxWindow {
  /** Run with the browser's rights in its window. */
  run<Args extends readonly unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** Firefox lets the debugging protocol into its window where it was started with `--remote-allow-system-access`. */
export async function firefoxWindow(bidi: Bidi): Promise<FirefoxWindow> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = contexts[0].context as string;
  return {
    async run(body, ...args) {
      const answer = await bidi.send('script.evaluate', {
        expression: callSource(body, args),
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
  };
}

/** Firefox makes the id of an extension's toolbar button from the extension's id. */
export function buttonId(addon: string): string {
  return addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

/** Put a new extension's button on the toolbar, as a reader who pins it does: it waits behind the puzzle piece. */
export async function pinButton(window: FirefoxWindow, addon: string): Promise<void> {
  await until('the toolbar button', () =>
    window.run((id: string) => {
      // biome-ignore lint/suspicious/noExplicitAny: a global of Firefox's own window
      (globalThis as any).CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
      return document.getElementById(`${id}-BAP`) !== null;
    }, buttonId(addon)),
  );
}

/** Give the page in front the keyboard's focus: a new tab's is in the address bar, and a tab that closes hands its own on late. */
export async function focusPage(window: FirefoxWindow): Promise<void> {
  await window.run(() => {
    // biome-ignore lint/suspicious/noExplicitAny: a global of Firefox's own window
    (globalThis as any).gBrowser.selectedBrowser.focus();
  });
}
