import { readFile, stat, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { manifestFor } from '../../manifest.config.ts';
import {
  type Build,
  backgroundConfig,
  type CONTENT_SCRIPTS,
  contentConfig,
  pagesConfig,
  popupFirstConfig,
} from '../../vite.config.ts';

/** Most bytes, gzipped. `glance` runs on every page where Quotient may run, the others on articles, `marker` only with findings. */
const BUDGETS: Readonly<Record<keyof typeof CONTENT_SCRIPTS, number>> = {
  glance: 3_000,
  content: 9_000,
  reader: 43_000,
  marker: 20_000,
};

/** Most bytes of the scripts that one of our pages must load before it shows anything. */
const PAGE_BUDGETS: Readonly<Record<string, number>> = {
  popup: 160_000,
  compare: 310_000,
  shelf: 340_000,
};

/** Build one extension into its folder. Throws if a content script or a page is larger than its budget. */
export async function buildExtension(wanted: Build): Promise<void> {
  // Tests set it otherwise, and Vite would then take the development builds of libraries, which are larger.
  process.env.NODE_ENV = 'production';
  await build(pagesConfig(wanted));
  await build(backgroundConfig(wanted));
  await declareBackground(wanted);
  await build(popupFirstConfig(wanted));
  for (const [name, budget] of Object.entries(BUDGETS) as [keyof typeof BUDGETS, number][]) {
    await build(contentConfig(wanted, name));
    const size = gzipSync(await readFile(`${wanted.outDir}/${name}.js`)).length;
    if (size > budget) throw new Error(`${name}.js has ${size} bytes gzipped, more than ${budget}`);
  }
  for (const [page, budget] of Object.entries(PAGE_BUDGETS)) {
    const html = await readFile(`${wanted.outDir}/src/${page}/index.html`, 'utf8');
    const scripts = Array.from(html.matchAll(/"\/(assets\/[^"]+\.js)"/g), ([, script]) =>
      stat(`${wanted.outDir}/${script}`),
    );
    const size = (await Promise.all(scripts)).reduce((sum, script) => sum + script.size, 0);
    if (size > budget) throw new Error(`The ${page} page waits for ${size} bytes of scripts, more than ${budget}`);
  }
}

async function declareBackground({ outDir, browser, demonstration }: Build): Promise<void> {
  const file = `${outDir}/manifest.json`;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  const { background } = manifestFor(browser, demonstration);
  await writeFile(file, JSON.stringify({ ...manifest, background }, null, 2));
}
