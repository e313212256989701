import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { Shelf } from '../../src/shelf/shelf.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { dialogsWork } from '../ui/dialogs.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { connectorOf, stocked } from './stocked.ts';

beforeAll(() => {
  speakEnglish();
  dialogsWork();
});
const broughtIntoView = vi.fn();
beforeEach(() => {
  broughtIntoView.mockClear();
  Element.prototype.scrollIntoView = broughtIntoView;
  location.hash = '';
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ask = async (words: string) => {
  fireEvent.input(await screen.findByLabelText('Search your library'), { target: { value: words } });
  fireEvent.submit(screen.getByLabelText('Search your library').closest('form')!);
};
const results = async () => within(await screen.findByRole('region', { name: 'Found in the texts' }));

describe('a search of the texts', () => {
  test('shows each passage with the words marked, and opens the original', async () => {
    const library = await stocked(300);
    await library.add({
      id: 'pier',
      title: 'The pier',
      text: 'Nobody knows.\n\nA bell rang twice at the old pier before dawn.',
    });
    render(<Shelf connector={connectorOf(library)} />);
    await screen.findByText(/301 originals/);
    await ask('bell dawn');
    const found = await results();
    await found.findByText('Found in 1 text. 301 texts were searched.');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['bell', 'dawn']);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    fireEvent.click(found.getByRole('button', { name: /The pier/ }));
    const pane = within((await screen.findByRole('heading', { name: 'The pier' })).closest('article')!);
    expect(pane.getByText('bell').tagName).toBe('MARK');
    expect(pane.getByText('dawn').tagName).toBe('MARK');
    await vi.waitFor(() => expect(broughtIntoView).toHaveBeenCalledOnce());
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(screen.queryByRole('region', { name: 'Found in the texts' })).toBeNull();
  });

  test('says how far it is, and stops when it is told to, with what was found until then', async () => {
    const library: Library = {
      ...(await stocked(3)),
      findText: (_, { onFound, onProgress, signal }) =>
        new Promise((_, reject) => {
          onProgress?.(2);
          onFound({
            row: { id: 'o1', title: 'Story number 1' } as never,
            passage: 'a harbour',
            marks: [{ start: 2, end: 9 }],
            shift: 0,
          });
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    render(<Shelf connector={connectorOf(library)} />);
    await ask('harbour');
    const found = await results();
    await found.findByText('2 of 3');
    fireEvent.click(found.getByRole('button', { name: 'Stop' }));
    await found.findByText('Found in 1 text. 2 texts were searched.');
    expect(document.querySelector('mark')?.textContent).toBe('harbour');
  });

  test('is forgotten when other words are typed', async () => {
    render(<Shelf connector={connectorOf(await stocked(3))} />);
    await ask('motion');
    await results();
    fireEvent.input(screen.getByLabelText('Search your library'), { target: { value: 'other' } });
    expect(screen.queryByRole('region', { name: 'Found in the texts' })).toBeNull();
  });

  test('leaves out what is removed, until that is undone', async () => {
    render(<Shelf connector={connectorOf(await stocked(1))} />);
    await ask('motion');
    const found = await results();
    fireEvent.click(await found.findByRole('button', { name: /Story number 0/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(found.queryByRole('button', { name: /Story number 0/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await found.findByRole('button', { name: /Story number 0/ });
  });
});

describe('the dates', () => {
  test('bound what is listed, both days counted in', async () => {
    const library = await stocked(2);
    await library.add({ id: 'late', title: 'Later', text: 'The bell rang.', published: '2031-06-01T09:00:00Z' });
    render(<Shelf connector={connectorOf(library)} />);
    await screen.findByText(/^3 originals/);
    fireEvent.input(screen.getByLabelText('Published from'), { target: { value: '2031-06-01' } });
    await screen.findByText(/^1 original/);
    fireEvent.input(screen.getByLabelText('Published until'), { target: { value: '2031-06-01' } });
    await screen.findByText('Later');
    fireEvent.input(screen.getByLabelText('Published from'), { target: { value: '2031-06-02' } });
    await screen.findByText('Nothing matches this search.');
  });
});
