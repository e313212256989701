import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RequestEntry } from '../../src/library/requests.ts';
import { Options } from '../../src/options/options.tsx';
import { accessibilityFaults } from '../ui/axe.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeLibrary, fakeOptions } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const entry = (change: Partial<RequestEntry>): RequestEntry => ({
  at: '2031-05-01T09:00:00Z',
  address: 'harbour-wire.example/pier',
  cause: 'reader',
  result: 'ok',
  sent: true,
  status: 200,
  bytes: 4200,
  ...change,
});

const section = async (name: string) => (await screen.findByRole('heading', { name, level: 2 })).closest('section')!;
const toggle = async (name: RegExp) => fireEvent.click(await screen.findByLabelText(name));
const isOn = (name: RegExp, on: boolean) =>
  waitFor(() => expect((screen.getByLabelText(name) as HTMLInputElement).checked).toBe(on));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('finding originals', () => {
  test('asks nobody anything until the reader switches it on', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    const switches = within(await section('Finding originals')).getAllByRole('switch');
    expect(switches.map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(connector.now_.settings.searchWith).toBeNull();
    await toggle(/Fetch originals from trusted sources/);
    await isOn(/Fetch originals from trusted sources/, true);
    expect(connector.calls).toEqual(['save {"fetchTrusted":true}']);
  });

  test('says of each way in whether it is on, what came of it last, and when it is next gone', async () => {
    const requests = [
      entry({ address: 'archive.org/wayback/available', at: '2031-05-01T08:30:00Z' }),
      entry({ result: 'failed: status', status: 503, at: '2031-05-01T08:00:00Z' }),
    ];
    const connector = fakeOptions({
      library: fakeLibrary(3),
      requests,
      settings: { keepRead: false, fetchTrusted: true },
    });
    render(<Options connector={connector} />);
    const table = await screen.findByRole('table', { name: 'All ways at a glance' });
    const row = (name: string) => within(table).getByRole('rowheader', { name }).closest('tr')!.textContent;
    await waitFor(() => expect(row('Pages you save')).toMatch(/Original added: Apr 20, 2031/));
    expect(row('Articles of trusted sources that you read')).toMatch(
      /off.*Nothing has come in this way yet.*as you read/,
    );
    expect(row('Feeds of trusted sources')).toMatch(/off.*–$/);
    expect(row('What a page points to')).toMatch(/automatic for trusted sources.*503.*as you read/);
    expect(row('The web archive, for pages that are gone')).toMatch(/on.*Last.*when you click/);
    expect(row('GDELT news search')).toMatch(/off.*–$/);
    expect(row('Files you import')).toMatch(/on.*Nothing has come in this way yet/);
  });

  test('a look-up goes on when the browser allows its host, and gives it back when it goes off', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await toggle(/GDELT/);
    await waitFor(() => expect(connector.calls).toContain('save {"gdelt":true}'));
    await isOn(/GDELT/, true);
    await toggle(/GDELT/);
    await isOn(/GDELT/, false);
    expect(connector.calls).toEqual([
      'request gdelt',
      'save {"gdelt":true}',
      'save {"gdelt":false}',
      'give back gdelt',
    ]);
  });

  test('a look-up whose host is refused stays off, and that is said', async () => {
    const connector = fakeOptions({ answers: false });
    render(<Options connector={connector} />);
    await toggle(/GDELT/);
    await screen.findByText(/did not allow it/);
    expect(connector.now_.settings.gdelt).toBe(false);
  });

  test('a key is saved, said to be there and taken away, and never shown', async () => {
    const connector = fakeOptions({ settings: { factCheck: true } });
    render(<Options connector={connector} />);
    await type('Your key for Fact Check Tools', 'k3y');
    await press('Save key');
    await screen.findByText('A key is saved.');
    expect(document.body.textContent).not.toContain('k3y');
    expect((screen.getByLabelText('Your key for Fact Check Tools') as HTMLInputElement).value).toBe('');
    await press('Remove key');
    expect(connector.calls).toEqual(['key k3y', 'key ']);
  });

  test('a search of the reader’s own is added, used, removed, and had again', async () => {
    const connector = fakeOptions();
    render(<Options connector={connector} />);
    await type('Name of the search', 'Lighthouse');
    await type('Address of the search', 'https://%s.example/');
    await screen.findByText(/It must be an https address/);
    expect((screen.getByRole('button', { name: 'Add search' }) as HTMLButtonElement).disabled).toBe(true);
    await type('Address of the search', 'https://lighthouse.example/?q=%s');
    await press('Add search');
    await press('Use for “Search for it”: Lighthouse');
    await screen.findByText('“Search for it” uses https://lighthouse.example/?q=%s');
    await press('Remove the search Lighthouse');
    await screen.findByText(/uses the browser’s search engine/);
    await press('Undo');
    await screen.findByText('“Search for it” uses https://lighthouse.example/?q=%s');
    expect(connector.now_.settings.searchLinks).toEqual([
      { name: 'Lighthouse', address: 'https://lighthouse.example/?q=%s' },
    ]);
  });
});

/** It has a place of its own among what is said of privacy. */
async function list(): Promise<HTMLElement> {
  await screen.findByRole('heading', { name: 'Requests', level: 3 });
  return document.querySelector<HTMLElement>('#about #requests')!;
}

describe('the list of requests', () => {
  test('says so where there were none', async () => {
    render(<Options connector={fakeOptions()} />);
    const requests = await list();
    await within(requests).findByText('0 requests were made.');
    expect(within(requests).queryByRole('table')).toBeNull();
  });

  test('shows each with its cause and what came of it; what was held back was not made', async () => {
    const requests = [
      entry({}),
      entry({ cause: 'page', result: 'failed: status', status: 503, bytes: 0 }),
      entry({ address: '<b>x</b>', cause: 'look-up', result: 'refused: address', sent: false, status: null, bytes: 0 }),
    ];
    render(<Options connector={fakeOptions({ requests })} />);
    const part = await list();
    await within(part).findByText(/2 requests were made. 1 more was held back/);
    const rows = within(part).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent))).toEqual([
      ['harbour-wire.example/pier', 'your click', 'received', '4.2 kB'],
      ['harbour-wire.example/pier', 'a page, for a trusted source', 'answered with 503', '0 bytes'],
      ['<b>x</b>', 'a look-up', 'not sent: not a public address', '–'],
    ]);
    expect(await accessibilityFaults(document.body)).toEqual([]);
  });

  test('is wiped, and had again', async () => {
    const connector = fakeOptions({ requests: [entry({})] });
    render(<Options connector={connector} />);
    await press('Clear the list');
    await screen.findByText('0 requests were made.');
    await press('Undo');
    await screen.findByText('1 request was made.');
  });

  test('shows the first of many, and all when asked to', async () => {
    render(<Options connector={fakeOptions({ requests: Array.from({ length: 60 }, () => entry({})) })} />);
    const part = await list();
    await within(part).findByText('60 requests were made.');
    expect(within(part).getAllByRole('row')).toHaveLength(26);
    await press('Show all 60');
    expect(within(part).getAllByRole('row')).toHaveLength(61);
  });
});
