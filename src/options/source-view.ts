import { type Source, sourceKey } from '../lists/source-list.ts';

export type SourceOrder = 'name' | 'domain' | 'trust';

const TRUST_ORDER = { trusted: 0, ignored: 1, known: 2 };

/** The sources that hold all the words of a search in name, other names or domain, in the order asked for. */
export function sourcesShown(sources: readonly Source[], search: string, order: SourceOrder, locale: string): Source[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const trust = (source: Source) => TRUST_ORDER[source.trust ?? 'known'];
  return sources
    .filter((source) => {
      const text = [source.name, ...source.otherNames, sourceKey(source)].join('\n').toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort(
      (a, b) =>
        (order === 'trust' ? trust(a) - trust(b) : 0) ||
        (order === 'domain' ? 0 : compare(a.name, b.name)) ||
        compare(sourceKey(a), sourceKey(b)),
    );
}

/** What taking in a list would change. */
export interface ImportPlan {
  readonly added: readonly Source[];
  /** Those that are listed already and would be replaced. */
  readonly changed: readonly { readonly before: Source; readonly after: Source }[];
  readonly same: number;
  /** The whole list as it would be. */
  readonly result: readonly Source[];
}

export function planImport(current: readonly Source[], incoming: readonly Source[]): ImportPlan {
  const held = new Map(current.map((source) => [sourceKey(source), source]));
  const added: Source[] = [];
  const changed: { before: Source; after: Source }[] = [];
  for (const after of incoming) {
    const before = held.get(sourceKey(after));
    if (before === undefined) added.push(after);
    else if (!sameSource(before, after)) changed.push({ before, after });
  }
  const replaced = new Map(changed.map(({ after }) => [sourceKey(after), after]));
  const result = [...current.map((source) => replaced.get(sourceKey(source)) ?? source), ...added];
  return { added, changed, same: incoming.length - added.length - changed.length, result };
}

function sameSource(a: Source, b: Source): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.trust === b.trust &&
    a.otherNames.join('\n') === b.otherNames.join('\n') &&
    a.feeds.join('\n') === b.feeds.join('\n')
  );
}

/** The list with one source put in the place of another, or at the end where `key` is not listed. */
export function withSource(sources: readonly Source[], key: string, source: Source): Source[] {
  return sources.some((one) => sourceKey(one) === key)
    ? sources.map((one) => (sourceKey(one) === key ? source : one))
    : [...sources, source];
}

export function withoutSource(sources: readonly Source[], key: string): Source[] {
  return sources.filter((source) => sourceKey(source) !== key);
}
