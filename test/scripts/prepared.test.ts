import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preparedSource } from '../../scripts/build/prepared.ts';
import { ROOT } from '../../scripts/paths.ts';

const load = (source: string) => import(`data:text/javascript,${encodeURIComponent(source)}`);
const answersOf = (module: Readonly<Record<string, () => unknown>>) =>
  Object.fromEntries(Object.entries(module).map(([name, make]) => [name, make()]));

const modules = globSync('src/**/*.prepared.ts', { cwd: ROOT });

describe('what is worked out when the extension is built', () => {
  it('is something', () => expect(modules.length).toBeGreaterThan(0));

  it.each(modules)('%s: what is shipped says the same', async (path) => {
    const module = await import(`${ROOT}${path}`);
    expect(answersOf(await load(preparedSource(module)))).toEqual(answersOf(module));
  });

  it('is read once', async () => {
    const { words } = await load(preparedSource({ words: () => ['a', '’"\\', '\u2028'] }));
    expect(words()).toEqual(['a', '’"\\', '\u2028']);
    expect(words()).toBe(words());
  });
});
