import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/build/in-ascii.ts';

/** What a script comes to. */
const run = (script: string): unknown => runInNewContext(inAscii(script));

describe('a script in ASCII', () => {
  it('has the same strings, of whatever letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inAscii(JSON.stringify(text))).toMatch(/^[\0-\x7f]*$/);
        expect(run(JSON.stringify(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['`„1“`', '„1“'],
    ['"a\\–b"', 'a–b'],
    ['"a\\\\–b"', 'a\\–b'],
    ['({ а: 1 })["а"]', 1],
    ['/^[–—]$/.test("—")', true],
    ['/^\\–$/.test("–")', true],
    ['/^[\\–-\\—]$/.test("—")', true],
    ['/^[😀-😂]$/u.test("😁")', true],
    ['/^\\\\–$/.test("\\\\–")', true],
    ['/(?<größe>ü)/.exec("ü").groups.größe', 'ü'],
  ])('%s', (script, value) => {
    expect(run(script)).toBe(value);
  });
});
