import { MOST_ENTRIES } from '../library/requests.ts';
import { library } from './library.ts';

const DAY = 86_400_000;

/** Requests made to the network in the last 24 hours, as far as their list was not wiped. */
export async function requestsLately(): Promise<number> {
  const least = new Date(Date.now() - DAY).toISOString();
  const entries = await (await library()).requests.list({ limit: MOST_ENTRIES });
  return entries.filter(({ at, sent }) => sent && at > least).length;
}
