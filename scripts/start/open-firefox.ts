import type { Launch } from '../browsers/driver.ts';
import { startFirefox } from '../browsers/firefox-process.ts';
import { firefoxWindow, pinButton } from '../browsers/firefox-window.ts';

/** Open a Firefox with a window and the extension in it, at `url`; resolves when the reader closes it. */
export async function openFirefox(launch: Launch, url: string): Promise<void> {
  const { bidi, addon, process: child } = await startFirefox(launch);
  process.once('exit', () => child.kill());
  const closed = new Promise((resolve) => child.once('exit', resolve));
  await pinButton(await firefoxWindow(bidi), addon);
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url });
  await closed;
}
