import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../paths.ts';

/** The page, added to a built extension, whose worker keeps the Library busy from inside the extension's own origin. */
export const INSIDE = 'inside.html';
/** Its worker. */
export const WORKER = 'inside-worker.js';

/** Add the page and its worker to the folder of a built extension. */
export async function addInside(extension: string): Promise<void> {
  await writeFile(join(extension, INSIDE), '<!doctype html><title>Bench</title>');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: extension,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: { worker: join(ROOT, 'scripts/bench/inside/worker.ts') },
        output: { entryFileNames: WORKER, format: 'es', codeSplitting: false },
      },
    },
  });
}
