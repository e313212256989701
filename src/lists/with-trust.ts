import type { Trust } from '../engine/model.ts';
import { plainSource, type Source, sourceKey } from './source.ts';

/** Mark the publisher at an address, given as `publisherSite` has it; one that is not listed yet is added under the name. */
export function withTrust(
  sources: readonly Source[],
  { domain, path }: Pick<Source, 'domain' | 'path'>,
  name: string,
  trust: Trust | null,
): Source[] {
  const key = sourceKey({ domain, path });
  const known = sources.some((source) => sourceKey(source) === key);
  if (!known) return [...sources, plainSource(domain, path, name, trust)];
  return sources.map((source) => (sourceKey(source) === key ? { ...source, trust } : source));
}
