import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseSourceList, toJson } from '../../src/lists/source-list.ts';
import { Options } from '../../src/options/options.tsx';
import { planImport, sourcesShown } from '../../src/options/source-view.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { dialogsWork } from '../ui/dialogs.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { type FakeOptions, fakeOptions, sourcesNamed } from './fake-connector.ts';

beforeAll(speakEnglish);
beforeEach(dialogsWork);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const names = (connector: FakeOptions) => connector.now_.sources.map((source) => source.name);

async function giveFile(name: string, text: string) {
  const input = await screen.findByLabelText('Import…', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
}

describe('the list of sources', () => {
  test('a source is added by domain or address, trusted, with an undo', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await type('Domain or address', 'https://harbour-wire.example/');
    await type('Name, if you like', 'Harbour Wire');
    await press('Add source');
    await waitFor(() =>
      expect(connector.now_.sources).toMatchObject([
        { domain: 'harbour-wire.example', name: 'Harbour Wire', trust: 'trusted' },
      ]),
    );
    await press('Undo');
    await waitFor(() => expect(connector.now_.sources).toEqual([]));
  });

  test('what is no domain is refused with what would be right', async () => {
    render(<Options connector={fakeOptions()} />);
    await type('Domain or address', 'harbour wire');
    await press('Add source');
    expect((await screen.findByRole('alert')).textContent).toMatch(/like news\.example/);
  });

  test('what is listed already is not listed twice', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire') });
    render(<Options connector={connector} />);
    await type('Domain or address', 'www.harbour-wire.example');
    await press('Add source');
    expect((await screen.findByRole('alert')).textContent).toContain('already');
    expect(names(connector)).toEqual(['Harbour Wire']);
  });

  test('a domain that looks like a listed one is warned of while it is typed', async () => {
    render(<Options connector={fakeOptions({ sources: sourcesNamed('Harbour Wire') })} />);
    await type('Domain or address', 'harb0ur-wire.example');
    expect(await screen.findByText(/harb0ur-wire\.example looks like harbour-wire\.example/)).toBeTruthy();
  });

  test('a row is marked, removed and put back', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire', 'The Tidal Post') });
    render(<Options connector={connector} />);
    fireEvent.change(await screen.findByLabelText('Mark of Harbour Wire'), { target: { value: '2' } });
    await waitFor(() => expect(connector.now_.sources[0]!.trust).toBe('ignored'));
    await press('Remove The Tidal Post');
    await waitFor(() => expect(names(connector)).toEqual(['Harbour Wire']));
    await press('Undo');
    await waitFor(() => expect(names(connector)).toEqual(['Harbour Wire', 'The Tidal Post']));
  });

  test('a source is edited in a dialog that is accessible and refuses an empty name', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire') });
    render(<Options connector={connector} />);
    await press('Edit Harbour Wire');
    const dialog = await screen.findByRole('dialog', { name: /Edit harbour-wire\.example/ });
    expect(await accessibilityFaults(dialog)).toEqual([]);
    const name = within(dialog).getByLabelText('Name');
    fireEvent.input(name, { target: { value: ' ' } });
    await waitFor(() =>
      expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true),
    );
    fireEvent.input(name, { target: { value: 'The Harbour Wire' } });
    fireEvent.input(within(dialog).getByLabelText('Other names'), { target: { value: 'HW; Harbour Agency' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(connector.now_.sources).toMatchObject([
        { name: 'The Harbour Wire', otherNames: ['HW', 'Harbour Agency'] },
      ]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('long lists are searched and shown a page at a time', async () => {
    const many = sourcesNamed(...Array.from({ length: 120 }, (_, i) => `Paper ${String(i).padStart(3, '0')}`));
    render(<Options connector={fakeOptions({ sources: many })} />);
    const table = await screen.findByRole('table', { name: 'Sources' });
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    fireEvent.click(within(screen.getByRole('navigation', { name: 'Pages of the list' })).getByText('Next'));
    expect(await screen.findByText('51–100 of 120')).toBeTruthy();
    await type('Search your list', 'paper 007');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));
    await type('Search your list', 'nobody');
    expect(await screen.findByText('Nothing matches this search.')).toBeTruthy();
  });
});

describe('the list as a file', () => {
  test('an import is shown before it is applied, and can be undone', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire') });
    render(<Options connector={connector} />);
    await giveFile('list.txt', 'tidal-post.example\nharbour-wire.example\n# end\n');
    const dialog = await screen.findByRole('dialog', { name: 'What the import changes' });
    expect(within(dialog).getByText('1 source is new')).toBeTruthy();
    expect(names(connector)).toEqual(['Harbour Wire']);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(connector.now_.sources).toHaveLength(2));
    await press('Undo');
    await waitFor(() => expect(names(connector)).toEqual(['Harbour Wire']));
  });

  test('a damaged file is refused whole, with the line and the reason', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire') });
    render(<Options connector={connector} />);
    await giveFile('list.txt', 'tidal-post.example\nno domain\n');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('list.txt was refused');
    expect(alert.textContent).toContain('Line 2');
    expect(names(connector)).toEqual(['Harbour Wire']);
  });

  test.each(['Export JSON', 'Export CSV'])('%s gives a file that imports to the same list', async (button) => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire', '=SUM(1)') });
    connector.now_.sources = connector.now_.sources.map((source, i) => ({ ...source, domain: `paper-${i}.example` }));
    render(<Options connector={connector} />);
    await press(button);
    const parsed = parseSourceList(await connector.downloads[0]!.content.text());
    expect(parsed.ok && parsed.list.sources).toEqual(connector.now_.sources);
  });

  test('its own export changes nothing', async () => {
    const sources = sourcesNamed('Harbour Wire');
    render(<Options connector={fakeOptions({ sources })} />);
    await giveFile('quotient-sources.json', toJson({ format: 'quotient-source-list', version: 1, name: '', sources }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('1 is the same as now')).toBeTruthy();
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Apply' }).disabled).toBe(true);
  });
});

describe('what an import changes', () => {
  const [wire, post] = sourcesNamed('Harbour Wire', 'The Tidal Post');
  test('new, changed and equal sources are told apart, and nothing that was listed is lost', () => {
    const plan = planImport([wire!], [{ ...wire!, trust: 'ignored' }, post!]);
    expect(plan.added).toEqual([post]);
    expect(plan.changed.map(({ after }) => after.trust)).toEqual(['ignored']);
    expect(plan.result).toHaveLength(2);
  });
});

describe('searching and sorting sources', () => {
  const sources = sourcesNamed('Ägäis Post', 'Zeta', 'alpha');
  test.each([
    ['', ['Ägäis Post', 'alpha', 'Zeta']],
    ['ALPHA', ['alpha']],
    ['post ägäis', ['Ägäis Post']],
    ['zeta.example', ['Zeta']],
  ])('%j finds %j', (search, expected) => {
    expect(sourcesShown(sources, search, 'name', 'en').map((source) => source.name)).toEqual(expected);
  });
});
