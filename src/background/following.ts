import type { FollowDeed } from '../shared/contract.ts';
import { tellJobs } from '../shared/jobs-channel.ts';
import { FOLLOW, firstRound, followJob } from '../sources/follow/follow-source.ts';
import { FIRST_INTERVAL_MS } from '../sources/follow/rhythm.ts';
import { newFollowed } from '../sources/follow/round.ts';
import { library } from './library.ts';
import { listedSources } from './listed-sources.ts';
import { beginWork } from './work.ts';

const now = () => new Date().toISOString();

/** What the reader wants done with the following of some sources. */
export async function following(deed: FollowDeed, keys: readonly string[]): Promise<void> {
  const { followed, jobs } = await library();
  switch (deed) {
    case 'follow': {
      const sources = await listedSources();
      for (const key of keys) {
        if (sources.get(key)?.trust !== 'trusted' || (await followed.get(key)) !== null) continue;
        await followed.put([newFollowed(key, now(), FIRST_INTERVAL_MS)]);
        await jobs.put(firstRound(key, now()), now());
      }
      break;
    }
    case 'stop':
      await jobs.cancel(keys.map(followJob));
      await followed.remove(keys);
      break;
    case 'pause':
      for (const key of keys) await jobs.pause(followJob(key));
      break;
    case 'now':
      for (const key of keys) await askNow(key);
      break;
  }
  tellJobs();
  if (deed !== 'stop') beginWork();
}

/** Begin the next round of a source that is followed, wherever its job got to. */
async function askNow(key: string): Promise<void> {
  const { followed, jobs } = await library();
  if ((await followed.get(key)) === null) return;
  if ((await jobs.get(followJob(key))) === null) await jobs.put(firstRound(key, now()), now());
  else await jobs.resume(followJob(key), now());
}

/** Lists changed: those that are trusted again are followed again; the others' jobs end by themselves. */
export async function followListed(): Promise<void> {
  const { followed, jobs } = await library();
  const rows = await followed.all();
  if (rows.length === 0) return;
  const [sources, held] = [await listedSources(), await jobs.list({ now: now(), kind: FOLLOW })];
  const has = new Set(held.map(({ id }) => id));
  for (const { key } of rows) {
    if (sources.get(key)?.trust !== 'trusted') await jobs.cancel([followJob(key)]);
    else if (!has.has(followJob(key))) await jobs.put(firstRound(key, now()), now());
  }
  tellJobs();
  beginWork();
}

/** Hosts were allowed: sources that waited for that are asked now. */
export async function followAllowed(): Promise<void> {
  const { followed } = await library();
  const waiting = (await followed.all()).filter(({ result }) => result?.word === 'permission');
  for (const { key } of waiting) await askNow(key);
  if (waiting.length > 0) beginWork();
}

/** Entries that no feed lists any more are forgotten after this. */
const ENTRY_DAYS = 60;

export async function forgetEntries(): Promise<void> {
  const { followed } = await library();
  await followed.forgetBefore(new Date(Date.now() - ENTRY_DAYS * 86_400_000).toISOString());
}
