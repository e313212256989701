import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { Chain } from '../../src/ui/chain.tsx';
import { changesOf, OriginalCard } from '../../src/ui/original-card.tsx';
import { dated, FERRIES, judge, OWN, textOf } from '../engine/report/outlets.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const report = judge(
  [OWN, 'Harbour Wire reports:', ...FERRIES],
  [
    textOf('The Tidal Post', FERRIES, dated('2031-04-18')),
    textOf('Harbour Wire', FERRIES, { ...dated('2031-04-17'), foundBy: 'import' }),
  ],
  { published: '2031-04-19' },
);
const lines = (container: Element) => [...container.querySelectorAll('li p')].map((line) => line.textContent);

test('a chain is a list, oldest first, with how each date is known and what is shared', () => {
  const { container } = render(<Chain chain={report.chain!} />);
  expect(lines(container)).toEqual([
    'Harbour Wire · Apr 17, 2031 according to its import',
    'The Tidal Post · Apr 18, 2031',
    '116 words shared with Harbour Wire',
    'this page · Apr 19, 2031',
    '116 words shared with Harbour Wire · credits it',
    '116 words shared with The Tidal Post',
  ]);
  expect(container.querySelector('[aria-current]')?.textContent).toContain('this page');
});

test('a text that shares nothing with older ones says so', () => {
  const chain = report.chain!.map((node) => ({ ...node, shares: [] }));
  const { container } = render(<Chain chain={chain} />);
  expect(lines(container).filter((line) => line === 'shares nothing with the older ones')).toHaveLength(2);
});

test('a card says which is the original, and how that is known', () => {
  const original = report.originals.find(({ publisher }) => publisher === 'Harbour Wire')!;
  const { container } = render(
    <OriginalCard
      original={original}
      published={report.article.published}
      changes={changesOf(report, original.id)}
      text={report.article.text}
      language={report.article.language}
      onShow={() => {}}
      onCompare={null}
    />,
  );
  expect(container.textContent).toContain('the original, as far as is known');
  expect([...container.querySelectorAll('details li')].map((line) => line.textContent)).toEqual([
    'The page credits Harbour Wire.',
    'The import it came with dates it Apr 17, 2031, before this page (Apr 19, 2031).',
  ]);
});
