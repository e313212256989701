import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { Shelf } from '../../src/shelf/shelf.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { dialogsWork } from '../ui/dialogs.ts';
import { HARBOUR_WIRE, reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { connectorOf, stocked } from './stocked.ts';

const MANY = 400;

beforeAll(() => {
  speakEnglish();
  dialogsWork();
});
beforeEach(() => {
  location.hash = '';
  // jsdom lays nothing out: the list is as high as a window.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what another window does', () => {
  /** The page, and how it hears of changes. */
  const watched = async (library: Library) => {
    const heard = new Set<() => void>();
    const watch = (listener: () => void) => {
      heard.add(listener);
      return () => void heard.delete(listener);
    };
    render(<Shelf connector={{ ...connectorOf(library), watch }} />);
    return () => {
      for (const each of [...heard]) each();
    };
  };

  test('is followed by the list, and by the original that is open: one that is still there stays as it is', async () => {
    const library = await stocked(3);
    const tell = await watched(library);
    fireEvent.click(await screen.findByRole('button', { name: /Story number 2/ }));
    const title = await screen.findByRole('heading', { name: 'Story number 2' });
    await library.remove(['o0']);
    tell();
    await screen.findByText(/2 originals/);
    expect(screen.getByRole('heading', { name: 'Story number 2' })).toBe(title);
    expect(screen.queryByText('Story number 0')).toBeNull();
    const back = await library.remove(['o2']);
    tell();
    await screen.findByText(/1 original/);
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: 'Story number 2' })).toBeNull());
    await back();
    tell();
    await screen.findByText(/2 originals/);
  });

  test('is followed by the pages that were read', async () => {
    const library = await stocked(1);
    await library.reports.put(reportOf({}), { at: '2031-05-01T00:00:00Z' });
    location.hash = '#pages';
    const tell = await watched(library);
    await screen.findByText(/^1 page/);
    await library.reports.clear();
    tell();
    expect(await screen.findByText(/^0 pages|No page/)).toBeTruthy();
  });
});

describe('the originals', () => {
  test('of a large library are drawn as far as they are in sight, and counted all', async () => {
    render(<Shelf connector={connectorOf(await stocked(MANY))} />);
    await screen.findByText(/400 originals/);
    const list = screen.getByRole('list', { name: 'Originals' });
    const rows = await within(list).findAllByRole('listitem');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]!.getAttribute('aria-setsize')).toBe(String(MANY));
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('are found by words of their title', async () => {
    render(<Shelf connector={connectorOf(await stocked(MANY))} />);
    await screen.findByText(/400 originals/);
    fireEvent.input(screen.getByLabelText('Search your library'), { target: { value: 'number 123' } });
    await screen.findByText(/^1 original/);
    expect(await screen.findByText('Story number 123')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Search your library'), { target: { value: 'no such words' } });
    expect(await screen.findByText('Nothing matches this search.')).toBeTruthy();
  });

  test('one is read whole, with the pages that share words with it', async () => {
    const library = await stocked(3);
    await library.reports.put(reportOf({ originals: [{ ...HARBOUR_WIRE, id: 'o2' }] }), { at: '2031-05-01T00:00:00Z' });
    render(<Shelf connector={connectorOf(library)} />);
    fireEvent.click(await screen.findByRole('button', { name: /Story number 2/ }));
    const title = await screen.findByRole('heading', { name: 'Story number 2' });
    await vi.waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText(/the 2th motion was carried/)).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'Compare with: Ferries stay in port' });
    expect(link.getAttribute('href')).toBe('compare#r1/o2');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('chosen ones are removed together, and an undo brings them back', async () => {
    const library = await stocked(4);
    render(<Shelf connector={connectorOf(library)} />);
    fireEvent.click(await screen.findByLabelText('Select: Story number 1'));
    fireEvent.click(screen.getByLabelText('Select: Story number 3'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove 2 originals' }));
    await screen.findByText(/^2 originals/);
    expect(await library.count()).toBe(2);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^4 originals/);
    expect(await library.count()).toBe(4);
  });

  test('an empty library says how to fill it; one that cannot be read says why, and is tried again', async () => {
    render(<Shelf connector={connectorOf(memoryLibrary())} />);
    expect(await screen.findByText(/Nothing is kept yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import originals' }).getAttribute('href')).toBe('options');
    cleanup();
    let isFull = true;
    const open = async () => {
      if (isFull) throw new Error('The disk is full.');
      return memoryLibrary();
    };
    render(<Shelf connector={{ ...connectorOf(memoryLibrary()), library: open }} />);
    expect(await screen.findByText('The disk is full.')).toBeTruthy();
    isFull = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Nothing is kept yet/)).toBeTruthy();
  });
});

describe('the pages that were read', () => {
  async function withPages(): Promise<Library> {
    const library = memoryLibrary();
    for (const [i, share] of [0.2, 0.4, 0.9].entries()) {
      const report = reportOf({
        id: `r${i}`,
        url: `https://daily-lantern.example/${i}`,
        quotient: { total: share, speech: 0, reuse: share },
        article: { ...reportOf().article, title: `Page ${i}` },
      });
      await library.reports.put(report, { at: `2031-04-0${i + 1}T00:00:00Z` });
    }
    return library;
  }

  test('stand newest first; those of one site say what they have shown so far', async () => {
    location.hash = 'pages';
    render(<Shelf connector={connectorOf(await withPages())} />);
    await screen.findByText('3 pages read');
    expect(screen.getAllByText(/^Page \d/).map((each) => each.textContent)).toEqual(['Page 2', 'Page 1', 'Page 0']);
    fireEvent.input(screen.getByLabelText('Only of this site'), { target: { value: 'daily-lantern.example' } });
    expect(await screen.findByText(/Median quotient: 40.%/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Only of this site'), { target: { value: 'elsewhere.example' } });
    expect(await screen.findByText(/No page of this site has been read/)).toBeTruthy();
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('one that was judged again says so, and is compared though it is closed', async () => {
    location.hash = 'pages';
    const library = await withPages();
    const redone = { ...reportOf({ id: 'r1', url: 'https://daily-lantern.example/1' }), originals: [HARBOUR_WIRE] };
    await library.reports.redo(redone, { redone: '2031-04-20T00:00:00Z' });
    render(<Shelf connector={connectorOf(library)} />);
    expect(await screen.findByText(/^Judged again on .*2031, with originals that came in later$/)).toBeTruthy();
    const links = screen.getAllByRole('link', { name: /^Compare with/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`compare#r1/${HARBOUR_WIRE.id}`]);
  });

  test('one goes and comes back; all go after a question', async () => {
    location.hash = 'pages';
    const library = await withPages();
    render(<Shelf connector={connectorOf(library)} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Page 1' }));
    await screen.findByText('2 pages read');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('3 pages read');
    fireEvent.click(screen.getByRole('button', { name: 'Delete all reports' }));
    expect(await library.reports.count()).toBe(3);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete all reports' }));
    await screen.findByText(/No reports yet/);
    expect(await library.reports.count()).toBe(0);
  });
});
