import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FollowedSource, RoundResult } from '../../src/library/followed.ts';
import type { FollowedRow } from '../../src/library/followed-rows.ts';
import type { ListedJob } from '../../src/library/jobs.ts';
import { Options } from '../../src/options/options.tsx';
import { standing } from '../../src/ui/following.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { fakeOptions, sourcesNamed } from './fake-connector.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const KEY = 'harbour-wire.example';
const NOW = Date.parse('2031-05-01T10:00:00Z');
const job = (given: Partial<ListedJob> = {}): ListedJob => ({
  ...{ id: `follow:${KEY}`, kind: 'follow', data: null, due: '2031-05-01T11:00:00Z', state: 'waiting', faults: 0 },
  ...{ fault: null, progress: null, turn: 1, isHeld: false },
  ...given,
});
const source = (given: Partial<FollowedSource> = {}): FollowedSource => ({
  ...{ key: KEY, since: '2031-05-01T09:00:00Z', feeds: [], robots: [], searched: null, last: '2031-05-01T09:00:00Z' },
  ...{ result: { word: 'ok' }, fresh: 3, total: 7, intervalMs: 3_600_000, failures: 0 },
  ...given,
});
const row = (given: Partial<FollowedSource> = {}, held: Partial<ListedJob> | null = {}): FollowedRow => ({
  source: source(given),
  job: held === null ? null : job(held),
});
const failed = (result: RoundResult) => row({ result, failures: 1 });

test.each<[string, FollowedRow, RegExp]>([
  ['brought something', row(), /3 new articles\. Next: /],
  ['brought nothing new', row({ result: { word: 'not-modified' } }), /nothing new/],
  ['has no feed', failed({ word: 'no-feed' }), /no feed or news sitemap was found/],
  ['answers with what is none', failed({ word: 'unreadable' }), /could not be read as a feed/],
  ['cannot be reached', failed({ word: 'network' }), /could not be reached/],
  ['is nobody’s name', failed({ word: 'no-such-host' }), /no server of that name/],
  ['is not allowed', failed({ word: 'permission', host: 'feeds.example' }), /has not allowed feeds\.example/],
  ['fails', failed({ word: 'status', status: 503 }), /status 503/],
  ['was asked enough', failed({ word: 'refused', why: 'budget' }), /own limits/],
  ['is being asked', row({}, { progress: { done: 3, total: 12 }, isHeld: true }), /3 of 12 requests/],
  ['was never asked', row({ last: null, result: null }), /in a moment/],
  ['is paused', row({}, { state: 'paused' }), /^Paused\. Last checked/],
  ['was given up', row({}, { state: 'failed', fault: 'the disk is full' }), /Stopped after .*the disk is full/],
  ['is trusted no more', row({}, null), /no longer one of your trusted sources/],
])('where a source stands that %s', (_, given, words) => {
  expect(standing(given, NOW)).toMatch(words);
});

describe('the feeds of trusted sources', () => {
  const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

  test('are read once the reader says so and the browser allows it', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire', 'Coast News') });
    render(<Options connector={connector} />);
    await press('Read the feeds of all 2 trusted sources');
    await waitFor(() =>
      expect(connector.calls).toEqual([
        'request harbour-wire.example coast-news.example',
        'follow harbour-wire.example coast-news.example',
      ]),
    );
    expect(await screen.findByText('The feeds of 2 sources are being read.')).toBeTruthy();
  });

  test('are not read where the browser refuses', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire'), answers: false });
    render(<Options connector={connector} />);
    await press('Read feeds of Harbour Wire');
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    expect(connector.calls).toEqual(['request harbour-wire.example']);
  });

  test('can be asked now, paused and stopped, with an undo', async () => {
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire'), followed: [row()] });
    render(<Options connector={connector} />);
    await press('Check now: Harbour Wire');
    await press('Pause reading the feeds of Harbour Wire');
    await press('Stop reading the feeds of Harbour Wire');
    await press('Undo');
    await waitFor(() =>
      expect(connector.calls).toEqual([`now ${KEY}`, `pause ${KEY}`, `stop ${KEY}`, `follow ${KEY}`]),
    );
  });

  test('on another host are asked for there', async () => {
    const result = { word: 'permission', host: 'feeds.example' } as const;
    const connector = fakeOptions({ sources: sourcesNamed('Harbour Wire'), followed: [row({ result, failures: 1 })] });
    render(<Options connector={connector} />);
    await press('Allow Quotient to fetch from feeds.example');
    await waitFor(() => expect(connector.calls).toEqual(['request feeds.example', `now ${KEY}`]));
  });

  test('show how far a round is', async () => {
    const held = { progress: { done: 3, total: 12 }, isHeld: true };
    render(<Options connector={fakeOptions({ sources: sourcesNamed('Harbour Wire'), followed: [row({}, held)] })} />);
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Requests to Harbour Wire' });
    expect([bar.value, bar.max]).toEqual([3, 12]);
  });
});
