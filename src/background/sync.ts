import { browser } from '../shared/browser.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { applyTravelling, loadSyncState, loadTravelling, saveSyncState } from '../shared/sync-state.ts';
import { type Device, synchronise } from './synchronise.ts';

const device: Device = {
  area: {
    get: (keys) => browser.storage.sync.get(keys),
    set: (items) => browser.storage.sync.set(items),
    remove: (keys) => browser.storage.sync.remove(keys),
  },
  load: loadTravelling,
  apply: applyTravelling,
  state: loadSyncState,
  saveState: saveSyncState,
  now: Date.now,
};

/** One at a time; nothing at all unless the reader switched it on. */
export async function syncIfOn(): Promise<void> {
  await navigator.locks.request('sync', async () => {
    if ((await loadSettings()).sync) await synchronise(device);
  });
}
