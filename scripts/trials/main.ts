/**
 * What no test can wait for, in a real Chromium: the Library killed at moments drawn at random, and moved whole.
 *
 *   npm run trials -- kills [--way worker|page|browser] [--rounds 10] [--seed 1]
 *   npm run trials -- move [--originals 100000]
 */
import { parseArgs } from 'node:util';
import { killTrial, type Way } from './kills.ts';
import { moveTrial } from './moves.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    way: { type: 'string' },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    originals: { type: 'string', default: '100000' },
  },
});
const WAYS: readonly Way[] = ['worker', 'page', 'browser'];

let isWell = true;
if (positionals[0] === 'kills') {
  for (const way of WAYS.filter((one) => values.way === undefined || values.way === one)) {
    const { kills, stored, removed, wrong } = await killTrial(way, Number(values.rounds), Number(values.seed));
    console.log(
      `${way}: ${kills} kills, ${stored} acknowledged as stored, ${removed} as removed, ${wrong.length} wrong`,
    );
    for (const what of wrong) console.log(`  ${what}`);
    isWell &&= wrong.length === 0;
  }
} else if (positionals[0] === 'move') isWell = await moveTrial(Number(values.originals));
else {
  console.error('npm run trials -- kills | move');
  process.exit(2);
}
process.exitCode = isWell ? 0 : 1;
