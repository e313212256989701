import { File as NodeFile } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ListedJob } from '../../src/library/jobs.ts';
import type { Library } from '../../src/library/library.ts';
import { Options } from '../../src/options/options.tsx';
import { beginImport, type ImportData } from '../../src/shared/import-data.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { dialogsWork } from '../ui/dialogs.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeLibrary, fakeOptions } from './fake-connector.ts';

beforeAll(speakEnglish);
beforeEach(dialogsWork);
afterEach(cleanup);

const STARTED = '2031-05-01T10:00:00.000Z';

/** A Library with one import in it, and what was done to it. */
function importing(change: Partial<ImportData>, state: ListedJob['state'] = 'waiting', isHeld = false) {
  const done: string[] = [];
  const data = { ...beginImport(STARTED, 2), ...change };
  const progress = { done: data.read, total: 500 };
  let jobs = [
    {
      id: 'import 1',
      kind: 'import',
      data,
      due: STARTED,
      state,
      faults: 0,
      fault: null,
      progress,
      turn: 1,
      isHeld,
    },
  ];
  const library = fakeLibrary(3, {
    jobs: {
      list: async () => jobs,
      put: async ({ id }: { id: string }) => void done.push(`put ${id}`),
      pause: async () => {
        done.push('pause');
        // A step under way is at its end a moment later.
        if (jobs[0]?.isHeld)
          setTimeout(() => {
            done.push('step ended');
            jobs = jobs.map((job) => ({ ...job, isHeld: false }));
          }, 300);
      },
      resume: async () => void done.push('resume'),
      cancel: async () => {
        done.push('cancel');
        jobs = [];
      },
    },
    arrivals: {
      put: async (_: string, files: readonly { name: string }[]) =>
        void done.push(`files ${files.map(({ name }) => name).join(' ')}`),
      clear: async () => void done.push('clear'),
    },
    addedAt: async () => ['o0', 'o1'],
  } as unknown as Partial<Library>);
  return { done, library };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

test('files are handed over, and the background is told to begin', async () => {
  const { done, library } = importing({});
  const connector = fakeOptions({ library });
  render(<Options connector={connector} />);
  const input = await screen.findByLabelText('Choose files…', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new NodeFile(['one'], 'a.txt'), new NodeFile(['two'], 'b.html')] } });
  await waitFor(() => expect(connector.calls).toContain('work'));
  expect(done).toEqual(['files a.txt b.html', 'put import 2031-05-01T10:00:00.000Z']);
});

test('an import shows how far it is, is paused and stopped', async () => {
  const { done, library } = importing({ read: 120, failed: 2 });
  render(<Options connector={fakeOptions({ library })} />);
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Importing' });
  expect([bar.value, bar.max]).toEqual([120, 500]);
  expect(await screen.findByText(/120 originals read so far/)).toBeTruthy();
  await press('Pause');
  await press('Stop');
  await screen.findByText('Stopped. 120 originals already imported stay in your library.');
  expect(done).toEqual(['pause', 'cancel', 'clear']);
});

test('an import that is stopped and taken out waits for the step that is under way, which would store more', async () => {
  const { done, library } = importing({ read: 120 }, 'waiting', true);
  render(<Options connector={fakeOptions({ library })} />);
  await press('Stop and remove them again');
  await screen.findByText('Everything the import added was removed from the library.');
  expect(done).toEqual(['pause', 'step ended', 'cancel', 'clear']);
  expect((await library.rows({ offset: 0, limit: 9 })).total).toBe(1);
});

test('an import that is done says what could not be read, and is taken out again whole', async () => {
  const { done, library } = importing(
    { isDone: true, read: 2, failed: 1, faults: [{ name: 'big.zip', fault: 'zip-bomb' }] },
    'paused',
  );
  render(<Options connector={fakeOptions({ library })} />);
  const item = (await screen.findByText(/2 originals were imported/)).closest('li')!;
  expect(item.textContent).toContain('big.zip: unpacks to far more than pages would');
  expect(await accessibilityFaults(item)).toEqual([]);
  fireEvent.click(within(item).getByRole('button', { name: 'Remove all of them again' }));
  await screen.findByText('Everything the import added was removed from the library.');
  expect(done).toEqual(['cancel', 'clear']);
  expect((await library.rows({ offset: 0, limit: 9 })).total).toBe(1);
});

test('an import that was given up says why, and can go on', async () => {
  const { done, library } = importing({ read: 5 }, 'failed');
  const connector = fakeOptions({ library });
  render(<Options connector={connector} />);
  await screen.findByText(/The import failed/);
  await press('Resume');
  await waitFor(() => expect(done).toEqual(['resume']));
  expect(connector.calls).toContain('work');
});
