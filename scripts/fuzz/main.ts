// Mutated feeds, each read or refused: `npm run fuzz -- [--count=50000] [--seed=1]`. Fails where one throws, gives an address
// that is none of the web, or takes longer than a feed may.
import { parseArgs } from 'node:util';
import { fuzzFeeds } from '../../test/sources/feeds/fuzz.ts';

const LONGEST_MS = 2_000;

const { values } = parseArgs({
  options: { count: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error('--count and --seed are whole numbers');

const begun = performance.now();
const { read, refused, slowestMs, wrong } = fuzzFeeds(count, seed);
const seconds = (performance.now() - begun) / 1000;
const { maxRSS } = process.resourceUsage();
console.log(`${count} mutated feeds from seed ${seed}: ${read} read, ${refused} refused, in ${seconds.toFixed(1)} s`);
console.log(`slowest ${slowestMs.toFixed(0)} ms, at most ${Math.round(maxRSS / 1024)} MB of memory`);
for (const line of wrong.slice(0, 20)) console.log(line);
if (wrong.length > 0 || slowestMs > LONGEST_MS) {
  console.log(`${wrong.length} wrong`);
  process.exitCode = 1;
}
