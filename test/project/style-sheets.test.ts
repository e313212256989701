import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEETS = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.css'))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

/** Declarations that say left or right, up or down, where the direction of the text should. */
const PHYSICAL = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right|top|bottom)\b/,
  /^(?:left|right|top|bottom|float|clear)$/,
  /^(?:min-|max-)?(?:width|height)$/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
];
/** Property and value of every declaration. */
function declarations(sheet: string): { property: string; value: string }[] {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]*[{;]/g, '{');
  return bare
    .split(/[{};]/)
    .map((piece) => /^\s*([a-z-]+)\s*:\s*([\s\S]+)$/.exec(piece))
    .flatMap((found) => (found ? [{ property: found[1]!, value: found[2]!.trim() }] : []));
}

describe('the style sheets', () => {
  it('are found, and read', () => {
    expect(SHEETS.length).toBeGreaterThan(8);
    expect(
      declarations('a { margin-left: 1px; /* b: c; */ color: red } @media (max-width: 8px) { i { float: left } }'),
    ).toEqual([
      { property: 'margin-left', value: '1px' },
      { property: 'color', value: 'red' },
      { property: 'float', value: 'left' },
    ]);
  });

  it.each(SHEETS)('%s follows the direction of the text', (file) => {
    const found = declarations(readFileSync(file, 'utf8')).filter(
      ({ property, value }) =>
        PHYSICAL.some((pattern) => pattern.test(property)) ||
        (/^(?:text-align|caption-side)$/.test(property) && /\b(?:left|right)\b/.test(value)),
    );
    expect(found).toEqual([]);
  });

  it.each(SHEETS)('%s has sides of different size in no shorthand', (file) => {
    // Four values name right and left: "1px 2px 3px 4px".
    const uneven = declarations(readFileSync(file, 'utf8')).filter(({ property, value }) => {
      const parts = value.match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
      return /^(?:margin|padding|inset|border-width)$/.test(property) && parts.length === 4 && parts[1] !== parts[3];
    });
    expect(uneven).toEqual([]);
  });
});
