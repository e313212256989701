import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { highlights, pointAt, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('on load', 'demo', (reading, kind) => {
  test('where Quotient may run unasked, the badge shows the quotient without a click', async () => {
    const tab = await reading.stop('pasted');
    const badge = await until('the badge', () => reading.driver.badge(tab));
    const { popup, report } = await readReport(reading.driver, tab);
    // In Firefox a sign after two figures would be cut through.
    expect(badge).toBe(`${Math.round(report.quotient!.total * 100)}${kind === 'firefox' ? '' : '%'}`);
    await popup.dismiss();
  });

  test('a background that was stopped wakes for the next page', async () => {
    await reading.driver.stopBackground();
    const tab = await reading.stop('honest');
    await until('the badge', () => reading.driver.badge(tab));
    const { popup, report } = await readReport(reading.driver, tab);
    expect(report.quotient?.reuse).toBe(0);
    expect(report.quotient?.speech).toBeGreaterThan(0.1);
    await popup.dismiss();
  });

  test('a single-page site that shows another story gets another Report', async () => {
    const tab = await reading.lab('/app/first');
    await until('the first badge', () => reading.driver.badge(tab));
    const first = await readReport(reading.driver, tab);
    expect(first.report.article.title).toBe('First story');
    await first.popup.dismiss();
    await tab.run(() => document.querySelector<HTMLElement>('#next')?.click());
    const second = await until('the second Report', async () => {
      const { popup, report } = await readReport(reading.driver, tab);
      await popup.dismiss();
      return report.quotient!.reuse > 0.8 ? report : null;
    });
    expect(second.article.text).toMatch(/^Meridian Wire reports:/);
  });

  test('a single-page site that goes from a list to a story has the story read, however late', async () => {
    const tab = await reading.lab('/app/list');
    // By then nothing is waited for that loads late: what follows is found because the page becomes another.
    await until('the page to be left alone', () => tab.run(() => performance.now() > 6000));
    await tab.run(() => document.querySelector<HTMLElement>('#next')?.click());
    await until('the badge', () => reading.driver.badge(tab));
    const { popup, report } = await readReport(reading.driver, tab);
    expect(report.article.title).toBe('Second story');
    await popup.dismiss();
  });

  test('a page that puts the same text up anew keeps its marks', async () => {
    const tab = await reading.lab('/again');
    const marked = () =>
      tab.run(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map((range) => String(range))));
    const before = await until('the marks', async () => ((await marked()).length > 0 ? marked() : null));
    expect(before.every((words) => words.length > 0)).toBe(true);
    await until('the text anew', () => tab.run(() => performance.now() > 6600));
    await until('the marks on it', async () => JSON.stringify(await marked()) === JSON.stringify(before));
  });

  test('a page that sets style sheets of its own, and clears all highlights, keeps its own and ours', async () => {
    const tab = await reading.lab('/sheets');
    await until('the badge', () => reading.driver.badge(tab));
    await until('the page’s own sheet', () => tab.run(() => performance.now() > 2100));
    await until('ours beside it', () => tab.run(() => document.adoptedStyleSheets.length === 2));
    await until('the marks', async () => Object.keys(await highlights(tab)).length > 0);
  });

  test('a page that enlarges itself has its stops and tooltips where its passages are', async () => {
    const tab = await reading.lab('/zoomed');
    await until('the marks', async () => Object.keys(await highlights(tab)).length > 0);
    const [left, top] = await tab.run(() => {
      const [range] = [...[...CSS.highlights.values()][0]!];
      const line = (range as Range).getClientRects()[0]!;
      return [line.left, line.top];
    });
    const stop = await tab.inHost((root) => {
      const box = root.querySelector('section button')!.getBoundingClientRect();
      return [box.left, box.top];
    });
    expect(stop![0]).toBeCloseTo(left!, 0);
    expect(stop![1]).toBeCloseTo(top!, 0);
    await pointAt(tab);
    const card = await tab.inHost((root) => root.querySelector('[popover]')!.getBoundingClientRect().top);
    expect(card! - top!).toBeGreaterThan(0);
    expect(card! - top!).toBeLessThan(60);
  });

  test('a page that closes behind its reader did not change since it was stored', async () => {
    const tab = await reading.lab('/walled');
    const report = await until('the Report of what is left', async () => {
      const { popup, report } = await readReport(reading.driver, tab);
      await popup.dismiss();
      return report.article.text.includes('Subscribe') ? report : null;
    });
    expect(report.changed).toBeNull();
  });

  test('an article that arrives late, on a page that had none, is read', async () => {
    const tab = await reading.lab('/late-article');
    await until('the badge', () => reading.driver.badge(tab));
    const { popup, report } = await readReport(reading.driver, tab);
    expect(report.quotient?.reuse).toBeGreaterThan(0.3);
    await popup.dismiss();
  });

  test('a comment template that arrives late is still found', async () => {
    const tab = await reading.lab('/late');
    const found = await until('the marker', async () => {
      const { popup, report } = await readReport(reading.driver, tab);
      await popup.dismiss();
      return report.markers.some((marker) => marker.rule === 'template.leave-reply');
    });
    expect(found).toBe(true);
  });
});
