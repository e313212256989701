import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/build/extension.ts';
import { zipFolder } from '../../scripts/build/zip.ts';

const place = mkdtempSync(join(tmpdir(), 'quotient-build-'));
afterAll(() => rmSync(place, { recursive: true }));

// What a store builds from the source has to be what it was sent.
it('is built twice into the same bytes', { timeout: 120_000 }, async () => {
  const built = async (name: string) => {
    const outDir = join(place, name);
    await buildExtension({ browser: 'firefox', demonstration: false, outDir });
    return zipFolder(outDir, `${outDir}.zip`);
  };
  expect(await built('one')).toEqual(await built('two'));
});
