import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { articlePage, otherPage } from './invented.ts';
import type { Figures } from './measure.ts';
import type * as InPage from './page.ts';

declare const bench: typeof InPage;

/** Nodes of the page that is no article, and words of the one that is. */
const NODES = 5_000;
const WORDS = 900;

/** The engine and the reading of pages, measured by the clock in a real Chromium. */
export async function chromiumFigures(path: string, quick: boolean): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'quotient-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        lib: {
          entry: fileURLToPath(new URL('page.ts', import.meta.url)),
          name: 'bench',
          formats: ['iife'],
          fileName: () => 'bench.js',
        },
        outDir: folder,
      },
    });
    const browser = await chromium.launch({ executablePath: path });
    try {
      const opened = async (html: string) => {
        const page = await browser.newPage();
        await page.setContent(html);
        await page.addScriptTag({ path: join(folder, 'bench.js') });
        return page;
      };
      const timed = async (html: string) => {
        const page = await opened(html);
        const times = await page.evaluate((runs) => bench.pageTimes(runs), quick ? 15 : 40);
        await page.close();
        return times;
      };
      const other = await timed(otherPage(NODES));
      const article = await timed(articlePage(WORDS));
      const blank = await opened('<p>');
      const engine = await blank.evaluate((short) => bench.engineFigures(short), quick);
      return {
        'page.other': other.warm,
        'page.other.first': other.first,
        'page.article': article.warm,
        'page.article.first': article.first,
        'engine.900.chromium': engine['engine.900']!,
        'engine.20k.chromium': engine['engine.20k']!,
      };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
