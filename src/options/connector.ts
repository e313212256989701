import type { Library } from '../library/library.ts';
import type { RequestEntry } from '../library/requests.ts';
import type { Source } from '../lists/source-list.ts';
import type { Subscription } from '../lists/subscriptions/subscription.ts';
import type { ListPreview, LookUpService } from '../shared/contract.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import type { SyncState } from '../shared/travelling.ts';
import type { Following } from '../ui/following.ts';

export interface Shortcut {
  /** What it does, in words. */
  readonly does: string;
  /** "Alt+Q"; null where the reader or another extension took it away. */
  readonly keys: string | null;
}

/** The record of what was asked of the network. */
export interface RequestRecords {
  /** Newest first, all that are kept. */
  list(): Promise<RequestEntry[]>;
  /** Forgets all; gives back how to have them again. */
  clear(): Promise<() => Promise<void>>;
}

/** Services that can be asked, and what each needs. */
export interface LookUpConnector {
  /** Asks the browser for the service's host; only in the click itself. False: refused. */
  request(service: LookUpService): Promise<boolean>;
  giveBack(service: LookUpService): Promise<void>;
  /** Is there a key for the fact-checks' search? */
  hasKey(): Promise<boolean>;
  /** '' takes it away. */
  saveKey(key: string): Promise<void>;
}

/** Carrying settings and sources between the reader's devices. */
export interface SyncConnector {
  state(): Promise<SyncState>;
  turn(on: boolean): Promise<void>;
  undo(): Promise<void>;
  /** Calls back when something was carried; gives back how to stop. */
  watch(heard: () => void): () => void;
}

/** All that the options page can ask and do. It talks to this object, not to a wire: tests hand it another. */
export interface OptionsConnector {
  readonly version: string;
  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;
  /** Calls back when settings, sources or permissions were changed elsewhere; gives back how to stop. */
  watch(heard: () => void): () => void;
  /** Has the browser allowed all sites? */
  allAllowed(): Promise<boolean>;
  /** Of these hosts, those that the browser has allowed. */
  allowed(hosts: readonly string[]): Promise<ReadonlySet<string>>;
  /** Asks the browser for one host, or for all; only in the click itself. False: refused. */
  request(host: string | 'all'): Promise<boolean>;
  /** Gives back what was allowed; what came with the installation stays. */
  giveBack(host: string | 'all'): Promise<void>;
  sources(): Promise<readonly Source[]>;
  changeSources(change: (sources: readonly Source[]) => readonly Source[]): Promise<readonly Source[]>;
  /** What an administrator has set. */
  policy(): Promise<Policy>;
  subscriptions(): Promise<readonly Subscription[]>;
  /** Changes one subscription, adds it, or (null) ends it; gives what it was. */
  changeSubscription(
    url: string,
    change: (subscription: Subscription | null) => Subscription | null,
  ): Promise<Subscription | null>;
  /** Asks the browser for the host of a list's address, and for nothing below or beside it; only in the click itself. */
  requestList(address: string): Promise<boolean>;
  /** Has the browser allowed that host already? Known before the click, nobody need be asked in it. */
  mayAskList(address: string): Promise<boolean>;
  /** Asks the address of a list; nothing is stored. */
  previewList(address: string): Promise<ListPreview>;
  /** Asks the address of a subscribed list, and keeps what came of it. */
  updateList(url: string): Promise<void>;
  /** Addresses of open tabs; only in the click itself. Null: the browser may not tell. */
  openTabs(): Promise<readonly string[] | null>;
  /** Has the feeds of trusted sources read. */
  readonly following: Following;
  /** What the page was opened to add; '' for nothing. */
  readonly toAdd: string;
  library(): Promise<Library>;
  /** Calls back when Originals or Reports came or went, here or elsewhere; gives back how to stop. */
  watchLibrary(heard: () => void): () => void;
  /** Of the Library's own page, which shows every Original. */
  readonly shelfAddress: string;
  /** Jobs were put into the Library's queue: have the background begin. */
  work(): Promise<void>;
  /** Calls back when a job went on; gives back how to stop. */
  onJobs(heard: () => void): () => void;
  /** Originals came or went: open pages are judged anew. */
  libraryChanged(): void;
  /** Hands the reader a file. */
  download(name: string, content: Blob): void;
  readonly sync: SyncConnector;
  readonly requests: RequestRecords;
  readonly lookUps: LookUpConnector;
  shortcuts(): Promise<readonly Shortcut[]>;
  now(): Date;
}
