import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Build, type CONTENT_SCRIPTS, contentConfig, pagesConfig } from '../../vite.config.ts';

/** Bytes, gzipped: `content` runs on every page where Quotient may, `reader` on articles, `marker` where it found something. */
const BUDGETS: Readonly<Record<keyof typeof CONTENT_SCRIPTS, number>> = {
  content: 9_000,
  reader: 40_000,
  marker: 20_000,
};

/** Build one extension into its folder; throws where a content script outgrows its budget. */
export async function buildExtension(wanted: Build): Promise<void> {
  await build(pagesConfig(wanted));
  for (const [name, budget] of Object.entries(BUDGETS) as [keyof typeof BUDGETS, number][]) {
    await build(contentConfig(wanted, name));
    const size = gzipSync(await readFile(`${wanted.outDir}/${name}.js`)).length;
    if (size > budget) throw new Error(`${name}.js has ${size} bytes gzipped, more than ${budget}`);
  }
}
