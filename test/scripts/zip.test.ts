import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { zipFolder } from '../../scripts/build/zip.ts';

const place = mkdtempSync(join(tmpdir(), 'quotient-zip-'));
afterAll(() => rmSync(place, { recursive: true }));

function folder(name: string, files: readonly string[], time: Date): string {
  const root = join(place, name);
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), `This is ${file}.`);
    utimesSync(join(root, file), time, time);
  }
  return root;
}

it('packs the same files into the same bytes, whenever and in whatever order they were written', async () => {
  const files = ['manifest.json', 'icons/a.png', 'src/popup/index.html'];
  const first = await zipFolder(folder('first', files, new Date('2031-02-03')), join(place, '1.zip'));
  const second = await zipFolder(folder('second', files.toReversed(), new Date('2032-07-08')), join(place, '2.zip'));
  expect(second).toEqual(first);
});

it('packs every file once, under its path', async () => {
  await zipFolder(folder('whole', ['b.js', 'a/c.js'], new Date()), join(place, '3.zip'));
  const held = unzipSync(new Uint8Array(readFileSync(join(place, '3.zip'))));
  const texts = Object.entries(held).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(texts).toEqual([
    ['a/c.js', 'This is a/c.js.'],
    ['b.js', 'This is b.js.'],
  ]);
});

it('packs other files into other bytes', async () => {
  const one = await zipFolder(folder('one', ['a.js'], new Date()), join(place, '4.zip'));
  const two = await zipFolder(folder('two', ['b.js'], new Date()), join(place, '5.zip'));
  expect(two.hash).not.toBe(one.hash);
});
