/** The front door to source lists: what they are, how they change, and whom an address belongs to. */

export { type Differences, differences } from './differences.ts';
export { type DomainFault, normaliseDomain } from './domain.ts';
export { type KnownLists, ownList, publishersWith, sourceFor, trustOf } from './known.ts';
export { type LookAlike, lookAlikeOf } from './look-alike.ts';
export { patched, patchFrom } from './patch.ts';
export { isShared } from './platforms.ts';
export { type PublisherSite, publisherSite } from './publisher-site.ts';
export {
  LIST_LIMITS,
  PUBLISHER_KINDS,
  plainSource,
  type Source,
  sourceKey,
  sourceListSchema,
  sourceSchema,
  withoutDoubles,
} from './source.ts';
export { STARTER_LISTS, type StarterList, starterSources, withStarters } from './starter-lists.ts';
export { withTrust } from './with-trust.ts';
