import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../browsers/find.ts';
import { ROOT } from '../../paths.ts';
import type { Task } from './worker.ts';

export interface Answer {
  /** Milliseconds until the Library was open: of the first task of a worker. */
  readonly opening: number;
  readonly times: number[];
}

/** A Library in a worker of a real browser, with a profile of its own that goes when it is closed. */
export interface BrowserLibrary {
  do(task: Task, ...given: number[]): Promise<Answer>;
  /** End the worker; the next task begins a fresh one, as after the browser has stopped an idle background. */
  stop(): Promise<void>;
  /** End the browser and start it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** null where there is no Chromium. */
export async function browserLibrary(): Promise<BrowserLibrary | null> {
  const browser = findBrowser('chromium');
  if (!browser) return null;
  const folder = await mkdtemp(join(tmpdir(), 'quotient-bench-'));
  await bundle(join(folder, 'site'));
  const server = createServer(async (request, response) => {
    const isWorker = request.url === '/worker.js';
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    response.end(isWorker ? await readFile(join(folder, 'site', 'worker.js')) : '<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const launch = () =>
    chromium.launchPersistentContext(join(folder, 'profile'), { executablePath: browser.path, headless: true });
  let context = await launch();
  const pageOf = async () => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(origin);
    return page;
  };
  let page = await pageOf();
  return {
    do: (task, ...given) =>
      page.evaluate(
        (message) =>
          new Promise<{ opening: number; times: number[] }>((resolve, reject) => {
            const scope = globalThis as typeof globalThis & { bench?: Worker };
            scope.bench ??= new Worker('/worker.js', { type: 'module' });
            scope.bench.onmessage = (event) => resolve(event.data);
            scope.bench.onerror = (event) => reject(new Error(event.message));
            scope.bench.postMessage(message);
          }),
        { task, given },
      ),
    async stop() {
      await page.evaluate(() => {
        const scope = globalThis as typeof globalThis & { bench?: Worker };
        scope.bench?.terminate();
        delete scope.bench;
      });
    },
    async restart() {
      await context.close();
      context = await launch();
      page = await pageOf();
    },
    async close() {
      await context.close();
      server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: { worker: join(ROOT, 'scripts/bench/library/worker.ts') },
        output: { entryFileNames: '[name].js', format: 'es', codeSplitting: false },
      },
    },
  });
}
