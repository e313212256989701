import { safeParse } from 'valibot';
import { unseen } from '../lists/subscriptions/changes.ts';
import { browser } from './browser.ts';
import { loadManagedSettings } from './managed.ts';
import { loadOwnSettings, saveSettings } from './settings-store.ts';
import { changeSources, loadSources } from './sources.ts';
import { onStorage } from './storage-changes.ts';
import { changeSubscription, loadSubscriptions } from './subscriptions.ts';
import {
  NEVER_SYNCED,
  readTravelling,
  type Subscribed,
  type SyncState,
  syncStateSchema,
  type Travelling,
  travelling,
} from './travelling.ts';

const KEY = 'sync';

export async function loadSyncState(): Promise<SyncState> {
  const read = safeParse(syncStateSchema, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : NEVER_SYNCED;
}

export async function saveSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

/** What of this machine would travel now. What an administrator set stays here. */
export async function loadTravelling(): Promise<Travelling> {
  const [own, managed, sources, lists] = await Promise.all([
    loadOwnSettings(),
    loadManagedSettings(),
    loadSources(),
    loadSubscriptions(),
  ]);
  const free = Object.entries(own).filter(([name]) => !Object.hasOwn(managed, name));
  const subscriptions = lists.map(({ url, trust }) => ({ url, trust }));
  return { settings: travelling(Object.fromEntries(free)), sources, subscriptions };
}

export async function applyTravelling({ settings, sources, subscriptions }: Travelling): Promise<void> {
  const managed = await loadManagedSettings();
  const free = Object.entries(settings).filter(([name]) => !Object.hasOwn(managed, name));
  await saveSettings(Object.fromEntries(free));
  await changeSources(() => sources);
  if (subscriptions) await applySubscriptions(subscriptions);
}

/** A list that is new here names nobody until it was fetched here, looked at and taken: only its address and mark travel. */
async function applySubscriptions(carried: readonly Subscribed[]): Promise<void> {
  const wanted = new Set(carried.map(({ url }) => url));
  for (const { url } of await loadSubscriptions()) {
    if (!wanted.has(url)) await changeSubscription(url, () => null);
  }
  for (const { url, trust } of carried) {
    await changeSubscription(url, (held) => ({ ...(held ?? unseen(url)), trust }));
  }
}

/** Puts back what the last change from another device replaced. It is then the newest, and travels as such. */
export async function undoSync(): Promise<void> {
  const state = await loadSyncState();
  if (state.before === null) return;
  await saveSyncState({ ...state, before: null });
  await applyTravelling(readTravelling(state.before));
}

/** Switched on anew, this machine takes what is carried already rather than replacing it. */
export async function switchSync(sync: boolean): Promise<void> {
  if (sync) await saveSyncState({ ...NEVER_SYNCED, before: (await loadSyncState()).before });
  await saveSettings({ sync });
}

/** Call `listener` when the state of another device came in, whole or in part. */
export function onCarried(listener: () => void): void {
  onStorage('sync', () => listener());
}

/** Call `listener` when the state of syncing was stored. Returns the function that stops it. */
export function onSyncState(listener: () => void): () => void {
  return onStorage('local', (changes) => {
    if (KEY in changes) listener();
  });
}
