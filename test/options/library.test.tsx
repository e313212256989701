import { File as NodeFile } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Options } from '../../src/options/options.tsx';
import { dialogsWork } from '../ui/dialogs.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeLibrary, fakeOptions } from './fake-connector.ts';

beforeAll(speakEnglish);
beforeEach(dialogsWork);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

async function giveFile(text: string) {
  const input = await screen.findByLabelText('Choose files…', { selector: 'input' });
  // jsdom's own File has no stream.
  fireEvent.change(input, { target: { files: [new NodeFile([text], 'library.jsonl')] } });
}

describe('the Library', () => {
  test('says how much is kept', async () => {
    render(<Options connector={fakeOptions({ library: fakeLibrary(60) })} />);
    const figures = (await screen.findByText('on disk, originals and their index')).closest('dl')!;
    expect(figures.textContent).toMatch(/originals60.*reports of pages3.*72 kB/);
  });

  test('an empty one says how it is filled', async () => {
    render(<Options connector={fakeOptions()} />);
    expect(await screen.findByText(/Save an original from the popup/)).toBeTruthy();
  });

  test('one that cannot be opened says why, and the other settings still work', async () => {
    const connector = {
      ...fakeOptions(),
      library: () => Promise.reject(new Error('It was written by a newer version.')),
    };
    render(<Options connector={connector} />);
    expect(await screen.findByText('It was written by a newer version.')).toBeTruthy();
    expect(screen.getByRole('switch', { name: /Keep reports/ })).toBeTruthy();
  });

  test('its originals are shown on a page of their own, one link away', async () => {
    const connector = fakeOptions({ library: fakeLibrary(60) });
    render(<Options connector={connector} />);
    const link = await screen.findByRole('link', { name: 'Open your library' });
    expect(link.getAttribute('href')).toBe(connector.shelfAddress);
    expect(screen.queryByText('Ferry talks, day 1')).toBeNull();
  });

  test('all of it goes only after it was asked', async () => {
    const connector = fakeOptions({ library: fakeLibrary(300) });
    render(<Options connector={connector} />);
    await press('Delete the library');
    const dialog = await screen.findByRole('dialog', { name: 'Delete the whole library?' });
    expect(dialog.textContent).toContain('300 originals and 3 reports will be deleted.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await connector.library().then((library) => library.stats())).toMatchObject({ originals: 300 });
    await press('Delete the library');
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete the library' }));
    expect(await screen.findByText('The library is empty.')).toBeTruthy();
  });
});

describe('the Library as a file', () => {
  test('an export holds every line and is named by its day', async () => {
    const connector = fakeOptions({ library: fakeLibrary(3) });
    render(<Options connector={connector} />);
    await press('Export everything');
    await waitFor(() => expect(connector.downloads).toHaveLength(1));
    const { name, content } = connector.downloads[0]!;
    expect(name).toBe('quotient-library-2031-05-01.jsonl.gz');
    expect((await content.text()).trim().split('\n')).toHaveLength(3);
  });

  test('an import says what came in', async () => {
    const connector = fakeOptions({ library: fakeLibrary(1) });
    render(<Options connector={connector} />);
    await giveFile('{"format":"quotient-library","version":1}');
    expect(await screen.findByText('2 new originals. 1 was already there.')).toBeTruthy();
    expect(connector.calls).toEqual(['library changed']);
  });

  test('a refused import says where and why, and that nothing has changed', async () => {
    const importAll = () => Promise.reject(new Error('Line 3 is not JSON.'));
    render(<Options connector={fakeOptions({ library: fakeLibrary(1, { importAll }) })} />);
    await giveFile('{"format":"quotient-library","version":1}');
    expect(await screen.findByText('Line 3 is not JSON.')).toBeTruthy();
    expect(screen.getByText('Your library is unchanged.')).toBeTruthy();
  });

  test('a long import shows how far it is, and can be stopped', async () => {
    const importAll: ReturnType<typeof fakeLibrary>['importAll'] = (_source, options) =>
      new Promise((_, reject) => {
        options?.onProgress?.(41);
        options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    render(<Options connector={fakeOptions({ library: fakeLibrary(1, { importAll }) })} />);
    await giveFile('{"format":"quotient-library","version":1}');
    expect(await screen.findByText('41 done')).toBeTruthy();
    await press('Stop');
    expect(await screen.findByText('Stopped, as you asked.')).toBeTruthy();
  });
});

describe('what is kept and for how long', () => {
  test('reports can be off', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    fireEvent.click(await screen.findByRole('switch', { name: /Keep reports/ }));
    await waitFor(() => expect(connector.calls).toEqual(['save {"keepReports":false}']));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Keep reports' })).toBeNull());
  });

  test('the bound of the Library is 1 GB until another is chosen', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    const select = await screen.findByLabelText<HTMLSelectElement>('Size of the library');
    expect(select.selectedOptions[0]!.textContent).toBe('1 GB');
    const option = within(select).getByRole<HTMLOptionElement>('option', { name: '5 GB' });
    fireEvent.change(select, { target: { value: option.value } });
    await waitFor(() => expect(connector.calls).toEqual(['save {"libraryBytes":5000000000}']));
  });

  test('a bound that is none of the choices is shown all the same', async () => {
    render(<Options connector={fakeOptions({ settings: { libraryBytes: 42_000_000 } })} />);
    const select = await screen.findByLabelText<HTMLSelectElement>('Size of the library');
    expect(select.selectedOptions[0]!.textContent).toBe('42 MB');
  });
});
