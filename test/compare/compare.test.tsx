import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../src/compare/compare.tsx';
import type { CompareConnector, Comparison, Nothing } from '../../src/compare/connector.ts';
import type { Edit, EditClass } from '../../src/engine/model.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { englishCatalogue, speakEnglish } from '../ui/speak-english.ts';
import { CHAIN, comparison, original, other, talks } from './comparison.ts';

function connectorFor(found: Comparison | Nothing | Error): CompareConnector & { readonly shown: unknown[] } {
  const shown: unknown[] = [];
  return {
    shown,
    open: () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found)),
    watch: () => () => {},
    show: async (tabId, span) => shown.push([tabId, span.start]) > 0,
  };
}
beforeAll(speakEnglish);
beforeEach(() => {
  // jsdom draws nothing: there is nothing to observe or to scroll.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('a comparison', () => {
  test('shows both texts, the changed words in each, and nothing else of a page', async () => {
    render(<Compare connector={connectorFor(comparison())} layout="wide" />);
    await screen.findByRole('heading', { name: /About 71.% of this article also appears in Harbour Wire’s text/ });
    const here = screen.getByRole('region', { name: 'This article' });
    const there = screen.getByRole('region', { name: 'Harbour Wire' });
    expect(here.querySelector('ins')?.textContent).toBe('1 word changed: six');
    expect(there.querySelector('del')?.textContent).toBe('2 words changed: nine long');
    expect(within(there).getByText(/Our reporter was there/)).toBeTruthy();
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('counts as changes what it draws as changes: not typography, nor what the page shows as left out', async () => {
    const { report } = comparison();
    const classed = (of: EditClass) => ({
      ...report,
      quotations: report.quotations.map((each) => ({
        ...each,
        matches: each.matches.map((match) => ({
          ...match,
          edits: match.edits.flatMap((edit): Edit[] => [
            { ...edit, class: of },
            { ...edit, class: 'punctuation' },
          ]),
        })),
      })),
    });
    for (const [of, said] of [
      ['number', '1 change of wording'],
      ['ellipsis', 'no words changed'],
    ] as const) {
      render(<Compare connector={connectorFor(comparison({ report: classed(of) }))} layout="panel" />);
      expect((await screen.findByText(/^Passage 1 of 1/)).textContent).toContain(said);
      expect(screen.getByText(said)).toBeTruthy();
      cleanup();
    }
  });

  test('of an Original that was deleted meanwhile says that another one is shown', async () => {
    const said = englishCatalogue()['compare_another']!.message;
    render(<Compare connector={connectorFor(comparison({ wanted: 'deleted' }))} layout="wide" />);
    expect(await screen.findByText(said)).toBeTruthy();
    cleanup();
    render(<Compare connector={connectorFor(comparison({ wanted: original.id }))} layout="wide" />);
    await screen.findByRole('region', { name: 'Harbour Wire' });
    expect(screen.queryByText(said)).toBeNull();
  });

  test('draws the chain of copies, oldest first, where there is room; in the panel it is folded', async () => {
    const found = comparison({ report: { ...comparison().report, chain: CHAIN }, originals: [original, other] });
    render(<Compare connector={connectorFor(found)} layout="wide" />);
    const title = englishCatalogue()['chain_title']!.message;
    const picture = await screen.findByRole('region', { name: title });
    expect([...picture.querySelectorAll('li > p:first-child')].map((each) => each.textContent)).toEqual([
      'Harbour Wire · Apr 17, 2031',
      'The Tidal Post · Apr 18, 2031 according to its feed',
      'this page · Apr 19, 2031',
    ]);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    cleanup();
    render(<Compare connector={connectorFor(found)} layout="panel" />);
    expect((await screen.findByText(title)).tagName).toBe('SUMMARY');
  });

  test('what can be chosen stands in one place: with what, how, and whether both scroll together', async () => {
    render(<Compare connector={connectorFor(comparison())} layout="wide" />);
    const together = await screen.findByRole('switch', { name: 'Scroll together' });
    expect(together.closest('.actions')?.querySelectorAll('[type=radio]')).toHaveLength(2);
    fireEvent.click(together);
    fireEvent.click(screen.getByRole('radio', { name: 'Passages only' }));
    expect(screen.queryByRole('switch')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Whole texts' }));
    expect((screen.getByRole('switch') as HTMLInputElement).checked).toBe(false);
  });

  test('a passage’s number leads to the same words on the other side, by keyboard too', async () => {
    render(<Compare connector={connectorFor(comparison())} layout="wide" />);
    fireEvent.click(
      await screen.findByRole('button', { name: /Passage 1 of 1: go to the same words in the original/ }),
    );
    expect(document.activeElement?.id).toBe('there-1');
    fireEvent.click(document.activeElement!);
    expect(document.activeElement?.id).toBe('here-1');
  });

  test('the panel shows each passage twice, with the words around it and a way to the page', async () => {
    const connector = connectorFor(comparison());
    render(<Compare connector={connector} layout="panel" />);
    fireEvent.click(await screen.findByRole('button', { name: /Show on the page/ }));
    expect(screen.getByText(/Our reporter was there/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await vi.waitFor(() => expect(connector.shown).toEqual([[7, talks.start]]));
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('another original is a choice away', async () => {
    render(
      <Compare connector={connectorFor(comparison({ originals: [original, other], wanted: 'o2' }))} layout="wide" />,
    );
    expect(await screen.findByRole('region', { name: 'The Tidal Post' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Compare with'), { target: { value: 'o1' } });
    expect(await screen.findByRole('region', { name: 'Harbour Wire' })).toBeTruthy();
  });

  test('the link to the live original leads to the passage, and only to the web', async () => {
    render(<Compare connector={connectorFor(comparison())} layout="wide" />);
    const link = await screen.findByRole('link', { name: 'Open the original' });
    expect(link.getAttribute('href')).toContain('#:~:text=Talks%20ended');
    cleanup();
    const hostile = { ...original, url: 'javascript:alert(1)' };
    render(<Compare connector={connectorFor(comparison({ originals: [hostile] }))} layout="wide" />);
    await screen.findByRole('region', { name: 'Harbour Wire' });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('where there is nothing to compare', () => {
  test.each([
    ['the tab was closed', 'gone', 'This article is no longer open'],
    ['nothing was judged', 'not-judged', 'Nothing to compare yet'],
    ['the original was deleted', comparison({ originals: [] }), 'No original to compare with'],
    ['the library cannot be read', new Error('The library is full.'), 'The library is full.'],
  ] as const)('%s: says so, and what can be done', async (_name, found, says) => {
    render(<Compare connector={connectorFor(found)} layout="wide" />);
    expect(await screen.findByText(says)).toBeTruthy();
    expect(document.querySelector('.note p')!.textContent!.length).toBeGreaterThan(10);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });
});
