import { type Source, sourceKey, withoutDoubles } from '../lists/source-list.ts';
import { loadKnownLists } from '../shared/known-lists.ts';

/** The source of a key as the lists have it: whoever stands first in them decides. */
export async function listedSource(key: string): Promise<Source | null> {
  return (await listedSources()).get(key) ?? null;
}

/** All sources that are listed, by key. */
export async function listedSources(): Promise<Map<string, Source>> {
  const { policy, own, subscribed } = await loadKnownLists();
  return new Map(withoutDoubles([...policy, ...own, ...subscribed]).map((source) => [sourceKey(source), source]));
}
