import type { Publisher, Publishers, Trust } from '../engine/model.ts';
import { builtInPublishers } from './directory.ts';
import { AddressMap } from './hosts.ts';
import type { Listed } from './listed.ts';
import { mergedPublishers, publishersOver, withFallback } from './publisher-index.ts';
import type { Source } from './source.ts';

/** All lists, in layers. The first layer that knows an address decides, even if a later one has an entry that fits it more closely. */
export interface KnownLists {
  /** Set by whoever administers the browser. */
  readonly policy: readonly Source[];
  /** The reader's own. */
  readonly own: readonly Source[];
  /** What subscribed lists name, with the mark that the reader gave each list. */
  readonly subscribed: readonly Source[];
}

/** The lists of a reader who has only a list of their own. */
export const ownList = (own: readonly Source[]): KnownLists => ({ policy: [], own, subscribed: [] });

function mapOf(sources: readonly Source[]): AddressMap<Source> {
  const map = new AddressMap<Source>();
  for (const source of sources) map.add(source.domain, source.path, source);
  return map;
}

/** The source an address belongs to: the longest host suffix wins, then the longest path. */
export function sourceFor(sources: readonly Source[], url: string): Source | null {
  return mapOf(sources).at(url);
}

/** Gives the mark for the publisher at an address, as `Knowledge.trust` of the engine. */
export function trustOf({ policy, own, subscribed }: KnownLists): (url: string) => Trust | null {
  const layers = [policy, own, subscribed].map(mapOf);
  return (url) => {
    for (const layer of layers) {
      const source = layer.at(url);
      if (source) return source.trust;
    }
    return null;
  };
}

/**
 * The built-in directory, with the administrator's and the reader's own sources before it and subscribed lists after it. A
 * stranger's list can add a name, but cannot take one from the publisher that it belongs to.
 */
export function publishersWith({ policy, own, subscribed }: KnownLists): Publishers {
  const readers = [...policy, ...own];
  const known = readers.length
    ? mergedPublishers(
        publishersOver(() => readers.map(listed)),
        builtInPublishers,
      )
    : builtInPublishers;
  return subscribed.length
    ? withFallback(
        known,
        publishersOver(() => subscribed.map(listed)),
      )
    : known;
}

function listed({ name, otherNames, domain, path, kind }: Source): Listed {
  const publisher: Publisher = { name, otherNames, domain, path, country: null, kind: kind ?? 'online' };
  return { names: [name, ...otherNames], addresses: [domain + (path ?? '')], publisher: () => publisher };
}
