import { describe, expect, test } from 'vitest';
import { subscribe } from '../../../src/lists/subscriptions/changes.ts';
import { LIST_BYTES } from '../../../src/lists/subscriptions/read-list.ts';
import type { Subscription } from '../../../src/lists/subscriptions/subscription.ts';
import { fetchList, listAddress } from '../../../src/sources/lists/fetch-list.ts';
import { LIST_EVERY, updateDueLists } from '../../../src/sources/lists/update-lists.ts';
import type { Fetched, RequestOptions } from '../../../src/sources/request/result.ts';

const URL = 'https://lists.courier.com/papers.txt';
const AT = '2031-05-01T10:00:00.000Z';
const ok = (text: string): Fetched => ({
  result: 'ok',
  status: 200,
  finalUrl: URL,
  type: 'text/plain',
  text,
  bytes: text.length,
  etag: '"2"',
  lastModified: null,
});

describe('asking a list’s address', () => {
  test('takes no more than a megabyte, and says what version is known', async () => {
    const asked: [string, RequestOptions][] = [];
    const fetchPublic = async (url: string, options: RequestOptions) => {
      asked.push([url, options]);
      return ok('wire.example\n');
    };
    const answer = await fetchList(URL, { etag: '"1"', lastModified: null }, { fetchPublic, at: AT });
    expect(answer).toMatchObject({
      kind: 'fetched',
      etag: '"2"',
      version: { at: AT, sources: [{ domain: 'wire.example' }] },
    });
    expect(asked).toEqual([[URL, expect.objectContaining({ cause: 'list', etag: '"1"', maxBytes: LIST_BYTES })]]);
  });

  test.each<[Fetched, object]>([
    [{ result: 'not-modified', finalUrl: URL }, { kind: 'unchanged' }],
    [{ result: 'failed', why: 'network' }, { fault: { kind: 'network' } }],
    [{ result: 'failed', why: 'status', status: 404, retryAfter: null }, { fault: { kind: 'not-found' } }],
    [{ result: 'failed', why: 'status', status: 500, retryAfter: null }, { fault: { kind: 'network', detail: '500' } }],
    [{ result: 'refused', why: 'permission', host: 'lists.courier.com' }, { fault: { kind: 'permission' } }],
    [{ result: 'refused', why: 'size' }, { fault: { kind: 'too-large' } }],
    [{ result: 'refused', why: 'time' }, { fault: { kind: 'timeout' } }],
    [{ result: 'refused', why: 'type', type: 'text/html' }, { fault: { kind: 'no-list', detail: 'text/html' } }],
    [{ result: 'refused', why: 'redirect', fault: 'private' }, { fault: { kind: 'address' } }],
    [{ result: 'refused', why: 'budget', until: 0 }, { fault: { kind: 'later' } }],
    [ok('<html>'), { fault: { kind: 'refused' } }],
  ])('%j comes to %j', async (fetched, expected) => {
    expect(await fetchList(URL, null, { fetchPublic: async () => fetched, at: AT })).toMatchObject(expected);
  });
});

test.each([
  ['lists.courier.com/a.json', 'https://lists.courier.com/a.json'],
  [' http://lists.courier.com/a.json#b ', 'https://lists.courier.com/a.json'],
  ['https://me:secret@lists.courier.com/', null],
  ['https://192.168.0.1/list', null],
  ['https://lists.internal/list', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['', null],
])('the address %j is kept as %j', (typed, kept) => {
  expect(listAddress(typed)).toBe(kept);
});

describe('the lists that are due', () => {
  const now = Date.parse('2031-05-10T10:00:00Z');
  const ago = (ms: number) => new Date(now - ms).toISOString();
  async function held(url: string, checked: string | null): Promise<Subscription> {
    const answer = await fetchList(url, null, { fetchPublic: async () => ok('wire.example\n'), at: AT });
    if (answer.kind !== 'fetched') throw new Error('no list');
    return { ...subscribe(url, answer, null), checked };
  }

  test('are those that nobody asked for a day; the others are left alone', async () => {
    const lists = [
      await held(`${URL}?never`, null),
      await held(`${URL}?old`, ago(LIST_EVERY)),
      await held(`${URL}?fresh`, ago(LIST_EVERY - 60_000)),
      await held(`${URL}?future`, ago(-LIST_EVERY * 40)),
    ];
    const asked: string[] = [];
    const kept = new Map(lists.map((list) => [list.url, list]));
    await updateDueLists(
      {
        load: async () => lists,
        change: async (url, change) => kept.set(url, change(kept.get(url)!)!),
        async ask({ url }) {
          asked.push(url.split('?')[1]!);
          return { kind: 'unchanged', at: ago(0) };
        },
      },
      now,
    );
    expect(asked).toEqual(['never', 'old', 'future']);
    expect(kept.get(`${URL}?old`)!.checked).toBe(ago(0));
  });

  test('that were ended while they were asked stay ended', async () => {
    let after: Subscription | null | undefined;
    await updateDueLists(
      {
        load: async () => [await held(URL, null)],
        change: async (_, change) => {
          after = change(null);
        },
        ask: async () => ({ kind: 'unchanged', at: AT }),
      },
      now,
    );
    expect(after).toBeNull();
  });
});
