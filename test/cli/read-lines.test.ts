import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/cli/decode.ts';
import { readLines } from '../../src/cli/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotient-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function linesOf(content: string | Uint8Array) {
  const path = join(folder, 'lines');
  writeFileSync(path, content);
  return Array.fromAsync(readLines(path));
}
const texts = async (content: string | Uint8Array) => (await linesOf(content)).map((line) => line.text);

describe('the lines of a batch', () => {
  it(
    'are those that were written, packed or not',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text))), async (lines) => {
          const content = lines.map((line) => `${line}\n`).join('');
          expect(await texts(content)).toEqual(lines);
          expect(await texts(gzipSync(content))).toEqual(lines);
        }),
        { numRuns: 12 },
      ),
    60_000,
  );

  it('end at a line feed and at nothing else that looks like one', async () => {
    expect(await texts('a\u2028b\u0085c\r\nd\u2029e')).toEqual(['a\u2028b\u0085c', 'd\u2029e']);
  });

  it('begin after a byte order mark', async () => expect(await texts('\uFEFF{}\n')).toEqual(['{}']));

  it('are passed over where they are too long, and the next is read', async () => {
    const lines = await linesOf(`first\n${'x'.repeat(MOST_BYTES + 1)}\nthird`);
    expect(lines.map(({ number, text, fault }) => [number, text, fault?.code ?? null])).toEqual([
      [1, 'first', null],
      [2, '', 'too-large'],
      [3, 'third', null],
    ]);
  });

  it('are told of where they are not in UTF-8', async () => {
    const lines = await linesOf(Buffer.from('caf\xe9\nna\n', 'latin1'));
    expect(lines.map((line) => line.fault?.code ?? null)).toEqual(['encoding', null]);
  });

  it('break off with a reason where the packed file is cut', async () => {
    const packed = gzipSync(Array.from({ length: 5_000 }, (_, i) => `line ${(i * 7919) % 5000}`).join('\n'));
    await expect(linesOf(packed.subarray(0, packed.length >> 1))).rejects.toMatchObject({ code: 'damaged' });
  });
});
