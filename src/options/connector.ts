import type { Library } from '../library/library.ts';
import type { Source } from '../lists/source-list.ts';
import type { Settings } from '../shared/settings.ts';

export interface Shortcut {
  /** What it does, in words. */
  readonly does: string;
  /** "Alt+Q"; null where the reader or another extension took it away. */
  readonly keys: string | null;
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
  library(): Promise<Library>;
  /** Originals came or went: open pages are judged anew. */
  libraryChanged(): void;
  /** Hands the reader a file. */
  download(name: string, content: Blob): void;
  shortcuts(): Promise<readonly Shortcut[]>;
  now(): Date;
}
