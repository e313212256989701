import type { Publishers, Trust } from '../engine/model.ts';
import { builtInPublishers } from './directory.ts';
import { AddressMap } from './hosts.ts';
import { firstOf, publishersOver } from './publisher-index.ts';
import type { Source } from './source.ts';

function mapOf(sources: readonly Source[]): AddressMap<Source> {
  const map = new AddressMap<Source>();
  for (const source of sources) map.add(source.domain, source.path, source);
  return map;
}

/** The source an address belongs to: the longest host suffix wins, then the longest path. */
export function sourceFor(sources: readonly Source[], url: string): Source | null {
  return mapOf(sources).at(url);
}

/** The reader's mark for the publisher at an address, as the engine's `Knowledge` asks it. */
export function trustOf(sources: readonly Source[]): (url: string) => Trust | null {
  const map = mapOf(sources);
  return (url) => map.at(url)?.trust ?? null;
}

/** The built-in directory with the reader's own sources before it. */
export function publishersWith(sources: readonly Source[]): Publishers {
  if (!sources.length) return builtInPublishers;
  const own = publishersOver(() =>
    sources.map(({ name, otherNames, domain, path, kind }) => ({
      publisher: { name, otherNames, domain, path, country: null, kind: kind ?? 'online' },
      alsoAt: [],
    })),
  );
  return firstOf(own, builtInPublishers);
}
