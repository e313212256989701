import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { download, fill, giveFile, press, says } from './form.ts';

inBothBrowsers('the options page', 'shipped', (reading) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html`);

  /** Is the wire trusted, and under which domain is its name known, in a Report made now? */
  async function wire() {
    const tab = await reading.stop('pasted');
    const { popup, report } = await readReport(reading.driver, tab);
    await popup.dismiss();
    await tab.close();
    const { trusted, domain } = report.quotations[0]!.attribution!;
    return { trusted, domain };
  }

  test('a source that is added, edited and removed shows in the next Report', async () => {
    expect(await wire()).toEqual({ trusted: false, domain: null });

    const page = await options();
    await fill(page, 'Domain or address', 'wire.localhost');
    await fill(page, 'Name (optional)', 'Meridian Wire');
    await press(page, 'Add source');
    await says(page, 'Meridian Wire is on your list now.');
    await page.screenshot(reading.picture('options'));
    expect(await wire()).toEqual({ trusted: true, domain: 'wire.localhost' });

    await page.show();
    await press(page, 'Edit Meridian Wire');
    await fill(page, 'Name', 'The Tidings');
    await press(page, 'Save');
    await says(page, 'Changed: The Tidings');
    expect(await wire()).toEqual({ trusted: false, domain: null });

    await page.show();
    await press(page, 'Remove The Tidings');
    await says(page, 'Nobody is on your list yet.');
    await page.close();
  });

  test('a list that is exported can be imported again, after a look at what it changes', async () => {
    const page = await options();
    await fill(page, 'Domain or address', 'wire.localhost');
    await fill(page, 'Name (optional)', 'Meridian Wire');
    await press(page, 'Add source');
    await says(page, 'Meridian Wire is on your list now.');
    const file = await download(page, 'Export JSON');
    expect(JSON.parse(file).sources).toEqual([expect.objectContaining({ domain: 'wire.localhost', trust: 'trusted' })]);

    await press(page, 'Remove Meridian Wire');
    await says(page, 'Nobody is on your list yet.');
    await giveFile(page, 'list.json', file);
    await says(page, '1 source is new');
    await press(page, 'Apply');
    await says(page, 'Imported.');
    await page.close();
    expect(await wire()).toEqual({ trusted: true, domain: 'wire.localhost' });
  });

  test('a damaged list is refused whole, and says where it is damaged', async () => {
    const page = await options();
    await giveFile(page, 'list.csv', 'domain,name\nfirst.example,First\nno domain at all,Second\n');
    await says(page, 'list.csv was refused, and nothing has changed.');
    expect(await page.run(() => document.body.innerText)).not.toContain('first.example');
    await page.close();
  });

  test('the library goes out as one file and comes back as it was', async () => {
    const tab = await reading.stop('original');
    const { popup } = await readReport(reading.driver, tab);
    // The list that was imported before trusts the agency, and what a trusted source publishes is kept as it is read.
    await says(popup, 'In your library');
    await popup.dismiss();
    // An open page is judged anew when the library changes, which is one Report more.
    await tab.close();
    const page = await options();
    const before = await download(page, 'Export everything');
    expect(before).toContain('Ferry talks collapse');
    await giveFile(page, 'library.jsonl', before.slice(0, before.length - 40));
    await says(page, 'The file was refused.');
    await giveFile(page, 'library.jsonl', before);
    await until('the import', () => page.run(() => /Imported|known|held/i.test(document.body.innerText)));
    expect(await download(page, 'Export everything')).toBe(before);
    await page.close();
  });
});
