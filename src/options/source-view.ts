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

/** The list with one source put in the place of another, or at the end where `key` is not listed. */
export function withSource(sources: readonly Source[], key: string, source: Source): Source[] {
  return sources.some((one) => sourceKey(one) === key)
    ? sources.map((one) => (sourceKey(one) === key ? source : one))
    : [...sources, source];
}

export function withoutSource(sources: readonly Source[], key: string): Source[] {
  return sources.filter((source) => sourceKey(source) !== key);
}
