import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { pointAt } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { openWeb, type Web } from './pages-pointed-to.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** Is a popup open? */
function opened(view: View): Promise<boolean> {
  return view.run(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    if (api.extension.getViews?.({ type: 'popup' }).length > 0) return true;
    return (await api.runtime.getContexts?.({ contextTypes: ['POPUP'] }))?.length > 0;
  });
}

inBothBrowsers('the offer to get the original', 'demo', (reading) => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb();
  });
  afterAll(() => web?.close());

  test('is made by the card; what it offers is done in a window of ours, where no page can lay things over it', async () => {
    const tab = await reading.driver.open(web.pointingTo('gone'));
    await pointAt(tab);
    const { x, y } = await until('the offer', () =>
      tab.inHost((root) => {
        const box = root.querySelector('.want')?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }),
    );
    web.seen.length = 0;
    await tab.click(x, y);
    const own = await reading.driver.open(`${reading.driver.home}/src/options/index.html`);
    await until('the popup, or a window like it', async () => {
      const isWindow = (await reading.driver.addresses()).some((each) => each.includes('/src/popup/index.html?tab='));
      return isWindow || (await opened(own));
    });
    expect(web.seen).toEqual([]);
    await own.close();
    await tab.close();
  });
});
