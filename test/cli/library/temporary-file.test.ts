import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { DiskError, temporaryFile } from '../../../src/cli/library/temporary-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotient-temporary-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test('is written and read at any place, and has no name that could be left behind', () => {
  vi.stubEnv('TMPDIR', folder);
  const file = temporaryFile();
  file.write(Buffer.from('behind'), 100_000);
  file.write(Buffer.from('before'), 5);
  const read = (at: number) => {
    const into = Buffer.alloc(6);
    file.read(into, at);
    return into.toString();
  };
  expect([read(100_000), read(5)]).toEqual(['behind', 'before']);
  // Where the system keeps the names of open files it goes with the process.
  if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
  expect(() => file.read(Buffer.alloc(10), 100_000)).toThrow(/cut off/);
  file.close();
});

test('where none can be made, says where it was tried and what to do', () => {
  vi.stubEnv('TMPDIR', join(folder, 'none'));
  expect(() => temporaryFile()).toThrow(DiskError);
  expect(() => temporaryFile()).toThrow(/ENOENT.*none; name a folder with more room in TMPDIR/);
});
