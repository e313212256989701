// `npm run screenshots`: every view in every state, in every light and at every size, and a page to look through them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ROOT } from '../paths.ts';
import { openShow } from './show.ts';
import { VARIANTS } from './variants.ts';

const folder = `${ROOT}artifacts/screenshots`;
const wanted = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const show = await openShow();
const rows: string[] = [];
let pictures = 0;
for (const [view, states] of Object.entries(await show.states())) {
  if (wanted.length > 0 && !wanted.includes(view)) continue;
  rows.push(`<h2>${view}</h2>`);
  for (const state of states) {
    const cells: string[] = [];
    for (const variant of VARIANTS) {
      const name = `${view}-${state}-${variant.name}.png`;
      await show.look(view, state, variant, async (page) => {
        if (view === 'popup') await openWhole(page);
        await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      });
      cells.push(
        `<figure><a href="${name}"><img src="${name}" alt="" loading="lazy"></a><figcaption>${variant.name}</figcaption></figure>`,
      );
      pictures++;
    }
    rows.push(`<h3>${state}</h3><div>${cells.join('')}</div>`);
  }
  console.log(`${view}: ${states.length} states`);
}
await show.close();

/** In a picture longer than the window, what keeps to the window's foot would stand in the middle. */
async function openWhole(page: Page): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, needed) });
}

const style = `body{font:15px system-ui;margin:24px}div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0;flex:none}img{block-size:300px;border:1px solid #888}`;
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Quotient, in every light</title><style>${style}</style><h1>Quotient, in every light</h1>${rows.join('\n')}`,
);
console.log(`${pictures} pictures; look through them in artifacts/screenshots/index.html`);
