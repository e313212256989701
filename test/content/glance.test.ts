import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sent = vi.hoisted(() => [] as unknown[]);
vi.mock('../../src/content/browser.ts', () => ({
  browser: { runtime: { id: 'quotient', sendMessage: async (message: unknown) => void sent.push(message) } },
}));

const LOAD = { to: 'background', method: 'load', args: ['content'] };
const STORY = '<p>The bridge stays shut until the spring, the harbour office said on Monday.</p>'.repeat(6);
const SHOP = '<div class="item"><a href="/lamp">Oil lamp</a><b>12</b><button>Add</button></div>'.repeat(60);

/** What the page shows from now on. */
const show = (html: string, address = '/lamps') => {
  history.replaceState(null, '', address);
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
/** As the browser runs it in a page of its own, loaded from the address that it has now. */
const glance = async () => {
  const loaded = { name: location.href } as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) => (type === 'navigation' ? [loaded] : []));
  vi.resetModules();
  for (const name of ['quotient.glance', 'quotient.content']) Reflect.deleteProperty(globalThis, Symbol.for(name));
  await import('../../src/content/glance.ts');
};

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
});
afterEach(async () => {
  // What ran in this test goes on watching the one document of them all: it sees the change by its own clock, not by the next one's.
  show('');
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a first look', () => {
  test('has an article read', async () => {
    show(STORY, '/a-bridge');
    await glance();
    expect(sent).toEqual([LOAD]);
  });

  test('says nothing of a page that is none', async () => {
    show(SHOP);
    await glance();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([]);
  });

  test('is taken again for what comes late', async () => {
    show(SHOP);
    await glance();
    show(STORY, '/lamps');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual([LOAD]);
  });

  test('is taken again for what comes after that only when the site moves on', async () => {
    show(SHOP);
    await glance();
    await vi.advanceTimersByTimeAsync(6_000);
    show(STORY, '/lamps');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toEqual([]);
  });

  test('is taken again when a single-page site moves on', async () => {
    show(SHOP);
    await glance();
    await vi.advanceTimersByTimeAsync(20_000);
    show(STORY, '/a-bridge');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual([LOAD]);
  });

  test('is not put off by an element named as what it asks', async () => {
    show(`<img name="evaluate"><img name="querySelectorAll">${STORY}`, '/a-bridge');
    await glance();
    expect(sent).toEqual([LOAD]);
  });

  test('waits where the browser has loaded the page ahead, until the reader goes there', async () => {
    let isAhead = true;
    Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isAhead });
    show(STORY, '/a-bridge');
    await glance();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual([]);
    isAhead = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(sent).toEqual([LOAD]);
    Reflect.deleteProperty(document, 'prerendering');
  });

  test('is not taken where a click has had the page judged already', async () => {
    show(STORY, '/a-bridge');
    vi.resetModules();
    Reflect.deleteProperty(globalThis, Symbol.for('quotient.glance'));
    Object.assign(globalThis, { [Symbol.for('quotient.content')]: () => true });
    await import('../../src/content/glance.ts');
    expect(sent).toEqual([]);
  });

  test('is not in vain where its page was left, and put away, before the next script was there', async () => {
    show(STORY, '/a-bridge');
    await glance();
    // Of a page that is shown again, and of those that were looked at before in this one document of the tests.
    const back = (persisted: boolean) => {
      sent.length = 0;
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
      return sent.length > 0;
    };
    expect(back(false)).toBe(false);
    expect(back(true)).toBe(true);
    Object.assign(globalThis, { [Symbol.for('quotient.content')]: () => true });
    expect(back(true)).toBe(false);
  });
});
