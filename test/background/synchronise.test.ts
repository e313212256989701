import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCarried, type SyncArea, TooLargeToSync, writeCarried } from '../../src/background/sync-chunks.ts';
import { type Device, synchronise } from '../../src/background/synchronise.ts';
import { plainSource } from '../../src/lists/source-list.ts';
import { DEFAULTS } from '../../src/shared/settings.ts';
import {
  NEVER_SYNCED,
  readTravelling,
  TOO_LARGE,
  type Travelling,
  UNREADABLE,
  writeTravelling,
} from '../../src/shared/travelling.ts';

/** Takes what browsers take; `stopsAfter` sets, it fails as a browser over its quota does. */
function fakeArea(stopsAfter = Number.POSITIVE_INFINITY) {
  const items: Record<string, unknown> = {};
  let sets = 0;
  const area: SyncArea = {
    get: async () => structuredClone(items),
    async set(given) {
      if (++sets > stopsAfter) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, given);
      const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);
      if (Math.max(...sizes) > 8_192 || sizes.reduce((a, b) => a + b, 0) > 102_400) throw new Error('quota');
    },
    async remove(keys) {
      for (const key of keys) delete items[key];
    },
  };
  return { area, items };
}

const listing = (...names: string[]): Travelling => ({
  settings: {},
  sources: names.map((name) => plainSource(`${name}.example`, null, name, 'trusted')),
});

function device(area: SyncArea, content: Travelling, clock: { now: number }) {
  const held = { content, state: NEVER_SYNCED };
  const made: Device = {
    area,
    load: async () => held.content,
    apply: async (content) => void Object.assign(held, { content }),
    state: async () => held.state,
    saveState: async (state) => void Object.assign(held, { state }),
    now: () => clock.now,
  };
  return {
    held,
    made,
    sync: () => synchronise(made),
    names: () => held.content.sources.map(({ name }) => name).join(' '),
  };
}

function twoDevices() {
  const { area, items } = fakeArea();
  const clock = { now: 1_000 };
  return { area, items, clock, a: device(area, listing('tide'), clock), b: device(area, listing('reef'), clock) };
}

describe('what travels between devices', () => {
  test('is nothing, unless the reader says so', () => {
    expect(DEFAULTS.sync).toBe(false);
  });

  test('a device that comes to it takes what is there, and keeps what it had', async () => {
    const { a, b } = twoDevices();
    await a.sync();
    await b.sync();
    expect(b.names()).toBe('tide');
    expect(readTravelling(b.held.state.before!).sources.map(({ name }) => name)).toEqual(['reef']);
  });

  test('of two changes the newer stands on both', async () => {
    const { area, clock, a, b } = twoDevices();
    await a.sync();
    await b.sync();
    a.held.content = listing('older');
    clock.now = 2_000;
    b.held.content = listing('newer');
    await a.sync();
    clock.now = 3_000;
    await synchronise({ ...b.made, area: fakeArea(0).area });
    expect(b.held.state.fault).toContain('QUOTA_BYTES');
    await b.sync();
    await a.sync();
    expect([a.names(), b.names()]).toEqual(['newer', 'newer']);
    expect((await readCarried(area))?.at).toBe(3_000);
  });

  test('a state that is half there is not read, and the rest is waited for', async () => {
    const { items, a, b } = twoDevices();
    await a.sync();
    const key = Object.keys(items).find((each) => each.endsWith('.0'))!;
    const chunk = items[key];
    delete items[key];
    await b.sync();
    expect(b.names()).toBe('reef');
    items[key] = chunk;
    await b.sync();
    expect(b.names()).toBe('tide');
  });

  test('a write that ends before the manifest leaves the state before', async () => {
    const { area, items } = fakeArea(3);
    await writeCarried(area, 'one', 1);
    await expect(writeCarried(area, 'two', 2)).rejects.toThrow('QUOTA');
    expect((await readCarried(area))?.text).toBe('one');
    expect(Object.keys(items).length).toBe(3);
  });

  test.each([
    '{',
    '{"settings":{},"list":{}}',
    '{"settings":{},"list":{"format":"quotient-source-list","version":1,"name":"","sources":[]},"keys":{}}',
  ])('content that is not ours changes nothing: %s', async (text) => {
    const { area, b } = twoDevices();
    await writeCarried(area, text, 1_000);
    await b.sync();
    expect([b.names(), b.held.state.fault, b.held.state.before]).toEqual(['reef', UNREADABLE, null]);
    // It is said for as long as it stands there, however often the browser tells of a change.
    await b.sync();
    expect(b.held.state.fault).toBe(UNREADABLE);
    b.held.content = listing('reef', 'shoal');
    await b.sync();
    expect(b.held.state.fault).toBeNull();
  });

  test('the addresses of subscribed lists travel with the reader’s marks, and nothing else of them', () => {
    const subscriptions = [{ url: 'https://lists.example/coast.json', trust: 'trusted' as const }];
    const text = writeTravelling({ ...listing('tide'), subscriptions });
    expect(readTravelling(text).subscriptions).toEqual(subscriptions);
    // One of an older Quotient says nothing of them.
    expect(readTravelling(writeTravelling(listing('tide'))).subscriptions).toBeUndefined();
    expect(() => readTravelling(text.replace('https:', 'file:'))).toThrow();
    expect(() => readTravelling(text.replace('"trusted"}]', '"trusted","taken":{}}]'))).toThrow();
  });

  test('what gives a permission or asks the network does not come in', () => {
    const settings = { ...DEFAULTS, mode: 'everywhere', fetchTrusted: true, gdelt: true, sync: true, badge: false };
    const list = { format: 'quotient-source-list', version: 1, name: '', sources: [] };
    const read = readTravelling(JSON.stringify({ settings, list })).settings;
    expect(read.badge).toBe(false);
    for (const name of ['mode', 'sites', 'fetchTrusted', 'gdelt', 'factCheck', 'sync'])
      expect(read).not.toHaveProperty(name);
  });

  test('a list that is too large is not sent, in no part', async () => {
    const { area, items } = fakeArea();
    const random = Array.from(
      { length: 9_000 },
      (_, i) => `n${((i + 1) * 2_654_435_761) % 4_294_967_291}x${(i * 40_503) % 65_521}`,
    );
    const big = device(area, listing(...random), { now: 1 });
    await big.sync();
    expect([big.held.state.fault, items]).toEqual([TOO_LARGE, {}]);
  });

  test('any text comes back as it was, or is refused whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 70_000, size: 'max' }), async (text) => {
        const { area, items } = fakeArea();
        try {
          await writeCarried(area, text, 5);
        } catch (error) {
          expect(error).toBeInstanceOf(TooLargeToSync);
          expect(items).toEqual({});
          return;
        }
        expect((await readCarried(area))?.text).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});
