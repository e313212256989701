import { expect, test } from 'vitest';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('a page that was edited', 'shipped', (reading) => {
  test('is told of word by word when the reader comes back, after a restart too', async () => {
    const first = await readReport(reading.driver, await reading.lab('/edited'));
    expect(first.report.changed).toBeNull();
    await first.popup.dismiss();
    await reading.driver.restart();

    const { popup, report } = await readReport(reading.driver, await reading.lab('/edited/index.html'));
    expect(report.changed?.edits.map((edit) => edit.originalText)).toEqual(['three', '41,000']);
    expect(report.flags.map((flag) => flag.id)).toContain('silent-edit');
    const text = await popup.run(() => document.body.innerText);
    expect(text).toContain('2 places differ.');
    expect(text).toMatch(/41,000[\s\S]{0,40}14,000/);
    await popup.screenshot(reading.picture('changed-popup'));
    await popup.dismiss();
  });
});
