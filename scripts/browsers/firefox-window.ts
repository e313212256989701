import type { Bidi } from './bidi.ts';
import { callSource } from './driver.ts';

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
