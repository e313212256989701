import { browser } from '../shared/browser.ts';
import { CallError } from '../shared/messenger.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { searchAddress, searchWords } from '../sources/search-words.ts';
import { candidateOf } from './get-original.ts';
import { known } from './known.ts';

/** What the polyfill does not know: the reader's own search engine. */
interface Search {
  query(wanted: { readonly text: string; readonly disposition: 'NEW_TAB' }): Promise<void>;
}

/** Open a tab that searches for the text a candidate stands for: with the reader's engine, or one of their own choice. */
export async function searchOriginal(tabId: number, report: string, id: string): Promise<void> {
  const found = await candidateOf(tabId, report, id);
  if (found === null) throw new CallError('failed', 'the page has moved on', 'moved-on');
  const { candidate } = found;
  const [publisher] = candidate.publisher === null ? [] : (await known()).publishers.named(candidate.publisher);
  const words = searchWords(candidate, publisher?.domain ?? null);
  const { searchWith } = await loadSettings();
  if (searchWith === null) {
    const { search } = browser as never as { search: Search };
    await search.query({ text: words, disposition: 'NEW_TAB' });
  } else {
    await browser.tabs.create({ url: searchAddress(searchWith, words) });
  }
}
