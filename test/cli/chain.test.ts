import { describe, expect, it } from 'vitest';
import { htmlRecord } from '../../src/cli/write-html.ts';
import { writeText } from '../../src/cli/write-text.ts';
import { dated, FERRIES, judge, OWN, textOf } from '../engine/report/outlets.ts';

const two = judge(
  [OWN, 'Harbour Wire reports:', ...FERRIES],
  [
    textOf('The Tidal Post', FERRIES, dated('2031-04-18T20:00:00Z')),
    textOf('Harbour Wire', FERRIES, { ...dated('2031-04-18T14:00:00Z'), foundBy: 'import' }),
  ],
);
const one = judge([OWN, ...FERRIES], [textOf('Harbour Wire', FERRIES)]);

describe('the chain of copies on the command line', () => {
  it('is a list in a terminal, oldest first', () => {
    const text = writeText(two);
    const words = two.originals[0]!.words;
    expect(text).toContain(
      [
        '  chain of copies, oldest first',
        '    1. Harbour Wire (2031-04-18 according to its import)',
        `    2. The Tidal Post (2031-04-18): ${words} words with Harbour Wire`,
        `    3. this page (2031-04-19): ${words} words with Harbour Wire, credits it; ${words} words with The Tidal Post`,
      ].join('\n'),
    );
    expect(text).toContain('The page credits Harbour Wire.');
  });

  it('is a list on the page, and names from pages are no markup', () => {
    const evil = { ...two, chain: two.chain!.map((node) => ({ ...node, publisher: node.publisher && '<b>Wire</b>' })) };
    const html = htmlRecord(evil, [], 1);
    expect(html).toContain('Chain of copies, oldest first');
    expect(html).toContain(
      '<li><b>&lt;b&gt;Wire&lt;/b&gt;</b> <span class="meta">2031-04-18 according to its import</span>',
    );
  });

  it('is not there for one original', () => {
    expect(writeText(one) + htmlRecord(one, [], 1)).not.toMatch(/chain of copies/i);
  });
});
