// Hostile input in numbers: `npm run fuzz -- [--kind=feeds|lists|texts] [--count=50000] [--seed=1]`; without a kind all of
// them. Mutated feeds and lists of publishers are read or refused, texts of a few pieces without end are judged. Fails where
// one throws, gives a wrong answer, or takes longer than it may.
import { parseArgs } from 'node:util';
import { fuzzTexts } from '../../test/engine/fuzz.ts';
import type { Tally } from '../../test/fuzz.ts';
import { fuzzLists } from '../../test/lists/fuzz.ts';
import { fuzzFeeds } from '../../test/sources/feeds/fuzz.ts';

interface Kind {
  readonly what: string;
  readonly fuzz: (count: number, seed: number) => Tally;
  /** Of a hundred that are asked for, so many: what is judged takes longer than what is read. */
  readonly perHundred: number;
  readonly longestMs: number;
}

const KINDS: Readonly<Record<string, Kind>> = {
  feeds: { what: 'mutated feeds', fuzz: fuzzFeeds, perHundred: 100, longestMs: 2_000 },
  lists: { what: 'mutated lists', fuzz: fuzzLists, perHundred: 100, longestMs: 2_000 },
  texts: { what: 'texts without end', fuzz: fuzzTexts, perHundred: 4, longestMs: 20_000 },
};

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
});
const [asked, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(asked) || asked < 1 || !Number.isInteger(seed))
  throw new Error('--count and --seed are whole numbers');
const names = values.kind === undefined ? Object.keys(KINDS) : [values.kind];

for (const name of names) {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) throw new Error(`--kind is one of ${Object.keys(KINDS).join(', ')}`);
  const count = Math.ceil((asked * kind.perHundred) / 100);
  const begun = performance.now();
  const { read, refused, slowestMs, wrong } = kind.fuzz(count, seed);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${count} ${kind.what} from seed ${seed}: ${read} read, ${refused} refused, in ${seconds} s`);
  console.log(`slowest ${slowestMs.toFixed(0)} ms`);
  for (const line of wrong.slice(0, 20)) console.log(line);
  if (wrong.length > 0 || slowestMs > kind.longestMs) {
    console.log(`${wrong.length} wrong`);
    process.exitCode = 1;
  }
}
console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);
