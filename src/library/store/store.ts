/**
 * The tables a Library is kept in, as its code sees them. Three kinds are there: IndexedDB (`./dexie.ts`), memory
 * (`./memory.ts`) and, for the command line, a temporary file (`src/cli/library/`); everything above is written once.
 */
import type { Original, Report } from '../../engine/model.ts';
import type { Arrival } from '../arrivals.ts';
import type { FollowedSource } from '../followed.ts';
import type { Job } from '../jobs.ts';
import type { RequestEntry } from '../requests.ts';

/** What a row is sorted by: folded for case; UNKNOWN where it is not known. */
export interface SortKeys {
  readonly byPublished: string;
  readonly byTitle: string;
  readonly byPublisher: string;
}

/** One Original as stored. `doc` numbers it for the index and is never given twice. */
export interface OriginalRecord extends Omit<Original, 'text' | 'common' | 'textWords'>, SortKeys {
  readonly doc: number;
  /** What tells it from others: its addresses, folded, and the hash of its words. */
  readonly keys: readonly string[];
  readonly length: number;
  /** As the store packs it. It stands in the row: one record less to write, one less to read for a candidate. */
  readonly text: unknown;
  /** What its text takes up as it is kept. */
  readonly bytes: number;
}

/** An Original that has no number yet. */
export type UnnumberedOriginal = Omit<OriginalRecord, 'doc'>;

/** Fingerprints that no segment holds yet: what one transaction added. */
export interface LogRecord {
  readonly seq: number;
  readonly docs: readonly number[];
  /** How many of `hashes` are those of each of `docs`. */
  readonly counts: readonly number[];
  /** Their fingerprints, and the hashes of their names. */
  readonly hashes: Float64Array;
  /** What the catalogue will hold of each; '' where it holds it already. */
  readonly lines: readonly string[];
}

/** A row of the log that the table has not numbered yet. */
export type UnnumberedLog = Omit<LogRecord, 'seq'>;

/** What a search reads of the Originals of one group of numbers: see `../originals/catalogue.ts`. */
export interface CatalogueRecord {
  readonly group: number;
  readonly docs: readonly number[];
  /** A line for each of them. */
  readonly lines: string;
}

/** An immutable sorted part of the index. */
export interface SegmentRecord {
  readonly segment: number;
  /** `building`: being written by upkeep, step by step; not to be read yet. */
  readonly state: 'live' | 'building';
  readonly firstDoc: number;
  readonly lastDoc: number;
  readonly postings: number;
  /** Prefix of the first hash of each chunk. */
  readonly firsts: Uint32Array;
  /** Of its chunks and blocks, and of the heads alone. */
  readonly bytes: number;
  readonly headBytes: number;
  /** Its heads are one file, not a record each. */
  readonly isFiled: boolean;
  /** Numbers of removed Originals whose fingerprints it still holds. */
  readonly dead: readonly number[];
  /** Of one that is being built: from which segments, the numbers left out, and the last posting written; null: none yet. */
  readonly from: readonly number[];
  readonly without: readonly number[];
  readonly written: bigint | null;
  /** The chunk of each of `from` in which that posting would stand: none before it is read again. */
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

/** All heads of a segment as one file, one behind the other. */
export interface HeadsRecord {
  readonly segment: number;
  /** As the store keeps it. */
  readonly file: unknown;
  /** Bytes of each. */
  readonly sizes: Uint32Array;
}

/** The numbers of the Originals of a part of that stretch, each with the other bits of its hash. */
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

/** What was read of a page beyond its Report; its key is the Report's id. */
export interface RestRecord {
  readonly id: string;
  readonly at: string;
  /** As the store packs it, and what it takes up so. */
  readonly rest: unknown;
  readonly bytes: number;
}

/** A job as stored; its key is its id. */
export interface JobRecord extends Job {
  /** ISO 8601: until then somebody works on it; '' where nobody does. */
  readonly leased: string;
  /** ISO 8601: when this row was written. A clock that shows an earlier time has been put back. */
  readonly written: string;
}

/** An entry of a feed that was looked at: it is not fetched again. */
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

/** An Original ready to be written: all that costs time, done before the transaction. */
export interface Prepared {
  readonly record: UnnumberedOriginal;
  readonly given: boolean;
  /** What the index keeps of it: its fingerprints, and its keys as if they were some; each once. */
  readonly hashes: Float64Array;
}

/** A piece of an import that waits until the whole of it was read and found good. */
export interface StagedRecord {
  readonly n: number;
  /** Ready to be stored: what costs time was done when it was read. */
  readonly originals: readonly Prepared[];
  readonly reports: readonly ReportRecord[];
  /** Missing in what an earlier version staged. */
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

/** One request to the network, as it is shown to the reader. */
export interface RequestRecord extends RequestEntry {
  readonly n: number;
}

/** What is remembered of a host (`host:NAME`) or of a budget (`budget:NAME`); times in milliseconds since 1970. */
export interface PaceRecord {
  readonly key: string;
  /** No request before. */
  readonly next: number;
  /** The host said not to come before; 0 where it said nothing. */
  readonly until: number;
  /** Requests that failed since the last that did not. */
  readonly failures: number;
  /** When a budget was drawn on. */
  readonly times: readonly number[];
}

/** `Unkeyed`: a row that may be put in without its key, which the table then gives it. */
export interface Table<Row, Key extends number | string, Unkeyed = Row> {
  get(key: Key): Promise<Row | undefined>;
  getMany(keys: readonly Key[]): Promise<(Row | undefined)[]>;
  /** Insert or replace; gives the keys. */
  put(rows: readonly (Row | Unkeyed)[]): Promise<Key[]>;
  delete(keys: readonly Key[]): Promise<void>;
  deleteRange(from: Key, to: Key): Promise<void>;
  clear(): Promise<void>;
  count(): Promise<number>;
  keys(): Promise<Key[]>;
  all(): Promise<Row[]>;
  /** Rows whose indexed field is (or, a list, holds) one of these values. */
  where(index: string, values: readonly string[]): Promise<Row[]>;
  /** Rows from one key up to another, in the order of keys. */
  range(from: Key, to: Key): Promise<Row[]>;
  /** Rows behind a key, in the order of keys. */
  after(key: Key | null, limit: number): Promise<Row[]>;
  /** Rows in the order of an index; `below`: only those whose field comes before that value. */
  ordered(index: string, options: OrderedOptions): Promise<Row[]>;
  /** Keys of the rows whose indexed field has a value `from` or behind and, if given, before `to`. */
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
  /** All or nothing; nobody else writes meanwhile. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** One consistent view. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** Let others go on for a moment, where they are in a process of their own. */
  pause(): Promise<void>;
  /** A text as it is kept, and back, sooner where its length in UTF-16 units is told: the latter may be part of a transaction. */
  pack(text: string): { readonly text: unknown; readonly bytes: number };
  unpack(packed: unknown, length?: number): Promise<string>;
  /** A step of upkeep: learn to pack texts smaller, if it is time to. True: it was. */
  learn(): Promise<boolean>;
  /** Is reading one file quicker here than reading many rows? */
  readonly keepsFiles: boolean;
  /** Bytes as a file of their own, and back: the latter not inside a transaction. */
  file(parts: readonly Uint8Array[]): unknown;
  readFile(file: unknown): Promise<Uint8Array>;
  close(): void;
}

/** Parts of one segment lie together: 2^30 of them at most. */
export const partKey = (segment: number, n: number) => segment * 0x40000000 + n;
