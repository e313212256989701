import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlights, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('When I click', 'shipped', (reading, kind) => {
  test('a page is left alone until the click, then the badge shows the quotient and the page keeps its DOM', async () => {
    const tab = await reading.stop('pasted');
    const outer = () => tab.run(() => document.documentElement.outerHTML);
    const before = await outer();
    expect(await reading.driver.badge(tab)).toBe('');
    expect(await highlights(tab)).toEqual({});

    const { popup, report } = await readReport(reading.driver, tab);
    expect(report.quotient?.reuse).toBeGreaterThan(0.78);
    expect(report.quotient?.reuse).toBeLessThan(0.95);
    await popup.screenshot(reading.picture('click-popup'));
    await popup.dismiss();

    const shown = Math.round(report.quotient!.total * 100);
    expect(await until('the badge', () => reading.driver.badge(tab))).toContain(String(shown));
    await until('the highlights', async () => Object.keys(await highlights(tab)).length > 0);
    await tab.screenshot(reading.picture('click-page'));
    expect(await outer()).toBe(before.replace(/<\/html>$/, '<div></div></html>'));
  });

  test('after an update of the extension there is one set of marks, not two', async () => {
    const tab = await reading.stop('pasted');
    const outer = () => tab.run(() => document.documentElement.outerHTML);
    const before = await outer();
    const marks = async () => Object.values(await highlights(tab)).toSorted();
    await (await readReport(reading.driver, tab)).popup.dismiss();
    await until('the highlights', async () => (await marks()).length > 0);
    const first = await marks();
    await reading.driver.reloadExtension();
    await tab.show();
    // Chromium lets the old script see that it is alone, and go; in Firefox it is dead, and the new one cleans up.
    if (kind === 'chromium') await until('the page as it was', async () => (await outer()) === before);

    await (await readReport(reading.driver, tab)).popup.dismiss();
    await until('one host', async () => (await outer()) === before.replace(/<\/html>$/, '<div></div></html>'));
    expect(await marks()).toEqual(first);
  });

  test('the popup says whose words these are, on what evidence, and why each flag is there', async () => {
    const tab = await reading.stop('pasted');
    const { popup, report } = await readReport(reading.driver, tab);
    const text = await popup.run(() => document.body.innerText);
    expect(text).toContain('Meridian Wire');
    expect(report.flags.map((flag) => flag.id)).toContain('fact-checked-unbacked');
    const marker = report.markers.find((each) => each.rule === 'label.fact-checked');
    expect(marker?.verdict).toBe('unbacked');
    expect(text).toContain('Fact checked');
    expect(await popup.run(() => document.querySelector('[role=img], .bar, svg') !== null)).toBe(true);
    await popup.dismiss();
  });

  test('a front page is no article: it gets no number, and the popup says so', async () => {
    const tab = await reading.stop('front-page');
    const { popup, report } = await readReport(reading.driver, tab);
    expect(report.article.isArticle).toBe(false);
    expect(report.quotient).toBeNull();
    expect(report.flags.map((flag) => flag.id)).toContain('not-an-article');
    await popup.screenshot(reading.picture('not-an-article'));
    await popup.dismiss();
    expect(await reading.driver.badge(tab)).not.toMatch(/\d/);
  });
});
