import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup.tsx';
import type { OriginalAnswer } from '../../src/shared/contract.ts';
import { accessibilityFaults } from '../ui/axe.ts';
import { mixedReport } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, fakeConnector, PAGE } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const GET = 'Get the original from harbour-wire.example';
const state = done(mixedReport());

function open(given: Parameters<typeof fakeConnector>[0] = {}) {
  const connector = fakeConnector({ state, ...given });
  render(<Popup connector={connector} />);
  return connector;
}

describe('an original that the page points to', () => {
  test('is fetched on a click; the browser is asked for its host in the click itself', async () => {
    const stored = { status: 'stored', id: 'o1', title: 'T', words: 812 } as const;
    const connector = open({ answers: [stored] });
    await press(GET);
    await screen.findByText(/812 words of this page appear in it/);
    expect(connector.calls).toContain('get "c1" "harbour-wire.example"');
  });

  test('is fetched without a question where the host is allowed', async () => {
    const stored = { status: 'stored', id: 'o1', title: 'T', words: 0 } as const;
    const connector = open({ allowedHosts: ['harbour-wire.example'], answers: [stored] });
    await waitFor(() => expect(connector.calls).toContain('allowed'));
    await act(async () => {});
    await press(GET);
    await screen.findByText(/shares no passage with this page/);
    expect(connector.calls).toContain('get "c1" null');
  });

  test('that leads to another host is not followed before that one is allowed', async () => {
    const answers: OriginalAnswer[] = [
      { status: 'permission', host: 'wire.example' },
      { status: 'stored', id: 'o1', title: null, words: null },
    ];
    const connector = open({ answers });
    await press(GET);
    await screen.findByText(/leads to wire.example, which you have not allowed/);
    expect(await accessibilityFaults(document.body)).toEqual([]);
    await press('Allow wire.example and continue');
    await screen.findByText('Fetched and stored.');
    expect(connector.calls).toContain('get "c1" "wire.example"');
  });

  test.each([
    ['canonical', 'The page gives an address on Harbour Wire as its original. Your library does not hold it.'],
    ['look-up', 'A look-up found a page on Harbour Wire. Your library does not hold it.'],
    ['credit', 'The page names Harbour Wire as its source. Your library does not hold the original.'],
  ] as const)('says whose it is, which is no address, and why it is named: %s', async (why, words) => {
    const report = mixedReport();
    const [candidate] = report.candidates;
    open({ state: done({ ...report, candidates: [{ ...candidate!, why, publisher: 'Harbour Wire' }] }) });
    const said = await screen.findByText('Harbour Wire', { selector: '.candidate bdi' });
    expect(said.closest('p')!.textContent).toBe(words);
  });

  test('that is gone is looked for in the web archive', async () => {
    const connector = open({ answers: [{ status: 'gone' }, { status: 'not-archived' }] });
    await press(GET);
    await screen.findByText('That page no longer exists.');
    await press('Look in the web archive');
    await screen.findByText('The web archive has no copy of it.');
    expect(connector.calls).toContain('archived "c1"');
  });

  test.each([
    [null, 'Not allowed: nothing was fetched.'],
    [{ status: 'not-article' }, /could not be read as an article/],
    [{ status: 'no-longer' }, /The page has changed since/],
    [{ status: 'failed', code: null }, /could not be reached/],
    [{ status: 'failed', code: 503 }, /an error \(503\)/],
    [{ status: 'refused', why: 'address', until: null }, /not a public web address/],
    [{ status: 'refused', why: 'redirect', until: null }, /It was not followed/],
    [{ status: 'refused', why: 'type', until: null }, /does not hold a web page/],
    [{ status: 'refused', why: 'size', until: null }, /too large to be an article/],
    [{ status: 'refused', why: 'time', until: null }, /too long/],
    [
      { status: 'refused', why: 'budget', until: 1_950_000_000_000 },
      /limit of requests for this hour. Try again after/,
    ],
    [{ status: 'refused', why: 'resting', until: 1_950_000_000_000 }, /giving this site a rest/],
  ] as const)('that could not be had: %j', async (answer, words) => {
    open({ answers: answer === null ? [] : [answer] });
    await press(GET);
    await screen.findByText(words);
  });

  test('without an address is searched for with a sentence that stands there before', async () => {
    const connector = open();
    await screen.findByText('The harbour master counted 41 boats.');
    await press('Search for it');
    expect(connector.calls).toContain('search "c2"');
  });

  test('is not fetched for a private window', async () => {
    open({ page: { ...PAGE, isPrivate: true } });
    await screen.findAllByText('Nothing is fetched in a private window.');
    expect(screen.queryByRole('button', { name: GET })).toBeNull();
    expect(screen.queryByText('Look it up elsewhere')).toBeNull();
  });
});

describe('a look-up', () => {
  const lookUps = {
    services: [{ service: 'gdelt', words: '"41 boats"' }],
    links: ['Lighthouse'],
    sentence: 'The harbour master counted 41 boats.',
  } as const;

  test('is not offered where none is on', async () => {
    open();
    await screen.findByRole('button', { name: GET });
    expect(screen.queryByText('Look it up elsewhere')).toBeNull();
  });

  test('shows the words before it sends them, as they are or as the reader changed them', async () => {
    const candidate = {
      id: 'gdelt-1',
      url: 'https://tide.example/1',
      publisher: 'tide.example',
      why: 'look-up',
      quotation: null,
      sentence: null,
    } as const;
    const connector = open({
      lookUps,
      lookedUp: { status: 'found', found: [{ candidate, title: 'Boats counted', published: '2031-04-18' }] },
    });
    const words = (await screen.findByLabelText('Words to send to GDELT news search')) as HTMLInputElement;
    expect(words.value).toBe('"41 boats"');
    expect(connector.calls.filter((call) => call.startsWith('lookUp'))).toEqual([]);
    fireEvent.input(words, { target: { value: '"forty boats"' } });
    await press('Send to GDELT news search');
    await screen.findByText('Boats counted');
    expect(connector.calls).toContain('lookUp "gdelt" "\\"forty boats\\""');
    expect(await accessibilityFaults(document.body)).toEqual([]);
    await press('Get the original from tide.example');
    expect(connector.calls).toContain('get "gdelt-1" "tide.example"');
  });

  test.each([
    [{ status: 'found', found: [] }, 'Nothing was found.'],
    [{ status: 'no-key' }, /needs a key/],
    [{ status: 'unreadable' }, /service’s answer could not be read/],
    [{ status: 'permission', host: 'api.example' }, /leads to api.example/],
  ] as const)('says what came of it: %j', async (lookedUp, words) => {
    open({ lookUps, lookedUp });
    await press('Send to GDELT news search');
    await screen.findByText(words);
  });

  test('of the reader’s own making opens a tab with the sentence', async () => {
    const connector = open({ lookUps });
    await press('Lighthouse');
    expect(connector.calls).toContain('openLink 0 "The harbour master counted 41 boats."');
  });
});

describe('the foot of the popup', () => {
  test.each([
    [0, '0 requests in the last 24 hours'],
    [1, '1 request in the last 24 hours'],
  ])('counts what was asked of the network: %i', async (requests, words) => {
    open({ requests });
    await screen.findByText(words);
  });

  test('leads to the list', async () => {
    const connector = open({ requests: 3 });
    await press('3 requests in the last 24 hours');
    expect(connector.calls).toContain('openRequests');
  });
});
