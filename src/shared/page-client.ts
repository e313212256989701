import { browser } from './browser.ts';
import type { PageApi } from './contract.ts';
import { CallError, caller } from './messenger.ts';

/** The content script of a tab's top frame, as the background and our own pages call it. Throws CallError. */
export function pageOf(tabId: number): PageApi {
  return caller<PageApi>(
    'page',
    {
      article: true,
      report: true,
      end: true,
      refresh: true,
      look: true,
      show: true,
      highlight: true,
      mute: true,
      marked: true,
      toggleMarks: true,
      step: true,
    },
    async (call) => {
      try {
        return await browser.tabs.sendMessage(tabId, call, { frameId: 0 });
      } catch (error) {
        // The browser's own words for "no content script there" differ; nothing else makes sending fail.
        throw new CallError('no-answer', (error as Error).message, 'no-page');
      }
    },
  );
}
