/**
 * The tables that a Library is kept in. There are three implementations: IndexedDB (`./dexie.ts`), memory (`./memory.ts`)
 * and, for the command line, a temporary file (`src/cli/library/`). Everything above them is written once.
 */
import type { Original, Report } from '../../engine/model.ts';
import type { Arrival } from '../arrivals.ts';
import type { FollowedSource } from '../followed.ts';
import type { Job } from '../jobs.ts';
import type { RequestEntry } from '../requests.ts';

/** What the table of Originals is sorted by: lower case; UNKNOWN if the Original does not say. */
export interface SortKeys {
  readonly byPublished: string;
  readonly byTitle: string;
  readonly byPublisher: string;
}

/** One Original as stored. `doc` numbers it for the index and is never given twice. */
export interface OriginalRecord extends Omit<Original, 'text' | 'common' | 'textWords'>, SortKeys {
  readonly doc: number;
  /** What it is recognised by: its folded addresses, and the hash of its words. */
  readonly keys: readonly string[];
  readonly length: number;
  /** As the store packs it. In the row rather than a table of its own, it costs no second write and no second read. */
  readonly text: unknown;
  /** Size of the packed text. */
  readonly bytes: number;
}

/** An Original that has no number yet. */
export type UnnumberedOriginal = Omit<OriginalRecord, 'doc'>;

/** Fingerprints that no segment holds yet: what one transaction added. */
export interface LogRecord {
  readonly seq: number;
  readonly docs: readonly number[];
  /** How many of `hashes` belong to each of `docs`, in the same order. */
  readonly counts: readonly number[];
  /** Their fingerprints and the hashes of their keys, one Original after another. */
  readonly hashes: Float64Array;
  /** The line that the catalogue is to hold of each; '' if it holds one already. */
  readonly lines: readonly string[];
}

/** A row of the log that the table has not numbered yet. */
export type UnnumberedLog = Omit<LogRecord, 'seq'>;

/** What a search reads of one group of Originals: see `../originals/catalogue.ts`. */
export interface CatalogueRecord {
  readonly group: number;
  readonly docs: readonly number[];
  /** A line for each of `docs`, joined by line feeds. */
  readonly lines: string;
}

/** An immutable sorted part of the index. */
export interface SegmentRecord {
  readonly segment: number;
  /** `building`: upkeep is still writing it, step by step; it must not be read yet. */
  readonly state: 'live' | 'building';
  readonly firstDoc: number;
  readonly lastDoc: number;
  readonly postings: number;
  /** Prefix of the first hash of each chunk. */
  readonly firsts: Uint32Array;
  /** Size of its chunks and blocks together, and of the heads alone. */
  readonly bytes: number;
  readonly headBytes: number;
  /** Whether its heads are one file instead of a record each. */
  readonly isFiled: boolean;
  /** Numbers of removed Originals whose fingerprints it still holds. */
  readonly dead: readonly number[];
  /** For one that is being built: the segments it joins, the Originals it leaves out, and the last posting written, if any. */
  readonly from: readonly number[];
  readonly without: readonly number[];
  readonly written: bigint | null;
  /** For each of `from`, the chunk to go on reading at: those before it are done. */
  readonly reached: readonly number[];
}

/** A segment that the table has not numbered yet. */
export type UnnumberedSegment = Omit<SegmentRecord, 'segment'>;

/** The prefixes of the hashes of a stretch of postings: see `../index/packed.ts`. */
export interface ChunkRecord {
  /** `partKey(segment, chunk)`. */
  readonly key: number;
  readonly head: Uint8Array;
}

/** All heads of a segment in one file, one after another. */
export interface HeadsRecord {
  readonly segment: number;
  /** As the store keeps it. */
  readonly file: unknown;
  /** Size of each head in bytes, in order. */
  readonly sizes: Uint32Array;
}

/** For part of a chunk's postings, the numbers of the Originals, each with the remaining bits of its hash. */
export interface BlockRecord {
  /** `partKey(segment, chunk × BLOCKS + n)`. */
  readonly key: number;
  readonly bytes: Uint8Array;
}

export interface ReportRecord {
  readonly id: string;
  readonly url: string | null;
  /** The address, folded; '' where there is none. */
  readonly address: string;
  readonly at: string;
  /** ISO 8601: when the page was last judged again, with Originals that came in later; missing where it was not. */
  readonly redone?: string;
  readonly report: Report;
}

/** What was read of a page and is not in its Report. `id` is the Report's. */
export interface RestRecord {
  readonly id: string;
  readonly at: string;
  /** As the store packs it, and its size then. */
  readonly rest: unknown;
  readonly bytes: number;
}

/** A job as stored; its key is its id. */
export interface JobRecord extends Job {
  /** ISO 8601: when its lease ends; '' if nobody holds it. */
  readonly leased: string;
  /** ISO 8601: when this row was written. If the clock now shows an earlier time, it has been put back. */
  readonly written: string;
}

/** An entry of a feed that was looked at, and so is not fetched again. */
export interface EntryRecord {
  /** The folded address. */
  readonly key: string;
  /** ISO 8601: when it was last listed. */
  readonly at: string;
}

export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}

/** An Original ready to be written: everything that takes time is done before the transaction. */
export interface Prepared {
  readonly record: UnnumberedOriginal;
  /** Whether the caller gave its id, and so vouches that it is none of those stored under other ids. */
  readonly given: boolean;
  /** What the index keeps of it: its fingerprints and the hashes of its id and keys, without repeats. */
  readonly hashes: Float64Array;
}

/** A piece of an import that waits until the whole import has been read and found good. */
export interface StagedRecord {
  readonly n: number;
  /** Ready to be written. */
  readonly originals: readonly Prepared[];
  readonly reports: readonly ReportRecord[];
  /** Missing from what an earlier version staged. */
  readonly rests?: readonly RestRecord[];
}

/** A piece that the table has not numbered yet. */
export type UnnumberedPiece = Omit<StagedRecord, 'n'>;

export interface OrderedOptions {
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
  readonly below?: string;
}

/** One request to the network. */
export interface RequestRecord extends RequestEntry {
  readonly n: number;
}

/** What is remembered of a host (key `host:NAME`) or a budget (key `budget:NAME`). Times are milliseconds since 1970. */
export interface PaceRecord {
  readonly key: string;
  /** When the next request may be sent. */
  readonly next: number;
  /** When the host said to come back; 0 if it did not say. */
  readonly until: number;
  /** How many requests in a row have failed. */
  readonly failures: number;
  /** When the budget was drawn on. */
  readonly times: readonly number[];
}

/** `Unkeyed` is a row without its key; a table that numbers its rows gives it one. */
export interface Table<Row, Key extends number | string, Unkeyed = Row> {
  get(key: Key): Promise<Row | undefined>;
  getMany(keys: readonly Key[]): Promise<(Row | undefined)[]>;
  /** Insert or replace rows. Resolves to their keys, in the same order. */
  put(rows: readonly (Row | Unkeyed)[]): Promise<Key[]>;
  delete(keys: readonly Key[]): Promise<void>;
  /** Delete the rows with keys in [from, to). */
  deleteRange(from: Key, to: Key): Promise<void>;
  clear(): Promise<void>;
  count(): Promise<number>;
  keys(): Promise<Key[]>;
  all(): Promise<Row[]>;
  /** Rows whose indexed field is one of these values or, if it is a list, holds one of them. */
  where(index: string, values: readonly string[]): Promise<Row[]>;
  /** Rows with keys in [from, to), in the order of keys. */
  range(from: Key, to: Key): Promise<Row[]>;
  /** Rows with keys after this one (null: from the first), in the order of keys. */
  after(key: Key | null, limit: number): Promise<Row[]>;
  /** Rows in the order of an index; with `below`, only those whose field comes before it. */
  ordered(index: string, options: OrderedOptions): Promise<Row[]>;
  /** Keys of the rows whose indexed field is at least `from` and, if `to` is given, less than `to`. */
  keysFrom(index: string, from: string, to?: string): Promise<Key[]>;
}

export interface Tables {
  readonly originals: Table<OriginalRecord, number>;
  readonly catalogue: Table<CatalogueRecord, number>;
  readonly log: Table<LogRecord, number, UnnumberedLog>;
  readonly segments: Table<SegmentRecord, number, UnnumberedSegment>;
  readonly chunks: Table<ChunkRecord, number>;
  readonly heads: Table<HeadsRecord, number>;
  readonly blocks: Table<BlockRecord, number>;
  readonly meta: Table<MetaRecord, string>;
  readonly reports: Table<ReportRecord, string>;
  readonly rests: Table<RestRecord, string>;
  readonly jobs: Table<JobRecord, string>;
  readonly followed: Table<FollowedSource, string>;
  readonly entries: Table<EntryRecord, string>;
  readonly staged: Table<StagedRecord, number, UnnumberedPiece>;
  readonly arrivals: Table<Arrival, string>;
  readonly requests: Table<RequestRecord, number, RequestEntry>;
  readonly pace: Table<PaceRecord, string>;
}

export interface Store extends Tables {
  /** Run `work` in a transaction: all of it is written or nothing, and nobody else writes meanwhile. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** Run `work` in a transaction that reads one consistent state. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** Let the browser's own process, which does the writing, report back before going on. */
  pause(): Promise<void>;
  /** Pack and unpack a text; unpacking is faster if its length in UTF-16 units is given, and may be part of a transaction. */
  pack(text: string): { readonly text: unknown; readonly bytes: number };
  unpack(packed: unknown, length?: number): Promise<string>;
  /** A step of upkeep: learn to pack texts smaller, if it is time to. Resolves to whether it was. */
  learn(): Promise<boolean>;
  /** Whether reading one file is quicker here than reading many rows. */
  readonly keepsFiles: boolean;
  /** Make a file of bytes, and read it. `readFile` must not be called inside a transaction. */
  file(parts: readonly Uint8Array[]): unknown;
  readFile(file: unknown): Promise<Uint8Array>;
  close(): void;
}

/** Key of a segment's n-th chunk or block. A segment's keys are consecutive; there are at most 2^30 of them. */
export const partKey = (segment: number, n: number) => segment * 0x40000000 + n;
