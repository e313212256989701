import type { Report } from '../../src/engine/model.ts';
import type { TabState } from '../../src/shared/contract.ts';
import { type Driver, type Popup, type Tab, until, type View } from './driver.ts';

// What a reader does with Quotient, in terms of clicks and keys and what is then to be seen.

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** What the background knows of the tab in front, asked from one of the extension's own pages. */
function tabState(view: View): Promise<TabState> {
  return view.run(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const reply = await api.runtime.sendMessage({ to: 'background', method: 'state', args: [tab.id] });
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as TabState;
  });
}

/** A browser that has just started may bring something else to the front, which closes the popup: then click again. */
const CLICKS = 3;

/** Click the icon and wait until the popup has something to say. */
export async function openPopup(driver: Driver, tab: Tab): Promise<{ popup: Popup; state: TabState }> {
  for (let click = 1; ; click++) {
    const popup = await driver.clickIcon(tab);
    const speaks = () =>
      popup.run(() => document.querySelector('main[aria-busy=false]') !== null && !document.querySelector('.skeleton'));
    await until('the popup to speak', async () => !(await popup.isOpen()) || (await speaks()));
    if (!(await popup.isOpen()) && click < CLICKS) continue;
    const state = await until('the Report', async () => {
      const now = await tabState(popup);
      return now.status === 'working' || now.status === 'idle' ? null : now;
    });
    return { popup, state };
  }
}

/** Click the icon and read the Report of the page. Throws, saying what stands in its place, where there is none. */
export async function readReport(driver: Driver, tab: Tab): Promise<{ popup: Popup; report: Report }> {
  const { popup, state } = await openPopup(driver, tab);
  if (state.status !== 'done') throw new Error(`No Report: ${JSON.stringify(state)}`);
  return { popup, report: state.report };
}

/** Press a button or follow a link of one of the extension's pages by the words on it, or by the first line of them. */
export async function pressButton(view: View, words: string): Promise<void> {
  await until(`the button “${words}”`, () =>
    view.run((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, [role=button], summary, label')];
      const says = (each: HTMLElement) => each.innerText.trim().split('\n', 1)[0]?.trim() === wanted;
      const found = all.find((each) => says(each) && !(each as HTMLButtonElement).disabled);
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** A person's own click on what carries this name in the popup. */
export async function clickIn(popup: Popup, name: string): Promise<void> {
  const { x, y } = await until(`“${name}” to click on`, () =>
    popup.run((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      const found = all.find((each) => (each.getAttribute('aria-label') ?? each.innerText.trim()) === wanted);
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, name),
  );
  await popup.click(x, y);
}

/** Press “Save as original” in the popup and wait until it is done. */
export async function saveAsOriginal(popup: Popup): Promise<void> {
  await pressButton(popup, 'Save as original');
  await until('the original to be saved', () => popup.run(() => document.body.innerText.includes('In your library')));
}

/** Names of all highlights on the page, as the page itself sees them, with the number of their ranges. */
export function highlights(tab: Tab): Promise<Record<string, number>> {
  return tab.run(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])));
}

/** Text of the tooltip that is open on the page; null where none is. */
export function tooltip(tab: Tab): Promise<string | null> {
  return tab.inHost((root) => root.querySelector<HTMLElement>('[popover]:popover-open')?.innerText ?? null);
}

/** Bring a marked passage to the middle of the window; gives a point on it. `index` counts in reading order. */
export async function passage(tab: Tab, index = 0): Promise<{ x: number; y: number }> {
  const point = await until(`passage ${index}`, () =>
    tab.inHost((root, at: number) => {
      const stop = root.querySelectorAll<HTMLElement>('section button')[at];
      if (!stop) return null;
      stop.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = stop.getBoundingClientRect();
      return box.width > 0 ? { x: box.left + Math.min(60, box.width / 2), y: box.top + box.height / 2 } : null;
    }, index),
  );
  return point;
}

/** Point at a marked passage and wait for its tooltip; gives its text. */
export async function pointAt(tab: Tab, index = 0): Promise<string> {
  const { x, y } = await passage(tab, index);
  await tab.move(x - 3, y);
  await tab.move(x, y);
  return until('the tooltip', () => tooltip(tab));
}
