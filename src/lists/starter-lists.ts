import type { Trust } from '../engine/model.ts';
import { builtInFacts } from './directory.ts';
import { type PublisherFacts, readFacts } from './read-facts.ts';
import { type Source, sourceKey } from './source.ts';
import { factCheckers } from './starter/fact-checkers.ts';
import { publicBroadcasters } from './starter/public-broadcasters.ts';
import { scienceOffices } from './starter/science-offices.ts';

/** The starter lists, in the order they are offered. Their names and what they hold are words of the interface. */
export const STARTER_LISTS = ['agencies', 'public-broadcasters', 'fact-checkers', 'science'] as const;
export type StarterList = (typeof STARTER_LISTS)[number];

/**
 * Publishers that a reader may begin with: offered whole, taken one by one. Nobody is on the reader's list because of them
 * until the reader takes them. Sorted by name; of those with several addresses, each address is a source of its own.
 */
export function starterSources(list: StarterList, trust: Trust | null = 'trusted'): Source[] {
  const facts = MEMBERS[list]();
  return facts
    .flatMap((each) => [each.domain + (each.path ?? ''), ...each.alsoAt].map((at) => sourceAt(at, each, trust)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : sourceKey(a) < sourceKey(b) ? -1 : 1));
}

/** Adds those of the offered that the reader has not listed: whom the reader has marked keeps that mark. */
export function withStarters(sources: readonly Source[], offered: readonly Source[]): Source[] {
  const listed = new Set(sources.map(sourceKey));
  return [...sources, ...offered.filter((source) => !listed.has(sourceKey(source)))];
}

const MEMBERS: Readonly<Record<StarterList, () => readonly PublisherFacts[]>> = {
  agencies: () => builtInFacts().filter(({ kind }) => kind === 'agency'),
  'public-broadcasters': () => inDirectory(publicBroadcasters),
  'fact-checkers': () => inDirectory(factCheckers),
  science: () => {
    const journals = builtInFacts().filter(({ kind }) => kind === 'journal');
    const taken = new Set(journals.flatMap(({ domain, alsoAt }) => [domain, ...alsoAt]));
    return [...journals, ...readFacts(scienceOffices).filter(({ domain }) => !taken.has(domain))];
  },
};

function inDirectory(addresses: string): PublisherFacts[] {
  const wanted = new Set(addresses.split(/\s+/).filter(Boolean));
  return builtInFacts().filter(({ domain, path }) => wanted.has(domain + (path ?? '')));
}

function sourceAt(address: string, { name, otherNames, kind }: PublisherFacts, trust: Trust | null): Source {
  const slash = address.indexOf('/');
  return {
    domain: slash < 0 ? address : address.slice(0, slash),
    path: slash < 0 ? null : address.slice(slash),
    name,
    otherNames,
    kind,
    trust,
    feeds: [],
  };
}
