import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShow, type Show } from '../../scripts/screenshots/show.ts';
import { VARIANTS } from '../../scripts/screenshots/variants.ts';
import { ENGLISH } from '../../src/report-page/english.ts';
import { reportPage } from '../../src/report-page/page.ts';
import { pastedReport } from '../ui/reports.ts';

const dark = VARIANTS.find(({ name }) => name === 'dark')!;
/** Room for text on a sheet of A4, in CSS pixels. */
const SHEET = { width: 700, height: 1000 };

/** What a print would hold: the view's words in sight, what could be pressed, what stays in sight or is cut off. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility());
    const style = (each: Element) => getComputedStyle(each);
    const inWords = ({ className, tagName }: HTMLElement) => `${tagName.toLowerCase()}.${className}`;
    return {
      text: document.body.innerText,
      ground: style(document.body).backgroundColor,
      pressed: shown.filter((each) => each.matches('.button, input, select, a')).map(inWords),
      fixed: shown.filter((each) => ['sticky', 'fixed'].includes(style(each).position)).map(inWords),
      cutOff: shown
        .filter((each) => /auto|scroll/.test(style(each).overflowY) && each.scrollHeight > each.clientHeight)
        .map(inWords),
      // A browser that saves ink leaves out the grounds of what does not ask for them.
      lost: shown
        .filter((each) => each.matches('.piece, .shared, .shared ins, .shared del'))
        .filter((each) => style(each).getPropertyValue('print-color-adjust') !== 'exact')
        .map(inWords),
    };
  });

const NOTHING_AMISS = { ground: 'rgb(255, 255, 255)', pressed: [], fixed: [], cutOff: [], lost: [] };

describe('on paper, printed from a dark screen', () => {
  let show: Show;
  beforeAll(async () => {
    show = await openShow();
  });
  afterAll(() => show?.close());

  const printed = <T>(view: string, state: string, work: (page: Page) => Promise<T>) =>
    show.look(view, state, dark, async (page) => {
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print' });
      try {
        return await work(page);
      } finally {
        await page.emulateMedia({ media: 'screen' });
      }
    });

  test('the popup is the answer, what is worth knowing and the originals, with the addresses of all', async () => {
    const paper = await printed('popup', 'most-from-one-source', onPaper);
    expect(paper).toMatchObject(NOTHING_AMISS);
    expect(paper.text).toContain('of this article is Harbour Wire’s text.');
    expect(paper.text).toContain('“Fact checked” is the page’s own label.');
    expect(paper.text).toContain('https://daily-lantern.example/ferries');
    expect(paper.text).toContain('https://harbour-wire.example/2031/ferry-talks');
    // What is decided at the screen, and folds that were left closed.
    expect(paper.text).not.toMatch(/this site|quoted passages/i);
  });

  test('a fold that the reader opened is printed', async () => {
    const { text } = await printed('popup', 'most-from-one-source', async (page) => {
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      return onPaper(page);
    });
    expect(text).toMatch(/3 quoted passages/i);
  });

  test('a saved Report has its originals’ addresses in place of links, and no way about the page', async () => {
    const page = reportPage(pastedReport(), [], ENGLISH);
    const links = await printed('popup', 'nothing-found', async (sheet) => {
      await sheet.setContent(page);
      return sheet.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.card a, .flags a')]
          .filter((each) => each.checkVisibility())
          .map((each) => [each.getAttribute('href'), getComputedStyle(each, '::after').content]),
      );
    });
    const address = 'https://harbour-wire.example/2031/ferry-talks';
    expect(links).toEqual([[address, JSON.stringify(address)]]);
  });

  test('the comparison has both texts beside each other, whole, and says of what they are', async () => {
    const { paper, tops } = await printed('compare', 'side-by-side', async (page) => ({
      paper: await onPaper(page),
      tops: await page.evaluate(() =>
        [...document.querySelectorAll('.side')].map((each) => each.getBoundingClientRect().top),
      ),
    }));
    // The passages are numbered by buttons, which on paper are the numbers.
    expect(paper).toMatchObject(NOTHING_AMISS);
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);
    expect(paper.text).toContain('Nobody in the town was surprised.');
    expect(paper.text).toContain('https://daily-lantern.example/ferries');
    expect(paper.text).toContain('https://harbour-wire.example/2031/ferry-talks');
  });
});
