import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotations } from '../../src/content/annotations.ts';
import { View } from '../../src/content/view.ts';
import type { Article } from '../../src/engine/model.ts';
import { speechReport } from '../ui/reports.ts';

/** Titles of what was judged, in order, with the last part of its address. */
const judged = vi.hoisted(() => [] as string[]);
/** `stops`: how often it is stopped in the midst of judging, to answer nothing (`empty`); `hangs`: it never answers. */
const background = vi.hoisted(() => ({ fails: false, hangs: false, hung: 0, stops: 0, empty: false }));
vi.mock('../../src/content/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'quotient',
      sendMessage: async ({ method, args }: { method: string; args: readonly unknown[] }) => {
        if (method === 'load') await scripts[args[0] as string]!();
        if (method !== 'analyze') return { ok: true, value: null };
        if (background.fails) return { ok: false, code: 'failed', message: 'offset 12 is out of the text' };
        if (background.hangs) return new Promise(() => void background.hung++);
        if (background.stops-- > 0 && background.empty) return undefined;
        if (background.stops >= 0) throw new Error('The message port closed before a response was received.');
        const { title, url } = args[0] as Article;
        judged.push(`${title} ${new URL(url!).pathname}`);
        const report = { ...speechReport(), url };
        return { ok: true, value: { report, muted: [], highlight: true } };
      },
    },
  },
}));

/** How often marks were drawn, and where those stand that are there now. */
const marks = vi.hoisted(() => ({ drawn: 0, place: null as Element | null }));
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  reader: () => import('../../src/content/reader.ts'),
  async marker() {
    const { provide } = await import('../../src/content/parts.ts');
    provide('marker', { annotate: () => annotations() as unknown as Annotations });
  },
};
function annotations() {
  marks.drawn++;
  const place = document.querySelector('p');
  marks.place = place;
  return {
    get isInPlace() {
      return place?.isConnected === true;
    },
    isMarked: true,
    keep: () => {},
    isHost: () => false,
    show: () => true,
    step: () => place?.isConnected === true,
    end: () => {
      marks.place = null;
    },
  };
}

const FERRY = 'The ferry keeps to its summer timetable until the end of October, the harbour office said. ';
const BRIDGE = 'The bridge stays shut until the spring, which the council blames on the frost. ';
const story = (title: string, text: string, more = text) =>
  `<article><h1>${title}</h1>${`<p>${text.repeat(3)}</p>`.repeat(6)}<p>${more.repeat(3)}</p></article>`;
const show = (html: string) => {
  document.title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
};
const move = (address: string) => history.pushState(null, '', address);
const judgedPage = async () => {
  const view = new View(new AbortController().signal);
  await view.refresh();
  return view;
};

beforeEach(() => {
  judged.length = 0;
  Object.assign(marks, { drawn: 0, place: null });
  Object.assign(background, { fails: false, hangs: false, hung: 0, stops: 0, empty: false });
  move('/ferry');
  show(story('Ferry', FERRY));
});

describe('a page that puts the same text up anew', () => {
  test('has its marks drawn on it, and is not judged again', async () => {
    const view = await judgedPage();
    show(story('Ferry', FERRY));
    await view.keepMarks();
    expect(marks.place?.isConnected).toBe(true);
    expect(marks.drawn).toBe(2);
    expect(judged).toEqual(['Ferry /ferry']);
  });

  test('is stepped through and shown from where its text stands now', async () => {
    const view = await judgedPage();
    show(story('Ferry', FERRY));
    expect(await view.step(1)).toBe(true);
    show(story('Ferry', FERRY));
    expect(await view.show(0, 10)).toBe(true);
    expect(marks.drawn).toBe(3);
  });

  test('is left without marks where it does so again and again', async () => {
    const view = await judgedPage();
    for (let i = 0; i < 20; i++) {
      show(story('Ferry', FERRY));
      await view.keepMarks();
    }
    expect(marks.drawn).toBe(6);
  });

  test('keeps the marks that are still in their place', async () => {
    const view = await judgedPage();
    document.body.append(document.createElement('aside'));
    await view.keepMarks();
    await view.look();
    expect(marks.drawn).toBe(1);
  });
});

describe('a page that shows another text', () => {
  test('is judged again when it is looked at', async () => {
    const view = await judgedPage();
    show(story('Ferry', FERRY, BRIDGE));
    await view.look();
    expect(judged).toEqual(['Ferry /ferry', 'Ferry /ferry']);
  });

  test('has no place of the Report before shown on it', async () => {
    const view = await judgedPage();
    show(story('Bridge', BRIDGE));
    expect(await view.show(0, 10)).toBe(false);
  });
});

describe('a site that moves on', () => {
  test('is read when it shows what stands there, not while it shows the text before', async () => {
    const view = await judgedPage();
    move('/bridge');
    expect(await view.refreshMoved(false)).toBe(false);
    expect(judged).toEqual(['Ferry /ferry']);
    show(story('Bridge', BRIDGE));
    expect(await view.refreshMoved(false)).toBe(true);
    expect(judged).toEqual(['Ferry /ferry', 'Bridge /bridge']);
  });

  test('is read as it is where it goes on showing the same text', async () => {
    const view = await judgedPage();
    move('/ferry?page=2');
    expect(await view.refreshMoved(true)).toBe(true);
    expect(judged).toEqual(['Ferry /ferry', 'Ferry /ferry']);
  });

  test('has no Report of the page before, whose marks stay with its text', async () => {
    const view = await judgedPage();
    move('/bridge');
    expect(await view.report()).toBeNull();
    expect((await view.article()).url).toContain('/bridge');
    expect(marks.place?.isConnected).toBe(true);
    move('/ferry');
    expect(await view.report()).not.toBeNull();
  });
});

describe('a page that was left before it was judged', () => {
  test('is judged when the reader comes back to it', async () => {
    background.fails = true;
    const view = new View(new AbortController().signal);
    await expect(view.refresh()).rejects.toThrow();
    background.fails = false;
    await view.resume();
    expect(judged).toEqual(['Ferry /ferry']);
  });

  test('and whose answer was lost with it, is judged when the reader comes back, and answered for', async () => {
    background.hangs = true;
    const view = new View(new AbortController().signal);
    void view.refresh();
    await vi.waitFor(() => expect(background.hung).toBe(1));
    background.hangs = false;
    await view.resume();
    expect(judged).toEqual(['Ferry /ferry']);
    expect(await view.report()).not.toBeNull();
    expect(marks.drawn).toBe(1);
  });
});

describe('a background that is stopped while it judges a page', () => {
  test.each([
    ['once: is asked again', 1, false, ['Ferry /ferry'], 1],
    ['once, and answers nothing: is asked again', 1, true, ['Ferry /ferry'], 1],
    ['twice: is not asked for ever', 2, false, [], 0],
  ])('%s', async (_, stops, empty, titles, drawn) => {
    Object.assign(background, { stops, empty });
    const view = new View(new AbortController().signal);
    await view.refresh().catch(() => undefined);
    expect(judged).toEqual(titles);
    expect(marks.drawn).toBe(drawn);
  });

  test('is not asked again where it has answered that it failed', async () => {
    background.fails = true;
    await expect(new View(new AbortController().signal).refresh()).rejects.toThrow();
    background.fails = false;
    expect(judged).toEqual([]);
  });
});
