/** A file that waits to be read into the Library. */
export interface Arrival {
  readonly key: string;
  /** As the reader's system calls it: for showing, never a path to anything. */
  readonly name: string;
  readonly content: Blob;
}

/** Files that were handed over and wait for the background, which reads them step by step. */
export interface Arrivals {
  /** `from`: how many files of this job were put before. */
  put(job: string, files: readonly { readonly name: string; readonly content: Blob }[], from: number): Promise<void>;
  /** The first file of a job behind a key (null: its first); null where none is left. */
  next(job: string, after: string | null): Promise<Arrival | null>;
  clear(job: string): Promise<void>;
}
