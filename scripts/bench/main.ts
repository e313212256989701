/**
 * Measure Quotient's speed, size and recall, on invented texts and pages, in a real Chromium where that matters.
 *
 *   npm run bench                        a table
 *   npm run --silent bench -- --json     one flat object: milliseconds, bytes, MB, a second, ratios (scripts/bench/figures.ts)
 *   npm run bench -- --quick             smaller sets, within a minute: where a name says 100k there are as many as `originals` says
 *   npm run bench -- --only page,cli     some of the parts
 */
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { FIGURES, PARTS, type Part, reaches } from './figures.ts';
import { type Figures, rounded } from './measure.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const MEASURES: Readonly<Record<Part, (quick: boolean) => Promise<Figures>>> = {
  engine: async (quick) => (await import('./engine.ts')).allEngineFigures(quick),
  page: async (quick) => (await import('./page.ts')).pageFigures(quick),
  library: async (quick) => (await import('./library.ts')).libraryFigures(quick),
  growth: async (quick) => (await import('./growth.ts')).growthFigures(quick),
  cli: async (quick) => (await import('./cli.ts')).cliFigures(quick),
  recall: async (quick) => (await import('./recall.ts')).recallFigures(quick),
  peers: async (quick) => (await import('./peers.ts')).peerFigures(quick),
};

const wanted = values.only === undefined ? PARTS : (values.only.split(',') as Part[]);
const unknown = wanted.find((part) => !PARTS.includes(part));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”. There are: ${PARTS.join(', ')}.`);
  process.exit(2);
}

const figures: Figures = {};
for (const part of wanted) {
  const begun = performance.now();
  try {
    Object.assign(figures, await MEASURES[part](values.quick));
  } catch (error) {
    // The others are told nevertheless: they took minutes.
    console.error(`${part}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    continue;
  }
  const [load] = loadavg() as [number, number, number];
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  // Beside the figures: how busy the machine was with other work.
  process.stderr.write(`${part}: ${seconds} s, load ${load.toFixed(1)}\n`);
}

if (values.json) console.log(JSON.stringify(rounded(figures), null, 2));
else table(rounded(figures));

function table(measured: Figures): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  console.log(`${machine}, ${process.platform}, Node ${process.versions.node}\n`);
  for (const [key, value] of Object.entries(measured)) {
    const figure = FIGURES.find((each) => each.key === key.replace('.1k', ''));
    const { atMost, atLeast, unit = '', says = '' } = figure ?? {};
    const reach = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
    const mark = figure && !key.includes('.1k') && !reaches(figure, value) ? '!' : ' ';
    console.log(`${mark} ${key.padEnd(32)}${String(value).padStart(10)} ${unit.padEnd(9)}  ${reach.padEnd(8)} ${says}`);
  }
}
