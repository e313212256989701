import {
  readTravelling,
  type SyncState,
  TOO_LARGE,
  type Travelling,
  UNREADABLE,
  writeTravelling,
} from '../shared/travelling.ts';
import { digestOf, readCarried, type SyncArea, TooLargeToSync, writeCarried } from './sync-chunks.ts';

/** One device: what it keeps, and the area that the browser carries. */
export interface Device {
  readonly area: SyncArea;
  load(): Promise<Travelling>;
  apply(travelling: Travelling): Promise<void>;
  state(): Promise<SyncState>;
  saveState(state: SyncState): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

const LONGEST_WAY_MS = 86_400_000;

/**
 * Hand over what changed here, or take what changed elsewhere; of two changes the newer stands. A device that comes to it
 * takes what is carried already. What is taken replaces the state here, which is kept once.
 */
export async function synchronise(device: Device): Promise<void> {
  const state = await device.state();
  const here = writeTravelling(await device.load());
  const mine = await digestOf(here);
  const now = device.now();
  let pending = mine === state.mine ? null : state.pending;
  if (mine !== state.mine && pending?.digest !== mine) pending = { digest: mine, at: now };
  try {
    const carried = await readCarried(device.area);
    const isNews = carried !== null && carried.digest !== state.theirs && carried.digest !== mine;
    // A clock that goes ahead must not win for ever.
    const at = Math.min(carried?.at ?? 0, now);
    if (carried !== null && isNews && (pending === null || state.mine === null || at > pending.at)) {
      if (carried.text !== null)
        await take(device, { ...state, theirs: carried.digest, synced: now }, carried.text, here);
      // The rest of it may be on its way; what never comes is written over.
      else if (pending === null || now - at < LONGEST_WAY_MS) await device.saveState({ ...state, pending });
      else await hand(device, state, here, pending.at);
    } else if (pending === null || carried?.digest === mine) {
      // What could not be read stands there still: that is said until something else does.
      const fault = carried !== null && carried.digest !== mine ? state.fault : null;
      await device.saveState({ ...state, mine, theirs: carried?.digest ?? null, pending: null, fault });
    } else await hand(device, state, here, pending.at);
  } catch (error) {
    const fault = error instanceof TooLargeToSync ? TOO_LARGE : String((error as Error).message).slice(0, 200);
    await device.saveState({ ...state, pending, fault });
  }
}

async function hand(device: Device, state: SyncState, here: string, at: number): Promise<void> {
  const mine = await writeCarried(device.area, here, at);
  await device.saveState({ ...state, mine, theirs: mine, pending: null, synced: device.now(), fault: null });
}

async function take(device: Device, state: SyncState, text: string, here: string): Promise<void> {
  let taken: Travelling;
  try {
    taken = readTravelling(text);
  } catch {
    await device.saveState({ ...state, mine: await digestOf(here), pending: null, fault: UNREADABLE });
    return;
  }
  // Kept before anything is replaced.
  const kept = { ...state, pending: null, before: here, fault: null };
  await device.saveState(kept);
  await device.apply(taken);
  await device.saveState({ ...kept, mine: await digestOf(writeTravelling(await device.load())) });
}
