/**
 * Measure the command line with a scorer and hold the figures against a floor that only rises.
 *
 *   npm run eval                       measure, compare with scripts/eval/floor.json
 *   npm run eval -- --scorer PATH      with another scorer
 *   npm run eval -- --raise            write better figures into the floor
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, type Figures, raised } from './floor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const floorFile = `${root}scripts/eval/floor.json`;
const { values } = parseArgs({
  options: {
    scorer: { type: 'string', default: `${root}../shared/eval/score.mjs` },
    raise: { type: 'boolean', default: false },
  },
});

if (!existsSync(values.scorer)) {
  console.log(`eval: skipped, there is no scorer at ${values.scorer}; name one with --scorer PATH`);
  process.exit(0);
}
const run = spawnSync(process.execPath, [values.scorer, 'all', '--json'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 64 * 1024 * 1024,
});
if (run.status !== 0) {
  console.error(`eval: the scorer ended with status ${run.status}`);
  process.exit(1);
}
const measured = JSON.parse(run.stdout) as Figures;
const floor = JSON.parse(readFileSync(floorFile, 'utf8')) as Figures;
const rows = compare(floor, measured);
for (const row of rows)
  console.log(`${row.held ? '  ' : '! '}${row.key.padEnd(40)} ${row.measured ?? '–'}  (floor ${row.floor})`);
if (values.raise) writeFileSync(floorFile, `${JSON.stringify(raised(floor, measured), null, 2)}\n`);
const fallen = rows.filter((row) => !row.held).length;
console.log(
  fallen ? `eval: ${fallen} of ${rows.length} figures fell below their floor` : `eval: all ${rows.length} figures hold`,
);
process.exit(fallen ? 1 : 0);
