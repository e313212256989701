import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a reader of the code takes in at once. */
const LONGEST_FILE = 300;
/** Lists of publishers, which are looked up and not read. */
const DATA = 'src/lists/directory/';
/** Names that say nothing of what a file holds. */
const EMPTY_NAMES = /^(?:utils?|helpers?|misc|stuff|lib)\b/;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const code = ['src', 'scripts', 'demo', 'test'].flatMap(filesIn).filter((file) => /\.(?:tsx?|mjs)$/.test(file));

describe('a file of the code', () => {
  it(`has at most ${LONGEST_FILE} lines`, () => {
    const long = code
      .filter((file) => !file.startsWith(DATA))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('is named for what it holds', () => {
    expect(code.filter((file) => EMPTY_NAMES.test(basename(file)))).toEqual([]);
  });
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = [...readdirSync('.'), ...filesIn('docs')].filter((file) => file.endsWith('.md'));

it('every command of package.json installs what it needs, so that it starts in a fresh clone', () => {
  const others = Object.values(scripts).filter((command) => !command.startsWith('node scripts/run.mjs '));
  expect(others).toEqual([]);
});

describe('the documents', () => {
  it('link to files that are there', () => {
    const links = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(([, to]) => ({ file, to: to! })),
    );
    expect(links.filter(({ file, to }) => !existsSync(join(dirname(file), to)))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  it('name each command of package.json, and none that is not there', () => {
    const named = (file: string) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/npm (?:run (?:--silent )?)?([a-z-]+)/g), ([, name]) => name!);
    const guide = named('CONTRIBUTING.md');
    expect(Object.keys(scripts).filter((name) => !guide.includes(name))).toEqual([]);
    const npmItself = ['at', 'ci', 'install'];
    expect(documents.flatMap(named).filter((name) => !(name in scripts) && !npmItself.includes(name))).toEqual([]);
  });

  it('name each folder of the code in the tree of CONTRIBUTING', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    const folders = new Set(code.flatMap((file) => /^(?:src|scripts)\/[^/]+\//.exec(file)?.[0] ?? []));
    expect([...folders].filter((folder) => !guide.includes(`\`${folder}\``))).toEqual([]);
  });

  it('list every decision under its own title', () => {
    const list = readFileSync('docs/decisions/README.md', 'utf8');
    const decisions = readdirSync('docs/decisions').filter((file) => file !== 'README.md');
    const missing = decisions.filter((file) => !list.includes(`| [${file.slice(0, 4)}](${file}) |`));
    expect(missing).toEqual([]);
    expect(decisions.length).toBeGreaterThan(0);
  });
});
