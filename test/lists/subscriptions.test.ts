import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/lists/list-files.ts';
import { differences, plainSource, trustOf } from '../../src/lists/source-list.ts';
import {
  checked,
  declineOffered,
  rollBack,
  subscribe,
  takeOffered,
  unseen,
} from '../../src/lists/subscriptions/changes.ts';
import { failed, readList } from '../../src/lists/subscriptions/read-list.ts';
import {
  type Subscription,
  subscribedSources,
  subscriptionName,
  subscriptionSchema,
} from '../../src/lists/subscriptions/subscription.ts';

const URL = 'https://lists.example/papers.json';
const headers = { etag: '"1"', lastModified: null };
const wire = plainSource('wire.example', null, 'Wire', null);
const courier = plainSource('courier.example', null, 'Courier', null);

async function fetched(...sources: readonly (typeof wire)[]) {
  const text = toJson({ format: 'quotient-source-list', version: 1, name: 'Papers', sources });
  const answer = await readList(text, { at: '2031-05-01T10:00:00Z', ...headers });
  if (answer.kind !== 'fetched') throw new Error(JSON.stringify(answer));
  return answer;
}
const trusts = (subscription: Subscription, url: string) =>
  trustOf({ policy: [], own: [], subscribed: subscribedSources([subscription]) })(url);

describe('a list that is fetched', () => {
  test('names publishers; the marks of its author count for nothing', async () => {
    const { version } = await fetched({ ...wire, trust: 'trusted' }, { ...courier, trust: 'ignored' });
    expect(version.sources.map(({ trust }) => trust)).toEqual([null, null]);
    const unmarked = subscribe(URL, await fetched({ ...wire, trust: 'trusted' }), null);
    expect(trusts(unmarked, 'https://wire.example/')).toBeNull();
    expect(trusts({ ...unmarked, trust: 'ignored' }, 'https://wire.example/')).toBe('ignored');
  });

  test.each([
    'wire.example\n',
    'domain,name\nwire.example,Wire\n',
    '<opml version="2.0"><body><outline htmlUrl="https://wire.example"/></body></opml>',
  ])('may be %j', async (text) => {
    const answer = await readList(text, { at: '2031-05-01T10:00:00Z', ...headers });
    expect(answer).toMatchObject({ kind: 'fetched', version: { sources: [{ domain: 'wire.example', trust: null }] } });
  });

  test.each([
    '<!doctype html><title>Not found</title>',
    '{"format":"quotient-source-list"}',
    '',
    'wire.example\nno domain\n',
  ])('is refused as %j, and says why', async (text) => {
    const answer = await readList(text, { at: '2031-05-01T10:00:00Z', ...headers });
    expect(answer).toMatchObject({ kind: 'failed', fault: { kind: 'refused', detail: expect.stringMatching(/\w/) } });
  });

  test('says in words what is wrong with a domain, and where', async () => {
    const answer = await readList('harbour-wire.example\nwire\n10.0.0.1\n', { at: '2031-05-01T10:00:00Z', ...headers });
    expect(answer).toMatchObject({
      fault: {
        detail:
          'row 2, domain: has no dot, so it is not a domain; row 3, domain: is the number of a machine, not a domain',
      },
    });
  });
});

describe('a newer version', () => {
  test('counts only once the reader has taken it, and can be gone back from', async () => {
    const first = subscribe(URL, await fetched(wire), 'trusted');
    const offered = checked(first, await fetched(wire, courier));
    expect(trusts(offered, 'https://courier.example/')).toBeNull();
    expect(differences(offered.taken.sources, offered.offered!.sources).added).toEqual([courier]);

    const taken = takeOffered(offered);
    expect(trusts(taken, 'https://courier.example/')).toBe('trusted');
    const back = rollBack(taken);
    expect(trusts(back, 'https://courier.example/')).toBeNull();
    expect(trusts(back, 'https://wire.example/')).toBe('trusted');
    expect(checked(back, await fetched(wire, courier)).offered).toBeNull();
  });

  test('that is the one which counts already is not offered', async () => {
    expect(checked(subscribe(URL, await fetched(wire), 'trusted'), await fetched(wire)).offered).toBeNull();
  });

  test('of a list taken on another device can be taken, and leaves nothing to go back to', async () => {
    const taken = takeOffered(checked(unseen(URL), await fetched(wire)));
    expect(taken).toMatchObject({ taken: { sources: [wire] }, before: null });
    expect(rollBack(taken)).toBe(taken);
  });

  test('that nobody offers can be neither taken nor turned down', async () => {
    const first = subscribe(URL, await fetched(wire), 'trusted');
    expect(takeOffered(first)).toBe(first);
    expect(declineOffered(first)).toBe(first);
  });

  test('that was turned down is not offered again, but the next one is', async () => {
    const offered = checked(subscribe(URL, await fetched(wire), 'trusted'), await fetched(wire, courier));
    const declined = declineOffered(offered);
    expect(checked(declined, await fetched(wire, courier)).offered).toBeNull();
    expect(checked(declined, await fetched(courier)).offered?.sources).toEqual([courier]);
  });

  test('that is no list, or does not come, leaves the last good one in its place', async () => {
    const first = subscribe(URL, await fetched(wire), 'trusted');
    const after = checked(first, failed('2031-05-02T10:00:00Z', 'refused', 'is empty'));
    expect(after.taken).toBe(first.taken);
    expect(after.fault).toMatchObject({ kind: 'refused', detail: 'is empty' });
    expect(checked(after, { kind: 'unchanged', at: '2031-05-03T10:00:00Z' }).fault).toBeNull();
  });

  test('leaves a subscription that can be stored, at every step', async () => {
    const offered = checked(subscribe(URL, await fetched(wire), 'trusted'), await fetched(wire, courier));
    for (const each of [offered, takeOffered(offered), rollBack(takeOffered(offered)), declineOffered(offered)]) {
      expect(is(subscriptionSchema, each)).toBe(true);
    }
  });
});

test('trusted by one list goes before no mark of another', async () => {
  const lists = [subscribe(URL, await fetched(wire), null), subscribe(`${URL}?2`, await fetched(wire), 'trusted')];
  for (const some of [lists, lists.toReversed()])
    expect(subscribedSources(some).map(({ trust }) => trust)).toEqual(['trusted']);
});

test('a list is called what it calls itself, else by its host', async () => {
  const { taken } = subscribe(URL, await fetched(wire), null);
  expect(subscriptionName({ url: URL, taken })).toBe('Papers');
  expect(subscriptionName({ url: URL, taken: { ...taken, name: '' } })).toBe('lists.example');
});

test('ignored by one list goes before trusted by another', async () => {
  const one = subscribe(URL, await fetched(wire, courier), 'trusted');
  const other = subscribe(`${URL}?2`, await fetched(courier), 'ignored');
  for (const lists of [
    [one, other],
    [other, one],
  ]) {
    expect(
      subscribedSources(lists)
        .map(({ domain, trust }) => `${domain} ${trust}`)
        .sort(),
    ).toEqual(['courier.example ignored', 'wire.example trusted']);
  }
});
