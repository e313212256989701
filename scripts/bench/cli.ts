import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../paths.ts';
import type { Figures } from './measure.ts';
import { inventedPage, inventedText } from './texts/articles.ts';

/** Raised where the invented texts change, so that no older file is taken for them. */
const TEXTS_VERSION = 2;

/**
 * The command line with a Library of 100,000 texts: how fast it loads them, how fast it then analyses pages, and how much
 * memory it took. The files are kept for the next run.
 */
export async function cliFigures(quick: boolean): Promise<Figures> {
  const [originals, pages] = quick ? [3_000, 100] : [100_000, 1_000];
  const folder = join(tmpdir(), `quotient-bench-texts-${TEXTS_VERSION}`);
  await mkdir(folder, { recursive: true });
  const library = await kept(join(folder, `originals-${originals}.jsonl`), originals, (n) => ({
    id: String(n),
    ...inventedText(n),
  }));
  const batch = await kept(join(folder, `pages-${originals}-${pages}.jsonl`), pages, (n) => ({
    id: `page ${n}`,
    text: inventedPage(n, originals),
  }));
  const { first, last, memory } = await analysed(library, batch);
  return {
    // The first page is analysed as soon as the Library is there.
    'cli.originals.rate': (originals / first) * 1000,
    'cli.pages.rate': ((pages - 1) / (last - first)) * 1000,
    'cli.memory.mb': memory / 1e6,
  };
}

/** A file of one object a line, written where it is not there yet. */
async function kept(file: string, count: number, make: (n: number) => object): Promise<string> {
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`);
  for (let n = 0; n < count; n++) if (!out.write(`${JSON.stringify(make(n))}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  // A run that was broken off leaves no half of a file behind.
  renameSync(`${file}.part`, file);
  return file;
}

/** What `npm run quotient` tells Node before it names the program. */
async function flags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { scripts: { quotient: string } };
  return scripts.quotient.split(' ').filter((part) => part.startsWith('--'));
}

/** Milliseconds from the start of the program to its first Report and to its last, and the most bytes it held. */
async function analysed(library: string, batch: string) {
  const begun = performance.now();
  const args = [
    `${ROOT}src/cli/main.ts`,
    'analyze',
    '--quiet',
    '--format',
    'jsonl',
    '--library',
    library,
    '--jsonl',
    batch,
  ];
  const program = spawn(process.execPath, [...(await flags()), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, mostBytes(program.pid!));
  }, 250);
  const times: number[] = [];
  for await (const line of createInterface({ input: program.stdout })) {
    memory = Math.max(memory, times.length % 100 ? memory : mostBytes(program.pid!));
    if (line) times.push(performance.now() - begun);
  }
  clearInterval(watch);
  return { first: times[0]!, last: times.at(-1)!, memory };
}

/** The most memory that a process has had so far; 0 where the system does not say. */
function mostBytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
