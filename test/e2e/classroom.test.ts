import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlights, openPopup } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { press, says } from './form.ts';

inBothBrowsers('in a classroom', 'shipped', (reading) => {
  test('badge, marks and popup keep the answer back until the pupil has marked sentences', async () => {
    const { driver } = reading;
    const options = await driver.open(`${driver.home}/src/options/index.html`);
    await until('the switch', () =>
      options.run(() => {
        const all = [...document.querySelectorAll('label.switch')];
        const found = all.find((each) => each.textContent?.startsWith('Classroom'));
        found?.querySelector('input')?.click();
        return found !== undefined;
      }),
    );
    const article = await reading.stop('pasted');
    const { popup } = await openPopup(driver, article);
    expect(await popup.run(() => document.querySelector('h1')?.innerText)).toBe('Your own eyes first');
    await popup.screenshot(reading.picture('kept-back'));
    await press(popup, 'Start the exercise');
    const address = await until('the exercise', async () =>
      (await driver.addresses()).find((each) => each.includes('/src/classroom/index.html#')),
    );
    expect(await driver.badge(article)).toBe('');
    expect(Object.values(await highlights(article)).reduce((a, b) => a + b, 0)).toBe(0);
    const exercise = await driver.open(address);
    await says(exercise, 'Mark every sentence');
    await exercise.run(() => {
      for (const box of [...document.querySelectorAll<HTMLInputElement>('.guess input')].slice(2, 7)) box.click();
    });
    await says(exercise, '5 sentences marked');
    await exercise.screenshot(reading.picture('exercise'));
    await press(exercise, 'Compare with Quotient');
    await says(exercise, 'About');
    await exercise.screenshot(reading.picture('exercise-answer'));
    await article.show();
    await until(
      'the marks on the page',
      async () => Object.values(await highlights(article)).reduce((a, b) => a + b, 0) > 0,
    );
  });
});
