import type { Article } from '../engine/model.ts';
import { browser } from './browser.ts';

/** Answered by the document that nobody sees, where Chrome's worker has pages parsed. */
export interface OffscreenApi {
  read(html: string, url: string | null): Promise<Article>;
}

/** Chrome's own: no other browser has it, and the polyfill does not know it. */
interface Chrome {
  readonly offscreen: {
    createDocument(wanted: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { contextTypes: string[]; documentUrls: string[] }): Promise<unknown[]>;
  };
}

const chrome = () => (globalThis as never as { chrome: Chrome }).chrome;

/** The document without a window that an extension may have in Chrome: one at a time. */
export const offscreen = {
  async isOpen(page: string): Promise<boolean> {
    const documentUrls = [browser.runtime.getURL(page)];
    return (await chrome().runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'], documentUrls })).length > 0;
  },
  open: (url: string): Promise<void> =>
    chrome().offscreen.createDocument({
      url,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the text of a page that was fetched, without showing or running it.',
    }),
  close: (): Promise<void> => chrome().offscreen.closeDocument(),
};
