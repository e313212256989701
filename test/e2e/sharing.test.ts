import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type Popup, until } from '../../scripts/browsers/driver.ts';
import { clickIn, pressButton, readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import type { Report } from '../../src/engine/model.ts';
import { inBothBrowsers } from './browsers.ts';
import { says } from './form.ts';

inBothBrowsers('sharing', 'shipped', (reading) => {
  /** The popup of the pasted copy, with what can be shared unfolded. */
  async function sharing(): Promise<{ popup: Popup; report: Report }> {
    const read = await readReport(reading.driver, await reading.stop('pasted'));
    await pressButton(read.popup, 'Share');
    return read;
  }

  /** What the clipboard holds, as a person finds out: by pasting it. */
  async function pasted(popup: Popup): Promise<string> {
    await says(popup, 'Copied.');
    await popup.dismiss();
    const tab = await reading.driver.open('about:blank');
    await tab.run(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    });
    await tab.press('Control+v');
    const text = await until('the text', () => tab.run(() => document.querySelector('textarea')!.value));
    await tab.close();
    return text;
  }

  const choose = (popup: Popup, wanted: string) =>
    popup.run((words: string) => {
      const select = document.querySelector<HTMLSelectElement>('.share select')!;
      select.value = [...select.options].find(({ label }) => label.includes(words))!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, wanted);

  /** The file that a button of the popup gives out, where the browser put it. */
  async function saved(popup: Popup, button: string, name: string): Promise<string> {
    const file = join(reading.driver.downloads, name);
    rmSync(file, { force: true });
    await clickIn(popup, button);
    await until(name, async () => existsSync(file) && readFileSync(file, 'utf8').trimEnd().match(/[}>]$/) !== null);
    await says(popup, 'Saved to your downloads.');
    await popup.dismiss();
    return file;
  }

  test('the answer is copied as text, with the addresses of the page and of the original', async () => {
    const { driver, newsroom } = reading;
    const wire = await readReport(driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const { popup, report } = await sharing();
    await clickIn(popup, 'Copy as text');
    const text = await pasted(popup);
    expect(text.split('\n').slice(0, 2)).toEqual([report.article.title, report.url]);
    expect(text).toMatch(/About \d+.% of this article is Meridian Wire’s text\./);
    expect(text).toContain('- The page says “Fact checked”: its own claim.');
    expect(text).toContain(newsroom.address('wire', '/world/lasmar-strait-ferry-talks-collapse'));
  });

  test('one finding is copied as Markdown, linked to its page', async () => {
    const { popup, report } = await sharing();
    await choose(popup, 'Fact checked');
    await clickIn(popup, 'Copy as Markdown');
    const lines = (await pasted(popup)).split('\n');
    expect(lines[0]).toBe(`[${report.article.title}](<${report.url}>)`);
    expect(lines[2]).toBe('**The page says “Fact checked”: its own claim.**');
    expect(lines.join('\n')).not.toContain('Meridian Wire’s text');
  });

  test('a Report is saved as JSON, whole', async () => {
    const { popup, report } = await sharing();
    const file = await saved(popup, 'Save as JSON', 'quotient-report.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(report);
  });

  test('a Report is saved as a page that opens from its file, asks for nothing and shows both texts', async () => {
    const { popup, report } = await sharing();
    const file = await saved(popup, 'Save as web page', 'quotient-report.html');
    const tab = await reading.driver.open(pathToFileURL(file).href);
    const { text, asked, scripts } = await tab.run(() => ({
      text: document.body.innerText,
      asked: performance.getEntriesByType('resource').map(({ name }) => name),
      scripts: document.scripts.length,
    }));
    expect({ asked, scripts }).toEqual({ asked: [], scripts: 0 });
    expect(text).toMatch(/About \d+.% of this article is Meridian Wire’s text\./);
    expect(text).toContain(report.article.title);
    expect(text).toMatch(/six-year-old.*five-year-old/s);
    await tab.screenshot(reading.picture('saved-report'));
    await tab.close();
  });
});
