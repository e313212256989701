import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersOf } from '../../src/content/answers.ts';
import { forgetParts } from '../../src/content/parts.ts';
import { View } from '../../src/content/view.ts';
import type { Article } from '../../src/engine/model.ts';
import { answer } from '../../src/shared/messenger.ts';

const asked = vi.hoisted(() => [] as string[]);
const meanwhile = vi.hoisted(() => ({ happens: () => {} }));
vi.mock('../../src/content/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ method, args }: { method: string; args: readonly string[] }) => {
        if (method === 'load') await scripts[args[0]!]!();
        if (method === 'analyze') meanwhile.happens();
        asked.push(method === 'load' ? `load ${args[0]}` : method);
        return { ok: true, value: null };
      },
    },
  },
}));

/** As the background puts them into the page. */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  reader: () => import('../../src/content/reader.ts'),
};

const own = { id: 'quotient' };
const ask = (view: View, method: string) =>
  answer(
    'page',
    answersOf(view, own.id, () => undefined),
    { to: 'page', method, args: [] },
    own,
  );
const view = (paragraph = 'The bridge stays shut until the spring.') => {
  const html = `<article><h1>A bridge</h1><p>${paragraph}</p></article>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return new View(new AbortController().signal);
};

const STORY = 'The bridge stays shut until the spring, the harbour office said. '.repeat(6);

// The reader of the DOM takes its getters once: this one fails while it is told to.
let isBroken = false;
const whole = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
beforeAll(() => {
  Object.defineProperty(Node.prototype, 'textContent', {
    ...whole,
    get(this: Node) {
      if (isBroken) throw new TypeError('textContent fails here');
      return whole.get!.call(this) as string | null;
    },
  });
});
afterAll(() => void Object.defineProperty(Node.prototype, 'textContent', whole));
beforeEach(() => {
  isBroken = true;
  asked.length = 0;
});

describe('a page whose DOM nobody foresaw', () => {
  test('is answered for with the reason why it could not be read, and asks for no judgement', async () => {
    const page = view();
    expect(await ask(page, 'refresh')).toEqual({ ok: false, code: 'failed', message: 'textContent fails here' });
    expect(await ask(page, 'report')).toEqual({ ok: true, value: null });
    expect(asked).toEqual([]);
  });

  test('is read when it is asked for again and the DOM is whole', async () => {
    const page = view();
    await ask(page, 'refresh');
    isBroken = false;
    expect(await ask(page, 'refresh')).toMatchObject({ ok: true });
    expect(asked).toEqual(['analyze']);
  });
});

describe('what reads articles', () => {
  beforeEach(() => {
    isBroken = false;
    history.replaceState(null, '', '/a-bridge');
  });

  test('is not loaded into a page that is no article, which is judged all the same', async () => {
    await ask(view('Open from nine to five.'), 'refresh');
    expect(asked).toEqual(['analyze']);
  });

  test('is loaded once into one that is', async () => {
    const page = view(STORY);
    await ask(page, 'refresh');
    await ask(page, 'refresh');
    expect(asked).toEqual(['load reader', 'analyze', 'analyze']);
  });

  test('is loaded where somebody asks for the text of a page that was not read yet', async () => {
    forgetParts();
    vi.resetModules();
    const { value } = (await ask(view('Open from nine to five.'), 'article')) as { value: Article };
    expect(value.title).toBe(document.title || null);
    expect(asked).toEqual(['load reader']);
  });
});

describe('a single-page site that moves on while its page is being judged', () => {
  const movesTo = (address: string, paragraph?: string) => {
    isBroken = false;
    meanwhile.happens = () => {
      meanwhile.happens = () => {};
      history.pushState(null, '', address);
      if (paragraph) document.querySelector('p')!.textContent = paragraph;
    };
  };

  test('is read again, so that the Report is of what it shows now', async () => {
    movesTo('/the-next-story', 'The ferry sails again in October, the company said. '.repeat(6));
    await ask(view(STORY), 'refresh');
    expect(asked.filter((each) => each === 'analyze')).toHaveLength(2);
  });

  test('is read no more while it shows the same text still', async () => {
    movesTo('/the-story-to-come');
    await ask(view(), 'refresh');
    expect(asked).toEqual(['analyze']);
  });

  test('is read once where only its fragment changed', async () => {
    movesTo('#second-part');
    await ask(view(), 'refresh');
    expect(asked).toEqual(['analyze']);
  });
});
