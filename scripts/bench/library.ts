/**
 * How fast the Library is, in a real Chromium and in memory: `npm run bench:library -- [--quick] [--most=10000] [--json]`.
 * Figures are medians of one run unless their name says otherwise; ms, bytes, originals or pages a second.
 */
import { argv, stderr, stdout } from 'node:process';
import { type BrowserLibrary, browserLibrary } from './library/browser.ts';
import { memoryFigures } from './library/memory.ts';

interface BenchOptions {
  /** Smaller sets, for a run within a minute. */
  readonly quick: boolean;
  /** Largest Library to be built; default 100,000. */
  readonly most?: number;
  /** Told what is being measured. */
  readonly say?: (line: string) => void;
}

/** Look-ups that warm a worker, and those that are counted. */
const WARMING = 20;
const COUNTED = 150;
const FRESH = 5;
const ADDED = 100;

/** Measure the Library; what needs a browser is left out where there is no Chromium. */
async function libraryFigures({
  quick,
  most = 100_000,
  say = () => {},
}: BenchOptions): Promise<Record<string, number>> {
  const sizes = (quick ? [1_000, 3_000] : [1_000, 10_000, 100_000]).filter((size) => size <= Math.max(most, 1_000));
  const figures: Record<string, number> = {};
  say('Library in memory');
  const { load, look } = await memoryFigures(quick ? 3_000 : 10_000, 200);
  figures['cli.originals.rate'] = load;
  figures['cli.look-ups.rate'] = look;
  const library = await browserLibrary();
  if (!library) return figures;
  try {
    let held = 0;
    for (const size of sizes) {
      say(`Library in Chromium, ${size} originals`);
      Object.assign(figures, await figuresAt(library, held, size));
      held = size + ADDED;
    }
  } finally {
    await library.close();
  }
  const [least, largest] = [sizes[0]!, sizes.at(-1)!];
  figures[`growth.${short(least)}-${short(largest)}`] =
    figures[`candidates.${short(largest)}.warm.p50`]! / figures[`candidates.${short(least)}.warm.p50`]!;
  return figures;
}

async function figuresAt(library: BrowserLibrary, held: number, size: number): Promise<Record<string, number>> {
  const name = short(size);
  const ingest = await ingested(library, held, size);
  const [originals, textBytes, indexBytes] = (await library.do('stats')).times as [number, number, number];
  await library.do('look', 0, WARMING, size);
  const warm = (await library.do('look', WARMING, WARMING + COUNTED, size)).times;
  const woken: number[] = [];
  for (let i = 0; i < FRESH; i++) {
    await library.stop();
    const { opening, times } = await library.do('look', 1000 + i, 1001 + i, size);
    woken.push(opening + times[0]!);
  }
  await library.restart();
  const cold = await library.do('look', 2000, 2001, size);
  const [arrival, title, search] = (await library.do('rows')).times as [number, number, number];
  const add = (await library.do('add', size, size + ADDED)).times;
  return {
    [`ingest.${name}.rate`]: ingest,
    [`text.${name}.bytes`]: textBytes / originals,
    [`index.${name}.bytes`]: indexBytes / originals,
    [`candidates.${name}.warm.p50`]: quantile(warm, 0.5),
    [`candidates.${name}.warm.p95`]: quantile(warm, 0.95),
    [`candidates.${name}.woken.p50`]: quantile(woken, 0.5),
    [`candidates.${name}.cold`]: cold.opening + cold.times[0]!,
    [`rows.${name}.arrival`]: arrival,
    [`rows.${name}.title`]: title,
    [`rows.${name}.search`]: search,
    [`add.${name}.p50`]: quantile(add, 0.5),
  };
}

/** Originals a second; in pieces, so that neither side holds all texts at once. */
async function ingested(library: BrowserLibrary, held: number, size: number): Promise<number> {
  const piece = 5_000;
  let ms = 0;
  for (let from = held; from < size; from += piece) {
    ms += (await library.do('ingest', from, Math.min(size, from + piece))).times[0]!;
  }
  return ((size - held) / ms) * 1000;
}

const short = (size: number) => (size % 1000 ? String(size) : `${size / 1000}k`);

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

if (import.meta.main) {
  const most = Number(argv.find((arg) => arg.startsWith('--most='))?.slice('--most='.length) ?? 100_000);
  const say = (line: string) => stderr.write(`${line}\n`);
  const figures = await libraryFigures({ quick: argv.includes('--quick'), most, say });
  const rounded = Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(3))] as const);
  if (argv.includes('--json')) stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
  else for (const [key, value] of rounded) stdout.write(`${key.padEnd(30)} ${value}\n`);
}
