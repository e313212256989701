import type { Page } from 'playwright-core';
import { type ExtensionBrowser, extensionBrowser } from '../bench/browser/extension.ts';
import { INSIDE, WORKER } from '../bench/browser/inside.ts';
import { inWorker } from '../bench/inside/task.ts';
import type { Trial } from '../bench/inside/trials.ts';
import { seeded } from '../bench/texts/articles.ts';
import { type Held, settle, wrongIn } from './left.ts';
import { processesOf } from './processes.ts';

/** What is killed in the middle of its work, and how long it takes at most until it is (milliseconds). */
const WORKS: Readonly<Partial<Record<Trial, number>>> = {
  trialAdd: 400,
  trialBulk: 2_500,
  trialImport: 3_500,
  trialRemove: 1_500,
  trialUpkeep: 2_500,
};

export type Way = 'worker' | 'page' | 'browser';

/** Numbers given to Originals of one round; none is given twice. */
const ROUND = 10_000;
/** Originals that are there from the beginning, of which those that are removed are taken. */
const FIRST = 400;

export interface Killed {
  kills: number;
  /** How many Originals were acknowledged as stored and as removed in the rounds that were killed. */
  stored: number;
  removed: number;
  /** What must not be: Originals lost, come back, stored by half; damage. */
  readonly wrong: string[];
}

/** Kill the extension's worker, its page or the whole browser, at moments drawn at random, and look at what is left. */
export async function killTrial(way: Way, rounds: number, seed: number): Promise<Killed> {
  const browser = await extensionBrowser();
  const next = seeded(seed);
  const told: Killed = { kills: 0, stored: 0, removed: 0, wrong: [] };
  const present = new Set<number>();
  const gone = new Set<number>();
  try {
    let at = ROUND;
    for (let round = 0; round < rounds; round++) {
      for (const [work, longest] of Object.entries(WORKS) as [Trial, number][]) {
        const isRemoval = work === 'trialRemove';
        const from = at;
        at += ROUND;
        if (isRemoval) await refill(browser, from, present);
        const numbers = await killed(browser, way, work, [from, from + FIRST], next() * longest);
        told.kills++;
        for (const n of numbers) {
          if (isRemoval) present.delete(n);
          (isRemoval ? gone : present).add(n);
        }
        if (isRemoval) told.removed += numbers.length;
        else told.stored += numbers.length;
        const held = await lookedAt(browser);
        if (isRemoval) settle(held, [from, from + FIRST], present, gone);
        told.wrong.push(...wrongIn(held, present, gone).map((what) => `${work}, round ${round}: ${what}`));
      }
      process.stderr.write(`${way}: ${told.kills} kills, ${told.wrong.length} wrong\r`);
    }
  } finally {
    await browser.close().catch(() => undefined);
  }
  return told;
}

async function refill(browser: ExtensionBrowser, from: number, present: Set<number>): Promise<void> {
  const page = await browser.own(INSIDE);
  await inWorker(page, 'trialFill', from, from + FIRST);
  for (let n = from; n < from + FIRST; n++) present.add(n);
  await page.close();
}

/** Begin a work, kill it after so many milliseconds, and say which Originals it acknowledged by then. */
async function killed(
  browser: ExtensionBrowser,
  way: Way,
  work: Trial,
  given: readonly number[],
  after: number,
): Promise<number[]> {
  const page = await browser.own(INSIDE);
  const acknowledged: number[] = [];
  await page.exposeFunction('acknowledged', (numbers: number[]) => void acknowledged.push(...numbers));
  const leader = (await processesOf(browser)).browser;
  await begin(page, work, given);
  await new Promise((resolve) => setTimeout(resolve, after));
  if (way === 'browser') {
    process.kill(leader, 'SIGKILL');
    await browser.restart();
  } else {
    if (way === 'worker') await page.evaluate(() => (globalThis as unknown as { bench: Worker }).bench.terminate());
    await page.close();
  }
  return acknowledged;
}

/** Not waiting for its end, as `inWorker` does; every word of it goes out of the browser at once. */
async function begin(page: Page, task: Trial, given: readonly number[]): Promise<void> {
  await page.evaluate(
    ({ script, message }) => {
      const scope = globalThis as unknown as {
        bench: Worker;
        acknowledged(numbers: number[]): Promise<void>;
        trustedTypes: {
          createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
        };
      };
      const policy = scope.trustedTypes.createPolicy('bench', { createScriptURL: (url: string) => url });
      scope.bench = new Worker(policy.createScriptURL(script), { type: 'module' });
      scope.bench.onmessage = ({ data }) => {
        if (data.acknowledged) void scope.acknowledged(data.acknowledged);
      };
      scope.bench.postMessage(message);
    },
    { script: `/${WORKER}`, message: { task, given } },
  );
}

async function lookedAt(browser: ExtensionBrowser): Promise<Held> {
  const page = await browser.own(INSIDE);
  const [damage = 0, , ...numbers] = (await inWorker(page, 'trialCheck')).times;
  await page.close();
  return { damage, numbers, set: new Set(numbers) };
}
