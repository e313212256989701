import { writeFile } from 'node:fs/promises';
import { callSource, type Popup, until } from './driver.ts';
import { pressInWindow } from './firefox-keys.ts';
import type { FirefoxWindow } from './firefox-window.ts';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has elements and globals that no type file describes
type Any = any;

/** The popup in the browser's window. Its document runs in the extension's process: a frame script carries our calls there. */
export async function openFirefoxPopup(window: FirefoxWindow): Promise<Popup> {
  const isOpen = () =>
    window.run(() => {
      const view = document.querySelector('browser.webextension-popup-browser') as Any;
      return view?.closest('panel')?.state === 'open' && Boolean(view.currentURI?.spec.startsWith('moz-extension:'));
    });
  await until('the popup', isOpen);
  const popup: Popup = {
    async run(body, ...args) {
      const code = `const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Cu.evalInSandbox(${JSON.stringify(callSource(body, args))}, box).then(
          (value) => sendAsyncMessage(CHANNEL, { value }), (error) => sendAsyncMessage(CHANNEL, { error: String(error) }));`;
      const answer = await window.run((source: string) => {
        const { messageManager } = document.querySelector('browser.webextension-popup-browser') as Any;
        const channel = `call-${Math.random()}`;
        return new Promise<{ value?: string; error?: string }>((resolve) => {
          messageManager.addMessageListener(channel, (message: Any) => resolve(message.data));
          setTimeout(() => resolve({ error: 'the popup did not answer in 10 s' }), 10_000);
          const script = `{ const CHANNEL = ${JSON.stringify(channel)}; try { ${source} } catch (error) { sendAsyncMessage(CHANNEL, { error: String(error) }) } }`;
          messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
        });
      }, code);
      if (answer.error) throw new Error(answer.error);
      return JSON.parse(answer.value ?? 'null');
    },
    async screenshot(file) {
      const data = await window.run(async () => {
        const view = document.querySelector('browser.webextension-popup-browser') as Any;
        const image = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1] ?? '';
      });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    async press(keys) {
      if (keys !== 'Enter' && keys !== 'Space') return pressInWindow(window, keys);
      // Firefox now and then loses a key on its way into the popup's process: one that never came is pressed again.
      // Either half of it may be lost; a button is pressed by the first of Enter, by the last of Space.
      await popup.run(
        (half: 'keyup' | 'keydown', code: string) => {
          const { dataset } = document.documentElement;
          delete dataset['pressed'];
          const note = (event: KeyboardEvent) => {
            // The last half of the key before may still be on its way.
            if (event.code !== code) return;
            dataset['pressed'] = 'yes';
            removeEventListener(half, note, { capture: true });
          };
          addEventListener(half, note, { capture: true });
        },
        keys === 'Space' ? 'keyup' : 'keydown',
        keys,
      );
      const came = () => popup.run(() => document.documentElement.dataset['pressed'] === 'yes');
      for (let looks = 0; looks < 30; looks++) {
        if (looks > 0 && looks % 10 === 0) console.warn(`Firefox's popup saw no ${keys}: pressed again`);
        if (looks % 10 === 0) await pressInWindow(window, keys);
        // The key may have closed the popup.
        if (!(await isOpen()) || (await came().catch(() => true))) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async click(x, y) {
      await window.run(
        (left: number, top: number) => {
          const view = document.querySelector('browser.webextension-popup-browser') as Any;
          const box = view.getBoundingClientRect();
          const mouse = (globalThis as Any).synthesizeMouseEvent.bind(globalThis);
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            mouse(type, box.x + left, box.y + top, type === 'mousemove' ? {} : { button: 0, clickCount: 1 }, {});
        },
        x,
        y,
      );
    },
    isOpen,
    async dismiss() {
      await window.run(() => {
        const view = document.querySelector('browser.webextension-popup-browser') as Any;
        view?.closest('panel')?.hidePopup();
      });
      await until('the popup to close', () =>
        window.run(
          () => !document.querySelector('browser.webextension-popup-browser')?.closest('panel[panelopen=true]'),
        ),
      );
    },
  };
  return popup;
}
