import type { Knowledge, Original, Publisher, Publishers } from '../../../src/engine/model.ts';

/** Invented publishers, known by host and by name. */
export function publishersFrom(...list: readonly Pick<Publisher, 'name' | 'domain' | 'kind'>[]): Publishers {
  const publishers = list.map((one): Publisher => ({ otherNames: [], path: null, country: null, ...one }));
  return {
    named: (name) => publishers.filter((one) => one.name === name),
    at: (url) => {
      const host = URL.parse(url)?.hostname ?? '';
      return publishers.find(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;
    },
    namesIn: () => [],
  };
}

export function knowing(publishers: Publishers, originals: readonly Original[] = []): Knowledge {
  return { originals, publishers, trust: () => null, now: '2024-06-01T00:00:00Z' };
}
