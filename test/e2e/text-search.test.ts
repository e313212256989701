import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { pressButton } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { fill, giveFile, press, says } from './form.ts';

const MANY = 4000;
/** The first to come in is the last to be gone through. */
const WANTED = 'The lamp on the breakwater was lit by hand until the keeper retired.';

/** A file of so many articles of a hundred words each, the first of them with what is looked for. */
function articles(): string {
  const word = (n: number) => `w${(n * 2_654_435_761) % 1_000_003}`;
  return Array.from({ length: MANY }, (_, n) => {
    const words = Array.from({ length: 100 }, (_unused, k) => word(n * 101 + k)).join(' ');
    const text = n === 0 ? `${words}.\n\n${WANTED}\n\n${words}` : `${words} everywhere`;
    return JSON.stringify({ title: n === 0 ? 'The keeper' : `Article ${n}`, text, url: `https://many.example/${n}` });
  }).join('\n');
}

inBothBrowsers('a search of the texts on the library page', 'shipped', (reading) => {
  const search = async (page: Tab, words: string) => {
    await fill(page, 'Search your library', words);
    await press(page, 'Search the texts');
  };
  /** What is seen of a search from its beginning to where it is over, whether by itself or because it is stopped. */
  const watch = async (page: Tab, words: string, isStopped: boolean) => {
    await fill(page, 'Search your library', words);
    await until('the button to search with', () =>
      page.run(() => document.querySelector('.shelf-tools [type=submit]:enabled') !== null),
    );
    return page.run(async (stops: boolean) => {
      const seen = { progress: 0, results: 0 };
      const over = new Promise<void>((done) => {
        const look = () => {
          const found = document.querySelector('.shelf-found');
          const bar = found?.querySelector('progress');
          if (!found) return;
          if (!bar) {
            observer.disconnect();
            done();
            return;
          }
          seen.progress = Math.max(seen.progress, bar.value);
          seen.results = Math.max(seen.results, found.querySelectorAll('.shelf-result').length);
          if (stops && seen.results > 0) found.querySelector('button')?.click();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      document.querySelector<HTMLElement>('.shelf-tools [type=submit]')!.click();
      await over;
      return seen;
    }, isStopped);
  };
  const looked = (page: Tab) =>
    page.run(() => {
      const said = /([\d,]+) texts? (?:was|were) searched/.exec(document.body.innerText)?.[1];
      return said === undefined ? null : Number(said.replaceAll(',', ''));
    });

  test('shows what it finds as it goes, can be stopped, and opens the passage', { timeout: 120_000 }, async () => {
    const options = await reading.driver.open(`${reading.driver.home}/src/options/index.html#library`);
    await says(options, 'Import originals');
    await giveFile(options, 'many.jsonl', articles());
    await until(
      'all of them',
      async () => options.run(() => /4,000 originals were imported/.test(document.body.innerText)),
      90,
    );
    await options.close();

    const page = await reading.driver.open(`${reading.driver.home}/src/shelf/index.html`);
    await says(page, '4,000 originals');
    const whole = await watch(page, 'everywhere', false);
    expect(whole.progress).toBeGreaterThan(0);
    expect(whole.results).toBeGreaterThan(0);
    await says(page, `Found in 3,999 texts. 4,000 texts were searched.`);
    await says(page, 'The first 300 are shown.');
    await page.screenshot(reading.picture('text-search'));

    await press(page, 'Back to the list');
    await watch(page, 'everywhere', true);
    expect(await until('the count', () => looked(page))).toBeLessThan(MANY);

    await search(page, 'breakwater "by hand"');
    await says(page, 'Found in 1 text. 4,000 texts were searched.');
    await pressButton(page, 'The keeper');
    await until('the passage in view', () =>
      page.run(() => {
        const mark = document.querySelector('.shelf-pane mark');
        const { top = -1, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
        return mark?.textContent === 'breakwater' && top >= 0 && bottom <= innerHeight;
      }),
    );
    await page.screenshot(reading.picture('text-search-passage'));

    await search(page, 'albatross');
    await says(page, 'Found in 0 texts. 4,000 texts were searched.');
    await page.screenshot(reading.picture('text-search-nothing'));
    await page.close();
  });
});
