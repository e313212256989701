import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { unwrap } from './chromium-tab.ts';
import { callSource, type Popup, until } from './driver.ts';
import { keysOf } from './keys.ts';

// https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Shift: 8 };

/**
 * The popup that a click on the icon opened. Playwright shows no page for it, so it is reached through the browser's own
 * session, in messages wrapped in messages (`Target.sendMessageToTarget`).
 */
export async function openChromiumPopup(browser: CDPSession, extension: string, page: Page): Promise<Popup> {
  const popup = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(
      (info) => info.type === 'page' && info.url.startsWith(`chrome-extension://${extension}/src/popup/`),
    );
  };
  const target = await until('the popup', popup);
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let last = 0;
  // biome-ignore lint/suspicious/noExplicitAny: answers have a shape of their own for each command
  const send = (method: string, params: object = {}): Promise<any> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const settled = () => {
        browser.off('Target.receivedMessageFromTarget', answered);
        browser.off('Target.detachedFromTarget', closed);
      };
      const closed = (event: { sessionId: string }) => {
        if (event.sessionId !== sessionId) return;
        settled();
        reject(new Error('The popup is closed'));
      };
      const answered = (event: { sessionId: string; message: string }) => {
        const message = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        settled();
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      };
      browser.on('Target.receivedMessageFromTarget', answered);
      browser.on('Target.detachedFromTarget', closed);
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch((error) => {
          settled();
          reject(error);
        });
    });

  /** What is pressed may close the popup, which then hears no more of it. */
  const orClosed = async (input: () => Promise<void>) => {
    try {
      await input();
    } catch (error) {
      if (await popup()) throw error;
    }
  };

  return {
    async run(body, ...args) {
      return unwrap(
        await send('Runtime.evaluate', { expression: callSource(body, args), awaitPromise: true, returnByValue: true }),
      );
    },
    async screenshot(file) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    async press(chord) {
      const keys = keysOf(chord);
      const modifiers = keys.reduce((sum, { key }) => sum + (MODIFIERS[key] ?? 0), 0);
      const one = (type: string, { key, code, number, text }: (typeof keys)[number]) =>
        send('Input.dispatchKeyEvent', {
          type,
          key,
          code,
          modifiers,
          windowsVirtualKeyCode: number,
          ...(type === 'keyDown' && text !== '' && modifiers === 0 ? { text } : {}),
        });
      await orClosed(async () => {
        for (const key of keys) await one('keyDown', key);
        for (const key of keys.toReversed()) await one('keyUp', key);
      });
    },
    click: (x, y) =>
      orClosed(async () => {
        for (const type of ['mousePressed', 'mouseReleased'])
          await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }),
    isOpen: async () => (await popup())?.targetId === target.targetId,
    async dismiss() {
      await browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await until('the popup to close', async () => !(await popup()));
      if (!page.isClosed()) await page.bringToFront();
    },
  };
}
