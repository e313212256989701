/**
 * What a Library can do, wherever it is kept: in IndexedDB (`openLibrary`, `./open.ts`), in memory (`memoryLibrary`,
 * `./memory.ts`, for tests) or in a temporary file (`src/cli/library/`, for the command line). Code that holds one does
 * not know which. Its promises reject with a LibraryError and nothing else.
 */

import type { Original, Report } from '../engine/model.ts';
import type { Words } from '../engine/text/words.ts';
import type { Arrivals } from './arrivals.ts';
import type { FoundPassage } from './finding/text-passage.ts';
import type { Followed } from './followed.ts';
import type { Check, Health } from './health.ts';
import type { Jobs } from './jobs.ts';
import type { PageRest } from './page-rest.ts';
import type { Pace, Requests } from './requests.ts';

/** An Original to be stored. What is left out is unknown; `id` is derived from the address, else from the text. */
export type NewOriginal = Pick<Original, 'text'> & Partial<Original>;

/** An Original without its text: what a table shows. */
export interface OriginalRow extends Omit<Original, 'text' | 'common' | 'textWords'> {
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
}

export type SortKey = 'added' | 'published' | 'title' | 'publisher';

export interface RowQuery {
  readonly offset: number;
  readonly limit: number;
  /** Words to be found in title, publisher, byline or address; case is ignored. */
  readonly search?: string;
  /** Only those of this publisher; case is ignored. */
  readonly publisher?: string;
  /** Only those published from this date on, and before that one (ISO 8601, compared as far as they go). */
  readonly from?: string;
  readonly to?: string;
  /** Default: added, newest first. */
  readonly sort?: { readonly by: SortKey; readonly descending?: boolean };
}

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** Called with the number of objects done so far. */
  readonly onProgress?: (done: number) => void;
}

/** An Original in whose text words were found. */
export interface TextFound extends FoundPassage {
  readonly row: OriginalRow;
}

export interface FindOptions extends WorkOptions, Pick<RowQuery, 'from' | 'to'> {
  readonly onFound: (found: TextFound) => void;
}

export interface Stats {
  readonly originals: number;
  readonly reports: number;
  /** Bytes of the stored texts, and of the index that finds them. */
  readonly textBytes: number;
  readonly indexBytes: number;
  /** Bytes of what is kept beside Reports so that their pages can be judged again. */
  readonly restBytes: number;
  /** ISO 8601: when the oldest and the newest Original were added; null where there is none. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

export interface Retention {
  /** ISO 8601. */
  readonly now: string;
  /** Oldest Originals go until texts and index fit; null: no bound. */
  readonly maxBytes: number | null;
  /** Originals added longer ago go; null: kept for ever. */
  readonly maxAgeDays: number | null;
  /** Reports made longer ago go; null: kept for ever, 0: none is kept. */
  readonly reportDays: number | null;
}

export interface StoredReport {
  readonly id: string;
  readonly url: string | null;
  /** ISO 8601: when it was made. */
  readonly at: string;
  /** ISO 8601: when the page was last judged again, with Originals that came in later; missing where it was not. */
  readonly redone?: string;
  readonly report: Report;
}

export interface Reports {
  /**
   * Store a Report, in place of an older one with the same id. `at` is ISO 8601. `rest` is what it takes to judge the page
   * again; it is kept for the newest two hundred pages, a fortnight at most. `before` is the id of the Report that the page
   * had: if that is gone, the reader deleted it, and this one is not stored. Resolves to whether it was stored.
   */
  put(
    report: Report,
    options: { readonly at: string; readonly rest?: PageRest; readonly before?: string | null },
  ): Promise<boolean>;
  get(id: string): Promise<StoredReport | null>;
  /** The rest of a Report's page; null if it is not kept. It may come from an import: check the Article before judging it. */
  rest(id: string): Promise<PageRest | null>;
  /** Replace a Report by a new judgement of the same page. Resolves to false if it was removed meanwhile. */
  redo(report: Report, options: { readonly redone: string }): Promise<boolean>;
  /** The Reports of a page, by any spelling of its address, newest first. */
  versions(url: string, options: { readonly limit: number }): Promise<StoredReport[]>;
  /** Newest first. */
  list(options?: { readonly limit?: number; readonly offset?: number }): Promise<StoredReport[]>;
  /** Those of the pages of one site, newest first. It is named by its host, or by the address of any of its pages. */
  ofSite(site: string): Promise<StoredReport[]>;
  count(): Promise<number>;
  /** Remove Reports and the rest of their pages. The function it resolves to puts them back. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  clear(): Promise<void>;
}

export interface Library {
  /**
   * Store an Original. If its address or its text is known already, it is not `fresh`: the stored one keeps its text and
   * its id, and learns the new addresses. If the stored one is only a part, and this is more of the same article, it is
   * `fresh`: its text takes the place of the part's, under the same id.
   */
  add(original: NewOriginal): Promise<{ readonly id: string; readonly fresh: boolean }>;
  /** Store many. Each batch is stored whole or not at all. `added` counts the fresh ones, `known` the others. */
  addAll(
    originals: Iterable<NewOriginal> | AsyncIterable<NewOriginal>,
    options?: WorkOptions,
  ): Promise<{ readonly added: number; readonly known: number }>;
  /** Ids of the Originals that were added at exactly this time, ISO 8601: what one import brought. */
  addedAt(at: string): Promise<string[]>;
  get(id: string): Promise<Original | null>;
  /** The Original at an address, by any spelling of it; null where none is held. */
  at(url: string): Promise<OriginalRow | null>;
  /** Remove Originals, their texts and fingerprints. The function it resolves to puts them back. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  rows(query: RowQuery): Promise<{ readonly total: number; readonly rows: OriginalRow[] }>;
  /**
   * Find the Originals whose texts hold all these words; a phrase in quotation marks must occur as it is. `onFound` is called
   * for each as it is found, in no order. Progress counts the texts searched. Rejects if it is aborted.
   */
  findText(words: string, options: FindOptions): Promise<void>;
  count(): Promise<number>;
  /**
   * Originals that share fingerprints with these words, likeliest first; 24 unless `limit` says otherwise. `common` marks the
   * parts of an Original's text that so many others carry that a page need not have taken them from this one.
   */
  candidates(
    words: Words,
    options?: { readonly limit?: number; readonly exclude?: (original: Original) => boolean },
  ): Promise<Original[]>;
  /** Read the index into memory now, so that the first look-up need not wait for it. */
  prime(): Promise<void>;
  /** Read more of the index into memory, to make the next look-ups faster. Once that is done, it costs nothing. */
  settle(): Promise<void>;
  readonly reports: Reports;
  /** Long work, done step by step in the background. */
  readonly jobs: Jobs;
  /** Sources whose feeds are read, and how the last round of each went. */
  readonly followed: Followed;
  /** Every request to the network, for the reader to see. */
  readonly requests: Requests;
  /** How often each host may be asked. */
  readonly pace: Pace;
  /** Files that wait to be imported. */
  readonly arrivals: Arrivals;
  stats(): Promise<Stats>;
  /** Everything that a page about the Library's health shows. Cheap: it reads no text. */
  health(): Promise<Health>;
  /** Read everything and check that it agrees; with `repair`, mend what can be mended. `health` shows the result later. */
  verify(options?: WorkOptions & { readonly repair?: boolean }): Promise<Check>;
  applyRetention(retention: Retention): Promise<{ readonly originals: readonly string[]; readonly reports: number }>;
  /**
   * Do one step of upkeep, a second at most: turn the log into a segment, join segments, or drop the fingerprints of removed
   * Originals. Resolves to true while there is more to do.
   */
  upkeep(): Promise<boolean>;
  /** JSON Lines, each with its line end; see `./transfer/exported.ts`. */
  exportAll(): AsyncIterable<string>;
  /** The same as the pieces of one gzipped file. Exporting an unchanged Library again gives the same bytes. */
  exportCompressed(options?: WorkOptions): AsyncIterable<Uint8Array>;
  /** Import an export, whole or not at all. `source` may be its lines or any pieces of it, gzipped or not. */
  importAll(
    source: AsyncIterable<string> | ReadableStream<string | Uint8Array>,
    options?: WorkOptions,
  ): Promise<{ readonly added: number; readonly known: number; readonly reports: number }>;
  close(): void;
}

export type LibraryFault = 'full' | 'closed' | 'damaged' | 'newer' | 'aborted' | 'unknown';

/** What every failure of a Library is thrown as. The message tells the reader what to do about it. */
export class LibraryError extends Error {
  readonly code: LibraryFault;
  /** By which the interface says it in the reader's language; more exact than the code. */
  readonly fault: string;
  constructor(
    code: LibraryFault,
    message: string,
    { fault = code, ...options }: ErrorOptions & { fault?: string } = {},
  ) {
    super(message, options);
    this.name = 'LibraryError';
    this.code = code;
    this.fault = fault;
  }
}
