import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Popup, type Tab, until } from '../../scripts/browsers/driver.ts';
import { highlights, saveAsOriginal, tooltip } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { says } from './form.ts';
import { handOn } from './keyboard.ts';
import { openWeb, type Web } from './pages-pointed-to.ts';

inBothBrowsers('a page, by keyboard alone,', 'demo', (reading) => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb();
  });
  afterAll(() => web?.close());

  /** Open the popup by its shortcut, and wait until it speaks. */
  const ask = async (tab: Tab) => {
    const popup = await reading.driver.openByKeys(tab);
    await until('the popup to speak', () =>
      popup.run(() => document.hasFocus() && document.querySelector('main[aria-busy=false] h1') !== null),
    );
    return { popup, hand: handOn(popup, reading.picture('keyboard-popup')) };
  };
  const held = (tab: Tab) => tab.inHost((root) => root.activeElement?.getAttribute('class') ?? null);
  const newPage = (part: string) =>
    until(`a page of ${part}`, async () => (await reading.driver.addresses()).find((each) => each.includes(part)));
  const done = async (popup: Popup, tab: Tab) => {
    await popup.dismiss();
    await tab.close();
  };

  test('the popup opens, says the answer, and leads to what it speaks of', async () => {
    const tab = await reading.stop('pasted');
    const { popup, hand } = await ask(tab);
    await until('the answer to be said', () =>
      popup.run(() => document.querySelector('main [role=status]')?.textContent?.includes('of this article')),
    );
    const end = await tab.run(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return scrollY;
    });
    expect(end).toBeGreaterThan(100);
    await hand.to('8 quoted passages');
    await hand.press('Enter');
    await hand.to('Show on the page');
    await hand.press('Enter');
    await until('the page to move there', () => tab.run((from: number) => scrollY < from - 50, end));
    await done(popup, tab);
  });

  test('the page is saved as an original, which is undone', async () => {
    const tab = await reading.stop('honest');
    const { popup, hand } = await ask(tab);
    await hand.to('Save as original');
    await hand.press('Enter');
    await says(popup, 'In your library');
    await hand.isSomewhere();
    await hand.press('Control+z');
    await says(popup, 'Undone.');
    await hand.isOn('Save as original');
    await done(popup, tab);
  });

  test('the site is trusted', async () => {
    const tab = await reading.stop('honest');
    const { popup, hand } = await ask(tab);
    await hand.to('Trust this site');
    await hand.press('Space');
    await says(popup, 'harbourtimes.localhost is one of your trusted sources now.');
    await hand.isOn('Trust this site');
    expect(await popup.run(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    await done(popup, tab);
  });

  test('findings are stepped through, each with its card, which the keys open and close', async () => {
    const tab = await reading.stop('pasted');
    await until('the marks', async () => Object.keys(await highlights(tab)).length > 0);
    await reading.driver.shortcut(tab, 'next-finding');
    const first = await until('the first card', () => tooltip(tab));
    expect(await held(tab)).toContain('stop');
    await tab.press('Escape');
    await until('the card to close', async () => (await tooltip(tab)) === null);
    expect(await held(tab)).toContain('stop');
    await reading.driver.shortcut(tab, 'next-finding');
    const second = await until('the next card', () => tooltip(tab));
    expect(second).not.toBe(first);
    // What the card offers comes next in the order of the keyboard.
    await tab.press('Tab');
    expect(await tab.inHost((root) => root.activeElement?.closest('[popover]') !== null)).toBe(true);
    await tab.press('Shift+Tab');
    expect(await held(tab)).toContain('stop');
    await tab.close();
  });

  test('an original is fetched', async () => {
    const tab = await reading.driver.open(web.pointingTo('good'));
    const { popup, hand } = await ask(tab);
    await hand.to('Get the original from good.localhost');
    await hand.press('Enter');
    await says(popup, 'words of this page appear in it');
    await hand.isSomewhere();
    await done(popup, tab);
  });

  test('it is compared with its original, passage by passage', async () => {
    const wire = await reading.stop('original');
    const saved = await ask(wire);
    await saveAsOriginal(saved.popup);
    await done(saved.popup, wire);
    const tab = await reading.stop('pasted');
    const { hand } = await ask(tab);
    await hand.to('Compare with');
    await hand.press('Enter');
    const page = await reading.driver.open(await newPage('/src/compare/index.html#'));
    await until('both texts', () => page.run(() => document.querySelectorAll('.side').length === 2));
    const keys = handOn(page, reading.picture('keyboard-compare'));
    await keys.to('Passage 1 of');
    const side = () => page.run(() => document.activeElement?.id.split('-')[0]);
    const before = await side();
    await keys.press('Enter');
    await keys.isOn('Passage 1 of');
    expect(await side()).not.toBe(before);
    await page.close();
    await tab.close();
  });

  test('an exercise is done', async () => {
    const options = await reading.driver.open(`${reading.driver.home}/src/options/index.html`);
    await says(options, 'Classroom');
    const settings = handOn(options, reading.picture('keyboard-options'));
    await settings.to('Classroom');
    await settings.press('Space');
    await until('the classroom', () =>
      options.run(() => (document.activeElement as HTMLInputElement | null)?.checked === true),
    );
    const tab = await reading.stop('pasted');
    const { hand } = await ask(tab);
    await hand.to('Start the exercise');
    await hand.press('Enter');
    const exercise = await reading.driver.open(await newPage('/src/classroom/index.html#'));
    await says(exercise, 'Mark every sentence');
    const keys = handOn(exercise, reading.picture('keyboard-exercise'));
    await keys.to('Compare with Quotient');
    await keys.press('Tab', 'Tab', 'Space', 'Tab', 'Space');
    await says(exercise, '2 sentences marked');
    await keys.backTo('Compare with Quotient');
    await keys.press('Enter');
    await says(exercise, 'About');
    await keys.isSomewhere();
    await exercise.close();
    // Not before: a tab that closes late takes the focus from the popup, which closes then.
    await options.close();
  });
});
