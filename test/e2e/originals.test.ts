import { expect, test } from 'vitest';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('originals', 'shipped', (reading) => {
  test('a saved original is known after a restart: copies of it are matched word by word', async () => {
    const { driver } = reading;
    const wire = await readReport(driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    await driver.restart();

    const { popup, report } = await readReport(driver, await reading.stop('pasted'));
    expect(report.originals).toHaveLength(1);
    expect(report.originals[0]).toMatchObject({ publisher: 'Meridian Wire', foundBy: 'saved', credited: true });
    const matched = report.quotations.filter((quotation) => quotation.evidence === 'matched');
    const edits = matched.flatMap((quotation) => quotation.matches.flatMap((match) => match.edits));
    expect(edits.map((edit) => report.article.text.slice(edit.start, edit.end))).toEqual(['six', '28', 'once']);
    const text = await popup.run(() => document.body.innerText);
    expect(text).toContain('Ferry talks collapse as Karsund and Velland trade blame');
    await popup.screenshot(reading.picture('matched-popup'));
    await popup.dismiss();
    // The page that greets a new reader greets once.
    expect(await driver.addresses()).not.toContainEqual(expect.stringContaining('/src/welcome/'));
  });

  test('a copy that names nobody is told from one that credits', async () => {
    const { popup, report } = await readReport(reading.driver, await reading.stop('uncredited'));
    expect(report.originals[0]?.credited).toBe(false);
    expect(report.flags.map((flag) => flag.id)).toContain('copied-without-credit');
    await popup.dismiss();
  });

  test('words changed inside quotation marks are shown in both wordings', async () => {
    const { popup, report } = await readReport(reading.driver, await reading.stop('altered'));
    const altered = report.flags.filter((flag) => flag.id === 'altered-quotation');
    const edits = altered.flatMap((flag) => flag.evidence.filter((each) => each.type === 'edit'));
    expect(edits).toContainEqual(expect.objectContaining({ here: '40', there: '14', class: 'number' }));
    expect(edits).toContainEqual(expect.objectContaining({ class: 'negation' }));
    await popup.screenshot(reading.picture('altered-popup'));
    await popup.dismiss();
  });

  test('a syndicated copy is credited and points to where it came from', async () => {
    const { popup, report } = await readReport(reading.driver, await reading.stop('syndicated'));
    expect(report.quotient?.reuse).toBeGreaterThan(0.9);
    expect(report.originals[0]?.credited).toBe(true);
    expect(report.flags.map((flag) => flag.id)).toContain('republished');
    await popup.dismiss();
  });
});
