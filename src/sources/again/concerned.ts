import type { Article, Original, Report } from '../../engine/model.ts';
import { addressKey, isOwnAddress } from '../../engine/reuse/address.ts';
import { fingerprintsOf, soughtFingerprintsOf } from '../../engine/reuse/fingerprints.ts';
import { wordsOf } from '../../engine/text/words.ts';

/** Fingerprints in common from which on it is worth judging a page again. */
const FEWEST_SHARED = 2;

type Kept = Pick<Original, 'id' | 'url' | 'addresses' | 'publisher' | 'text'>;

/** What tells quickly whether a page that was read concerns any of some Originals that came in since. */
export interface Concern {
  /** Of a Report: does its page share words with one of them, or credit the publisher of one? */
  concerns(report: Report): boolean;
}

/** `domainOf`: where a publisher is found, by the address of one of its articles. */
export function concernOf(originals: readonly Kept[], domainOf: (url: string) => string | null): Concern {
  const byHash = new Map<number, number[]>();
  for (const [n, { text }] of originals.entries()) {
    for (const hash of new Set(fingerprintsOf(wordsOf(text)).hash)) {
      const held = byHash.get(hash);
      if (held) held.push(n);
      else byHash.set(hash, [n]);
    }
  }
  const domains = new Set(originals.map(({ url }) => (url === null ? null : domainOf(url))));
  const names = new Set(originals.map(({ publisher }) => publisher?.toLowerCase()));
  domains.delete(null);
  names.delete(undefined);
  return {
    concerns: (report) => sharesWords(report, originals, byHash) || credits(report, domains, names),
  };
}

function sharesWords(report: Report, originals: readonly Kept[], byHash: ReadonlyMap<number, readonly number[]>) {
  const shared = new Map<number, number>();
  for (const hash of new Set(soughtFingerprintsOf(wordsOf(report.article.text)).hash)) {
    for (const n of byHash.get(hash) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
  }
  // A page is not its own original.
  return [...shared].some(([n, count]) => count >= FEWEST_SHARED && !isOwnAddress(wordsAlone(report), originals[n]!));
}

/** Whom a page credits and has no Original of yet: those are its candidates. */
function credits(
  { candidates }: Report,
  domains: ReadonlySet<string | null>,
  names: ReadonlySet<string | undefined>,
): boolean {
  return candidates.some(({ publisher, url }) => {
    const host = url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null);
    return (publisher !== null && names.has(publisher.toLowerCase())) || (host !== null && domains.has(host));
  });
}

/** Of Reports, newest first, the newest of each page: one that was read three times is one page. */
export function newestOfEachPage<T extends { readonly id: string; readonly url: string | null }>(
  reports: readonly T[],
): T[] {
  const seen = new Set<string>();
  return reports.filter(({ id, url }) => {
    const page = addressKey(url) ?? id;
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/** A page that was read, as far as its Report kept it: its words, without its links and what it declared. */
export function wordsAlone({ url, article }: Report): Article {
  const declared = {
    ...{ canonical: null, addresses: [], origins: [], organisations: [], publisher: null, authors: [], reviewers: [] },
    ...{ claimReviews: [], types: [], wire: false },
  };
  const { words: _words, ...kept } = article;
  return { ...kept, url, declared, links: [], inlineQuotes: [], notices: [], signals: [], plain: false, cut: [] };
}

/** Originals of the new Report that the old one had not. */
export function foundSince(before: Report, after: Report): string[] {
  const had = new Set(before.originals.map(({ id }) => id));
  return after.originals.map(({ id }) => id).filter((id) => !had.has(id));
}
