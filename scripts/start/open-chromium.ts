import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Launch } from '../browsers/driver.ts';

/**
 * Open a Chromium with a window and the extension in it, at `url`; resolves when the reader closes it. The extension goes
 * in over the debugging pipe, which also a branded Chrome allows. Rejects where the browser refuses it.
 */
export async function openChromium(launch: Launch, url: string): Promise<void> {
  const args = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', `--user-data-dir=${launch.profile}`];
  // Chromium's sandbox does not start as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(launch.path, [...args, ...asRoot, '--no-first-run', '--no-default-browser-check'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const closed = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  const send = overPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const opened = send('Extensions.loadUnpacked', { path: launch.extension }).then(() =>
    send('Target.createTarget', { url }),
  );
  await Promise.race([opened, closed]);
  await closed;
}

/** Commands to a browser over its debugging pipe: JSON texts, each ended by a zero byte. */
function overPipe(out: Writable, back: Readable): (method: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let last = 0;
  let rest = '';
  out.on('error', () => {});
  back.setEncoding('utf8');
  back.on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text);
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) caller?.reject(new Error(message.error.message));
      else caller?.resolve(message.result);
    }
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      out.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
}
