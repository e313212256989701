import { analyze } from '../engine/analyze.ts';
import type { FoundBy, Publishers } from '../engine/model.ts';
import type { NewOriginal } from '../library/library.ts';
import type { ReadPage } from './inert/read-page.ts';
import { originalFrom } from './original-from.ts';
import type { Fetched, FetchPublic, RequestCause } from './request/result.ts';
import { isStandIn } from './stand-in.ts';

/** What articles are fetched with. */
export interface ArticleFetching {
  readonly fetchPublic: FetchPublic;
  readonly readPage: ReadPage;
  readonly publishers: Publishers;
  /** ISO 8601. */
  readonly now: string;
}

export interface ArticleOptions {
  readonly cause: RequestCause;
  readonly foundBy: FoundBy;
  /** Where the article really stood, if another address is asked for it (an archive's copy). */
  readonly standsAt?: string;
  readonly signal?: AbortSignal;
}

export type FetchedArticle =
  | {
      readonly result: 'original';
      readonly original: NewOriginal;
      /** Where the page says that its text stands, on whatever site. */
      readonly canonical: string | null;
    }
  /** A page was there, and it is no article that can be read. */
  | { readonly result: 'not-article'; readonly finalUrl: string }
  | Exclude<Fetched, { readonly result: 'ok' | 'not-modified' }>;

/** Fetch a page and make an Original of its article: its words without what the site prints round them. */
export async function fetchArticle(
  url: string,
  { cause, foundBy, standsAt, signal }: ArticleOptions,
  { fetchPublic, readPage, publishers, now }: ArticleFetching,
): Promise<FetchedArticle> {
  const fetched = await fetchPublic(url, { cause, accept: ['html'], signal });
  if (fetched.result === 'not-modified') return { result: 'failed', why: 'network' };
  if (fetched.result !== 'ok') return fetched;
  const article = await readPage(fetched.text, standsAt ?? fetched.finalUrl);
  if (!article.isArticle || article.text.trim() === '' || isStandIn(article))
    return { result: 'not-article', finalUrl: fetched.finalUrl };
  const nothing = { originals: [], publishers, trust: () => null, now };
  const original = originalFrom(article, analyze(article, nothing, 'fetched'), publishers, foundBy);
  // The page that pointed here may have used another address of it.
  const addresses = [...new Set([...(original.addresses ?? []), url, fetched.finalUrl])];
  return {
    result: 'original',
    original: { ...original, addresses: addresses.filter((each) => each !== original.url) },
    canonical: article.declared.canonical,
  };
}
