import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Licences that let anybody use what is built with them for anything, as our own does. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'MPL-2.0',
  '(MIT AND Zlib)',
];

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

it('everything that is shipped has a permissive licence', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  const others = shipped
    .filter(([, { license }]) => !PERMISSIVE.includes(license ?? ''))
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(others).toEqual([]);
  expect(shipped.length).toBeGreaterThan(0);
});
