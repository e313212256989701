import type { Trust } from '../engine/model.ts';
import { plainHost } from './hosts.ts';
import { plainSource, type Source, sourceKey } from './source.ts';

/** Mark the publisher at a host; one that is not listed yet is added under the given name. */
export function withTrust(sources: readonly Source[], host: string, name: string, trust: Trust | null): Source[] {
  const domain = plainHost(host);
  const key = sourceKey({ domain, path: null });
  const known = sources.some((source) => sourceKey(source) === key);
  if (!known) return [...sources, plainSource(domain, null, name, trust)];
  return sources.map((source) => (sourceKey(source) === key ? { ...source, trust } : source));
}
