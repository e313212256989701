import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const source = resolve('src');

export interface Import {
  /** File that imports, below `src/`. */
  readonly from: string;
  /** What it imports: a file below `src/`, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Types only: nothing of it is there when the program runs. */
  readonly isType: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(\{[^}]*\}|[\w*\s,]+(?:\{[^}]*\})?)\s*from\s*'([^']+)'/gm;
const BARE = /^import\s+'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Every import of every source file. */
export function allImports(): Import[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap(importsOf);
}

export function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found: Import[] = [];
  const add = (specifier: string, isType: boolean) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? packageOf(specifier) : relative(source, resolve(source, dirname(file), specifier));
    found.push({ from: file, to, isPackage, isType });
  };
  for (const [, type, names, specifier] of text.matchAll(STATEMENT))
    add(specifier!, Boolean(type) || onlyTypes(names!));
  for (const [, specifier] of text.matchAll(BARE)) add(specifier!, false);
  for (const [, specifier] of text.matchAll(DYNAMIC)) add(specifier!, false);
  return found;
}

export const roomOf = (file: string) => file.split('/')[0]!;

function onlyTypes(names: string): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each = listed?.split(',').map((name) => name.trim());
  return each?.filter((name) => name !== '').every((name) => name.startsWith('type ')) ?? false;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}
