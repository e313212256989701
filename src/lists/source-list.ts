/** The front door to source lists: what they are, how they are read and written, and whom an address belongs to. */
export { type DomainFault, type NormalisedDomain, normaliseDomain } from './domain.ts';
export { type LookAlike, lookAlikeOf } from './look-alike.ts';
export { type ListFault, type ParsedSourceList, parseSourceList } from './parse-source-list.ts';
export {
  LIST_LIMITS,
  PUBLISHER_KINDS,
  plainSource,
  type Source,
  type SourceList,
  sourceKey,
  sourceListSchema,
  sourceSchema,
} from './source.ts';
export { publishersWith, sourceFor, trustOf } from './source-for.ts';
export { STARTER_LISTS, type StarterList, starterSources, withStarters } from './starter-lists.ts';
export { withTrust } from './with-trust.ts';
export { toCsv, toJson, toText } from './write-source-list.ts';
