import type { ExtensionBrowser } from './extension.ts';

/**
 * Milliseconds from the beginning of a document of the extension, in a fresh tab, to the first element in it that matches.
 *
 * @param front address of the tab that it is told is in front; its own where none is given.
 */
export async function firstAnswer(
  browser: ExtensionBrowser,
  path: string,
  selector: string,
  front: string | null = null,
): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript(watch, { selector, front });
    await page.goto(`${browser.home}/${path}`, { waitUntil: 'commit' });
    return await page.evaluate(() => (globalThis as unknown as Watching).answered);
  } finally {
    await page.close();
  }
}

interface Watching {
  answered: Promise<number>;
  readonly chrome: { readonly tabs: { query(query: object): Promise<readonly { readonly url?: string }[]> } };
}

/** Runs in the document before anything of its own. */
function watch({ selector, front }: { selector: string; front: string | null }): void {
  const scope = globalThis as unknown as Watching;
  const { tabs } = scope.chrome;
  const query = tabs.query.bind(tabs);
  if (front !== null) tabs.query = async () => (await query({})).filter((tab) => tab.url === front);
  scope.answered = new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watcher.disconnect();
      resolve(performance.now());
    });
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
  });
}
