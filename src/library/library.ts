/**
 * What a Library can do, wherever it is kept. `openLibrary` (IndexedDB, `./open.ts`), `memoryLibrary` (tests,
 * `./memory.ts`) and the command line (a temporary file, `../cli/library/`) give one; nothing else in the project knows which.
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
   * Keep a Report, with the rest of its page where that is to be judged again; an older one of the same id is replaced.
   * `at` is ISO 8601. The rest is kept for the newest two hundred pages, a fortnight at most. `before`: the Report that the
   * page had; where it is not here, the reader has deleted it, and none comes in its place. Says whether it was kept.
   */
  put(
    report: Report,
    options: { readonly at: string; readonly rest?: PageRest; readonly before?: string | null },
  ): Promise<boolean>;
  get(id: string): Promise<StoredReport | null>;
  /** The rest of a Report's page; null where it is not kept. As an import may have brought it: check the Article. */
  rest(id: string): Promise<PageRest | null>;
  /** Put a new judgement of the same page in the place of a Report; false where that was removed meanwhile. */
  redo(report: Report, options: { readonly redone: string }): Promise<boolean>;
  /** The Reports of a page, by any spelling of its address, newest first. */
  versions(url: string, options: { readonly limit: number }): Promise<StoredReport[]>;
  /** Newest first. */
  list(options?: { readonly limit?: number; readonly offset?: number }): Promise<StoredReport[]>;
  /** Those of the pages of one site, newest first. It is named by its host, or by the address of any of its pages. */
  ofSite(site: string): Promise<StoredReport[]>;
  count(): Promise<number>;
  /** Remove Reports with the rest of their pages. What is given back puts them in again. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  clear(): Promise<void>;
}

export interface Library {
  /**
   * Store an Original. The same address, or the same text, is not `fresh`: the one that is held keeps its text and id
   * and learns the new addresses.
   */
  add(original: NewOriginal): Promise<{ readonly id: string; readonly fresh: boolean }>;
  /** Store many, in batches that are whole or absent; gives how many were fresh. */
  addAll(
    originals: Iterable<NewOriginal> | AsyncIterable<NewOriginal>,
    options?: WorkOptions,
  ): Promise<{ readonly added: number; readonly known: number }>;
  /** Ids of the Originals that were added at exactly this time, ISO 8601: what one import brought. */
  addedAt(at: string): Promise<string[]>;
  get(id: string): Promise<Original | null>;
  /** The Original at an address, by any spelling of it; null where none is held. */
  at(url: string): Promise<OriginalRow | null>;
  /** Remove Originals with their texts and fingerprints. What is given back puts them in again. */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  rows(query: RowQuery): Promise<{ readonly total: number; readonly rows: OriginalRow[] }>;
  /**
   * Originals in whose texts all these words stand; a phrase in quotation marks stands as it is. Each is told as it is found,
   * in no order; progress counts the texts that were looked through. Rejects where it is stopped.
   */
  findText(words: string, options: FindOptions): Promise<void>;
  count(): Promise<number>;
  /**
   * Originals that share fingerprints with these words, likeliest first (default limit 24). Each says in `common`
   * which parts of its text so many others carry that nobody took them from it.
   */
  candidates(
    words: Words,
    options?: { readonly limit?: number; readonly exclude?: (original: Original) => boolean },
  ): Promise<Original[]>;
  /** Read the index into memory, which the first look-up would wait for. */
  prime(): Promise<void>;
  /** Hold more of the index in memory, for the next look-ups; done already, it costs nothing. */
  settle(): Promise<void>;
  readonly reports: Reports;
  /** Work that is done step by step, in the background. */
  readonly jobs: Jobs;
  /** Sources whose feeds are read, and how it went. */
  readonly followed: Followed;
  /** Every request to the network, for the reader to see; and how often whom may be asked. */
  readonly requests: Requests;
  readonly pace: Pace;
  /** Files that wait to be read in. */
  readonly arrivals: Arrivals;
  stats(): Promise<Stats>;
  /** Everything a page about the Library's health shows; cheap. */
  health(): Promise<Health>;
  /** Read everything and compare; with `repair`, put right what can be. What was found is kept for `health`. */
  verify(options?: WorkOptions & { readonly repair?: boolean }): Promise<Check>;
  applyRetention(retention: Retention): Promise<{ readonly originals: readonly string[]; readonly reports: number }>;
  /** One step of upkeep, a second at most: log into segments, segments together, removed fingerprints out. True: there is more. */
  upkeep(): Promise<boolean>;
  /** JSON Lines, each with its line end; see `./transfer/exported.ts`. */
  exportAll(): AsyncIterable<string>;
  /** The same, gzipped: pieces of one file; a second export of the same Library gives the same bytes. */
  exportCompressed(options?: WorkOptions): AsyncIterable<Uint8Array>;
  /** Take in an export, whole or not at all. Accepts its lines or any pieces of it, gzipped or not. */
  importAll(
    source: AsyncIterable<string> | ReadableStream<string | Uint8Array>,
    options?: WorkOptions,
  ): Promise<{ readonly added: number; readonly known: number; readonly reports: number }>;
  close(): void;
}

export type LibraryFault = 'full' | 'closed' | 'damaged' | 'newer' | 'aborted' | 'unknown';

/** Every failure of a Library; the message says what can be done about it. */
export class LibraryError extends Error {
  readonly code: LibraryFault;
  constructor(code: LibraryFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LibraryError';
    this.code = code;
  }
}
