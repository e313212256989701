import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
beforeEach(() => {
  location.hash = '#storage';
});
afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('what the library takes up', () => {
  test('is said in figures', async () => {
    render(<Shelf connector={connectorOf(await stocked(12))} />);
    const originals = (await screen.findByText('originals')).closest('div')!;
    expect(originals.textContent).toBe('originals12');
    expect(screen.getByText('Not checked yet.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import, limits, delete all' }).getAttribute('href')).toBe('options');
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('goes out as one file', async () => {
    const files: string[] = [];
    render(<Shelf connector={{ ...connectorOf(await stocked(2)), download: (name) => void files.push(name) }} />);
    await press('Export everything');
    await screen.findByText('Exported.');
    expect(files).toEqual([expect.stringMatching(/^quotient-library-\d{4}-\d\d-\d\d\.jsonl\.gz$/)]);
  });
});

describe('a check', () => {
  test('of a library that is whole says so, and is remembered', async () => {
    render(<Shelf connector={connectorOf(await stocked(3))} />);
    await press('Check now');
    await screen.findByText(/^Last checked: .* 3 originals, intact and found by the index\.$/);
    expect(screen.queryByRole('button', { name: 'Repair' })).toBeNull();
  });

  test('that finds a fault names it, and puts it right when it is told to', async () => {
    const library = await stocked(3);
    const damage = [{ kind: 'text', id: 'o1', title: 'Story number 1' }] as const;
    const asked: boolean[] = [];
    let repaired: boolean | null = null;
    const damaged: Library = {
      ...library,
      health: async () => ({
        ...(await library.health()),
        check: repaired === null ? null : { at: '2031-05-01T00:00:00Z', originals: 3, damage, found: 1, repaired },
      }),
      verify: async ({ repair = false } = {}) => {
        asked.push(repair);
        repaired = repair;
        return { at: '2031-05-01T00:00:00Z', originals: 3, damage, found: 1, repaired: repair };
      },
    };
    render(<Shelf connector={connectorOf(damaged)} />);
    await press('Check now');
    expect((await screen.findByText(/A text that cannot be read:/)).textContent).toContain('Story number 1');
    await press('Repair');
    await screen.findByText(/1 fault was found\. The library was repaired\./);
    expect(asked).toEqual([false, true]);
  });

  test('is stopped when it is told to, and nothing is changed', async () => {
    const library: Library = {
      ...(await stocked(3)),
      verify: ({ signal, onProgress } = {}) =>
        new Promise((_, reject) => {
          onProgress?.(1);
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    render(<Shelf connector={connectorOf(library)} />);
    await press('Check now');
    await screen.findByText('1 of 3');
    await press('Stop');
    await screen.findByText('The check was stopped. Nothing was changed.');
  });
});
