import type { ListPreview } from '../shared/contract.ts';
import { changeSubscription, loadSubscriptions } from '../shared/subscriptions.ts';
import { fetchList, listAddress } from '../sources/lists/fetch-list.ts';
import { type ListStore, updateDueLists, updateList } from '../sources/lists/update-lists.ts';
import { fetchPublic } from './fetching.ts';

const asking = () => ({ fetchPublic, at: new Date().toISOString() });

const store: ListStore = {
  load: loadSubscriptions,
  change: changeSubscription,
  ask: (subscription) => fetchList(subscription.url, subscription, asking()),
};

/** Look at a list before anything of it is stored. */
export async function previewList(address: string): Promise<ListPreview> {
  const url = listAddress(address);
  return url === null ? { url } : { url, answer: await fetchList(url, null, asking()) };
}

export const updateListNow = (url: string): Promise<void> => updateList(store, url);

/** Ask the lists that are due. What a list offers waits for the reader. */
export const updateLists = (): Promise<void> => updateDueLists(store, Date.now());
