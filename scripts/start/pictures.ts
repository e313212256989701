// `npm run pictures`: the pictures of the README and of the stores, taken of the demonstration in a real Chromium.
import { mkdirSync } from 'node:fs';
import { openNewsroom } from '../../demo/server.ts';
import { WALK } from '../../demo/walk.ts';
import { comparisonAddress } from '../../src/shared/comparison-address.ts';
import { type Area, type Tab, until } from '../browsers/driver.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { readReport, saveAsOriginal, tooltip } from '../browsers/reading.ts';
import { ROOT } from '../paths.ts';
import { runProgram } from '../run-program.ts';
import { storePictures } from './store-pictures.ts';

/** Room around what a picture shows, in CSS pixels. */
const MARGIN = 28;

/** Bring a word of the page to the middle of the window and point at it. */
async function pointAtWord(tab: Tab, word: string): Promise<void> {
  const { x, y } = await until(`the word “${word}”`, () =>
    tab.run((wanted: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return null;
    }, word),
  );
  await tab.move(x - 3, y);
  await tab.move(x, y);
  await until('the tooltip', () => tooltip(tab));
}

/** The tooltip, the paragraph it belongs to, and a little of what is around them. */
async function aroundTooltip(tab: Tab): Promise<Area> {
  const tip = await tab.inHost((root) => {
    const { left, top, right, bottom } = root.querySelector('[popover]')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const column = await tab.run(() => {
    const { left, right } = document.querySelector('.entry-content')!.getBoundingClientRect();
    return { left, right };
  });
  const x = Math.min(column.left, tip!.left) - MARGIN;
  const y = tip!.top - 4 * MARGIN;
  return { x, y, width: Math.max(column.right, tip!.right) + MARGIN - x, height: tip!.bottom + 2 * MARGIN - y };
}

const folder = `${ROOT}docs/pictures`;
const store = `${ROOT}docs/store/pictures`;
for (const each of [folder, store]) mkdirSync(each, { recursive: true });
if (!(await runProgram('scripts/build/main.ts', ['chrome', '--demo'], true))) process.exit(1);
const newsroom = await openNewsroom();
const driver = await launchBrowser(ensureBrowser('chromium'), 'demo', { scale: 2 });
const pictures = await storePictures(store);
const open = (id: string) => {
  const { site, path } = WALK.find((stop) => stop.id === id)!;
  return driver.open(newsroom.address(site, path));
};

const original = await readReport(driver, await open('original'));
await saveAsOriginal(original.popup);
await original.popup.dismiss();
const tab = await open('pasted');
const { popup, report } = await readReport(driver, tab);
await popup.screenshot(`${folder}/popup.png`);
await pictures.scene({ name: 'popup', tab, popup });
await popup.dismiss();
await pointAtWord(tab, 'six-year');
await tab.screenshot(`${folder}/tooltip.png`, await aroundTooltip(tab));
await pictures.scene({ name: 'tooltip', tab });
const path = comparisonAddress({ report: report.id, original: report.originals[0]!.id });
await pictures.own(driver, { name: 'compare', path, ready: 'main.compare' });
await pictures.own(driver, { name: 'options', path: 'src/options/index.html', ready: '#sent:has(td)' });
await driver.close();
await newsroom.close();
const listed = await pictures.finish(`${ROOT}public/icons/found-light-128.png`);
const paths = [
  'docs/pictures/popup.png',
  'docs/pictures/tooltip.png',
  ...listed.map((name) => `docs/store/pictures/${name}`),
];
console.log(paths.join('\n'));
