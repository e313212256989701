import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_SCRIPTS } from '../../vite.config.ts';
import { allImports, type Import, importsOf, roomOf } from './imports.ts';

/** The table of docs/architecture.md: whom a room may import, and of whom the types only. */
interface Room {
  readonly rooms: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/** The nouns are types, and the few values that are empty nouns. */
const isNoun = (file: string) => /^engine\/model(?:\.ts$|\/)/.test(file);
/** What a Report comes to is said the same way wherever it is shown. */
const SHARES = 'engine/report/shares.ts';
const PREACT = ['preact'];

const ROOMS: Readonly<Record<string, Room>> = {
  engine: { rooms: [], types: [], packages: [] },
  page: { rooms: [], types: ['engine'], packages: ['@mozilla/readability'] },
  library: { rooms: ['engine'], types: [], packages: ['dexie', 'pako', 'valibot'] },
  lists: { rooms: [], types: ['engine'], packages: ['feedsmith', 'tldts', 'valibot'] },
  shared: { rooms: ['lists'], types: ['engine'], packages: ['webextension-polyfill', 'valibot'] },
  sources: {
    rooms: ['engine', 'library', 'lists', 'page', 'shared'],
    types: [],
    packages: ['tldts', 'webextension-polyfill', 'feedsmith', 'fflate', 'htmlparser2', 'valibot'],
  },
  background: {
    rooms: ['engine', 'library', 'lists', 'shared', 'sources', 'ui'],
    types: [],
    packages: ['pako', 'valibot'],
  },
  offscreen: { rooms: ['shared', 'sources'], types: ['engine'], packages: [] },
  content: { rooms: ['page', 'shared', 'ui'], types: ['engine'], packages: [] },
  popup: { rooms: ['report-page', 'library', 'lists', 'shared', 'ui'], types: ['engine'], packages: PREACT },
  options: { rooms: ['library', 'lists', 'shared', 'ui'], types: ['engine'], packages: PREACT },
  welcome: { rooms: ['library', 'lists', 'shared', 'ui'], types: ['engine'], packages: PREACT },
  compare: { rooms: ['library', 'lists', 'shared', 'ui'], types: ['engine'], packages: PREACT },
  classroom: { rooms: ['shared', 'ui'], types: ['engine'], packages: PREACT },
  shelf: { rooms: ['library', 'lists', 'shared', 'ui'], types: ['engine'], packages: PREACT },
  ui: { rooms: [], types: ['engine', 'library', 'lists', 'shared'], packages: [...PREACT, '@tanstack/virtual-core'] },
  'report-page': { rooms: ['engine'], types: [], packages: [] },
  cli: {
    rooms: ['engine', 'report-page', 'page', 'lists', 'library'],
    types: [],
    packages: ['jsdom', 'valibot'],
  },
};

const imports = allImports();

function isAllowed({ from, to, isPackage, isType }: Import): boolean {
  const room = ROOMS[roomOf(from)]!;
  if (isPackage) return room.packages.includes(to) || (roomOf(from) === 'cli' && to.startsWith('node:'));
  if (to.startsWith('../')) return to.endsWith('.json');
  const target = roomOf(to);
  const inTypes = room.types.includes(target) && (isType || isNoun(to) || to === SHARES);
  return target === roomOf(from) || room.rooms.includes(target) || inTypes;
}

/** Files that run when this one runs. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  while (waiting.length > 0) {
    const file = waiting.pop()!;
    if (seen.has(file)) continue;
    seen.add(file);
    for (const each of importsOf(file)) {
      if (each.isType) continue;
      if (each.isPackage) seen.add(each.to);
      else if (/\.tsx?$/.test(each.to)) waiting.push(each.to);
    }
  }
  return seen;
}

describe('the rooms of the code', () => {
  it('has a row in the architecture for each', () => {
    const described = readFileSync('docs/architecture.md', 'utf8');
    const unknown = [...new Set(imports.map(({ from }) => roomOf(from)))].filter(
      (room) => !(room in ROOMS) || !described.includes(`\`${room}/\``),
    );
    expect(unknown).toEqual([]);
  });

  it('imports only from the rooms beside it that the architecture names', () => {
    const strays = imports.filter((each) => !isAllowed(each)).map(({ from, to }) => `${from} imports ${to}`);
    expect(strays).toEqual([]);
  });

  it('has no files that import one another in a circle', () => {
    const named = new Map<string, string[]>();
    for (const { from, to, isPackage } of imports) {
      if (!isPackage) named.set(from, [...(named.get(from) ?? []), to]);
    }
    // Files that name no file left are taken away until none is: what then remains stands in a circle or before one.
    for (let size = -1; size !== named.size; ) {
      size = named.size;
      for (const [file, targets] of named) if (!targets.some((to) => named.has(to))) named.delete(file);
    }
    expect([...named.keys()]).toEqual([]);
  });

  it('asks the browser through one module', () => {
    const direct = imports
      .filter(({ to, isType }) => to === 'webextension-polyfill' && !isType)
      .map(({ from }) => from);
    expect([...new Set(direct)]).toEqual(['shared/browser.ts']);
  });

  it('asks the network in one place', () => {
    const asking = [...new Set(imports.map(({ from }) => from))].filter((file) =>
      /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(readFileSync(`src/${file}`, 'utf8')),
    );
    expect(asking).toEqual(['sources/request/hop.ts']);
  });

  it('enters the library by the files at its top; only the command line, which brings a store, goes further in', () => {
    const inside = imports.filter(({ from, to }) => /^library\/[^/]+\//.test(to) && roomOf(from) !== 'library');
    expect(inside.filter(({ from }) => roomOf(from) !== 'cli')).toEqual([]);
  });

  it('keeps the database in the library', () => {
    expect(imports.filter(({ to, from }) => to === 'dexie' && roomOf(from) !== 'library')).toEqual([]);
  });
});

describe.each(Object.entries(CONTENT_SCRIPTS))('the script %s, which runs in pages', (name, entry) => {
  const files = [...reached(`content/${entry}.ts`)];

  it('carries no engine, no library and no interface kit', () => {
    const strays = files.filter(
      (file) => (/^(?:engine|library)\//.test(file) && !isNoun(file)) || PREACT.includes(file),
    );
    expect(strays).toEqual([]);
  });

  it('carries no package but the one that reads articles', () => {
    const packages = files.filter((file) => !/\.tsx?$/.test(file));
    expect(packages).toEqual(name === 'reader' ? ['@mozilla/readability'] : []);
  });
});
