import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Build, contentConfig, pagesConfig } from '../../vite.config.ts';

/** The content script runs on every page the reader opens: it stays small. */
const CONTENT_BUDGET = 60_000;

/** Build one extension into its folder; throws where the content script outgrows its budget or needs a second file. */
export async function buildExtension(wanted: Build): Promise<void> {
  await build(pagesConfig(wanted));
  await build(contentConfig(wanted));
  const script = await readFile(`${wanted.outDir}/content.js`);
  const size = gzipSync(script).length;
  if (size > CONTENT_BUDGET) throw new Error(`content.js has ${size} bytes gzipped, more than ${CONTENT_BUDGET}`);
}
