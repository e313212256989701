import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/paths.ts';

/** Everything that runs in a build. */
const codeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|json|html)$/.test(entry.name))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
    .join('\n');

describe.each(['chromium', 'firefox'] as const)('the extension that is shipped (%s)', (kind) => {
  const shipped = codeOf(builtExtension(kind, 'shipped'));
  const demonstration = codeOf(builtExtension(kind, 'demo'));

  test('has no way for the fence to pass names of this machine; the one for the demonstration has', () => {
    // The ending by which the exception is made, with its dot, stands in no other place.
    expect(demonstration).toContain('.localhost');
    expect(shipped).not.toContain('.localhost');
  });

  test('asks the services themselves, and cannot be told to ask others', () => {
    expect(shipped).toContain('https://archive.org');
    expect(demonstration).toMatch(/storage\.local\.get\([`"']services[`"']\)/);
    expect(shipped).not.toMatch(/storage\.local\.get\([`"']services[`"']\)/);
  });
});
