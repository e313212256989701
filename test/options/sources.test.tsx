import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseSourceList, toJson } from '../../src/lists/list-files.ts';
import { Options } from '../../src/options/options.tsx';
import { sourcesShown } from '../../src/options/source-view.ts';
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
    await type('Name (optional)', 'Harbour Wire');
    await press('Add source');
    await waitFor(() =>
      expect(connector.now_.sources).toMatchObject([
        { domain: 'harbour-wire.example', name: 'Harbour Wire', trust: 'trusted' },
      ]),
    );
    await press('Undo');
    await waitFor(() => expect(connector.now_.sources).toEqual([]));
  });

  test.each([
    [12, true],
    [13, false],
  ])('%i sources stand on the page as they are: %s', async (count, isWhole) => {
    const sources = sourcesNamed(...Array.from({ length: count }, (_, i) => `Wire ${i + 1}`));
    render(<Options connector={fakeOptions({ sources })} />);
    expect((await screen.findByRole('region', { name: 'My sources' })).classList.contains('rows-few')).toBe(isWhole);
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
    fireEvent.change(await screen.findByLabelText('Trust for Harbour Wire'), { target: { value: '2' } });
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

  test('of a long list only the rows in sight are drawn, and a search goes through all', async () => {
    const many = sourcesNamed(...Array.from({ length: 5_000 }, (_, i) => `Paper ${String(i).padStart(4, '0')}`));
    render(<Options connector={fakeOptions({ sources: many })} />);
    const table = await screen.findByRole('table', { name: 'Sources and lists' });
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    await type('Search your list', 'paper 4007');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));
    await type('Search your list', 'nobody');
    expect(await screen.findByText('Nothing matches this search.')).toBeTruthy();
  });

  test('many are changed at once, and undone at once, without what was changed since', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Alpha', 'Beta', 'Gamma') });
    render(<Options connector={connector} />);
    fireEvent.click(await screen.findByLabelText('Select Alpha'));
    fireEvent.click(await screen.findByLabelText('Select Gamma'));
    await press('Ignore');
    await screen.findByText('2 sources were changed.');
    const marks = () => connector.now_.sources.map(({ trust }) => trust);
    expect(marks()).toEqual(['ignored', 'trusted', 'ignored']);
    connector.now_.sources = connector.now_.sources.map((each) =>
      each.name === 'Beta' ? { ...each, trust: null } : each,
    );
    await press('Undo');
    await waitFor(() => expect(marks()).toEqual(['trusted', null, 'trusted']));
  });

  test('all that a search shows are chosen with one box, and no others', async () => {
    const connector = fakeOptions({
      sources: sourcesNamed(...Array.from({ length: 9 }, (_, i) => `Paper ${i}`), 'Wire'),
    });
    render(<Options connector={connector} />);
    await type('Search your list', 'paper');
    await waitFor(() => expect(screen.queryByLabelText('Select Wire')).toBeNull());
    fireEvent.click(screen.getByLabelText('Select all shown'));
    const bulk = await screen.findByRole('group', { name: 'Actions for the selected sources' });
    fireEvent.click(within(bulk).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(names(connector)).toEqual(['Wire']));
    await press('Undo');
    await waitFor(() => expect(names(connector)).toHaveLength(10));
  });

  test('whoever comes because a site could not be added is told why', async () => {
    render(<Options connector={fakeOptions({ toAdd: '127.0.0.1' })} />);
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
  });

  test('sites of open tabs are offered, and none is picked by itself', async () => {
    const tabs = ['https://harbour-wire.example/a', 'https://medium.com/@tessa/b', 'about:blank', 'http://10.0.0.1/'];
    const connector = fakeOptions({ tabs });
    render(<Options connector={connector} />);
    await press('From open tabs…');
    const dialog = await screen.findByRole('dialog', { name: 'Sites of open tabs' });
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(2);
    // A site that no directory names goes by its address, which is said once.
    expect(within(dialog).getAllByText('harbour-wire.example')).toHaveLength(1);
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add' }).disabled).toBe(true);
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /tessa/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add 1' }));
    await waitFor(() => expect(connector.now_.sources).toMatchObject([{ domain: 'medium.com', path: '/@tessa' }]));
  });

  test('a list to begin with is looked at before anybody is added', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await press('View and add: Fact-checkers');
    const dialog = await screen.findByRole('dialog', { name: 'Fact-checkers' });
    expect(await accessibilityFaults(dialog)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Select none' }));
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /Snopes/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Add 1' }));
    await waitFor(() => expect(connector.now_.sources).toMatchObject([{ domain: 'snopes.com', trust: 'trusted' }]));
    await press('Undo');
    await waitFor(() => expect(connector.now_.sources).toEqual([]));
  });

  test('what an administrator has listed is shown, and cannot be changed', async () => {
    render(<Options connector={fakeOptions({ policy: { sources: sourcesNamed('School Paper') } })} />);
    const title = await screen.findByText(/Set by this browser’s administrator/);
    const part = title.parentElement!;
    expect(part.textContent).toContain('School Paper');
    expect(within(part).queryAllByRole('button')).toEqual([]);
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
    expect(alert.textContent).toContain('Line 2: It contains a character that no domain can have.');
    expect(names(connector)).toEqual(['Harbour Wire']);
  });

  test.each([
    ['nothing in it', 'list.txt', '\n', 'It is empty.'],
    ['broken JSON', 'list.json', '{"format":', 'It is not valid JSON:'],
    [
      'a field that is none',
      'list.json',
      JSON.stringify({ format: 'x', version: 1, name: '', sources: [] }),
      'This value is not allowed: format:',
    ],
    [
      'a quotation mark left open',
      'list.csv',
      'domain,name\na.example,"A\n',
      'Line 2: A quotation mark is not closed.',
    ],
    [
      'a column that means nothing',
      'list.csv',
      'domain,colour\na.example,red\n',
      'Line 1: It has a column “colour” that Quotient does not know.',
    ],
    ['a column twice', 'list.csv', 'domain,name,name\na.example,A,A\n', 'Line 1: It has the same column twice.'],
    ['a cell too many', 'list.csv', 'domain,name\na.example,A,,late\n', 'Line 2: It has more cells than the header.'],
    ['an address twice', 'list.txt', 'a.example\na.example\n', 'Line 2: The same address is already in line 1.'],
    ['entities of its own', 'list.opml', '<!DOCTYPE x><opml version="2.0"></opml>', 'It defines entities of its own'],
    ['no OPML', 'list.opml', '<opml ', 'It is not valid OPML.'],
    [
      'no source',
      'list.opml',
      '<opml version="2.0"><head/><body><outline text="a"/></body></opml>',
      'It names no source.',
    ],
    [
      'the host of many',
      'list.opml',
      '<opml version="2.0"><body><outline text="a" htmlUrl="https://medium.com/"/></body></opml>',
      'Line 1: Many people publish on medium.com.',
    ],
  ])('a file with %s is refused in the reader’s language', async (_, name, content, says) => {
    render(<Options connector={fakeOptions()} />);
    await giveFile(name, content);
    expect((await screen.findByRole('alert')).textContent).toContain(says);
  });

  test.each(['Export JSON', 'Export CSV', 'Export OPML'])(
    '%s gives a file that imports to the same list',
    async (button) => {
      const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire', '=SUM(1)') });
      connector.now_.sources = connector.now_.sources.map((source, i) => ({ ...source, domain: `paper-${i}.example` }));
      render(<Options connector={connector} />);
      await press(button);
      const parsed = parseSourceList(await connector.downloads[0]!.content.text());
      expect(parsed.ok && parsed.list.sources).toEqual(connector.now_.sources);
    },
  );

  test('its own export changes nothing', async () => {
    const sources = sourcesNamed('Harbour Wire');
    render(<Options connector={fakeOptions({ sources })} />);
    await giveFile('quotient-sources.json', toJson({ format: 'quotient-source-list', version: 1, name: '', sources }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('1 is unchanged')).toBeTruthy();
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Apply' }).disabled).toBe(true);
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
