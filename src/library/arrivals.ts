/** A file that waits to be imported. */
export interface Arrival {
  readonly key: string;
  /** Its name on the reader's system: only to be shown, never used as a path. */
  readonly name: string;
  readonly content: Blob;
}

/** Files that the reader chose and that the background imports step by step. */
export interface Arrivals {
  /** Add files to a job. `from` is how many it has already. */
  put(job: string, files: readonly { readonly name: string; readonly content: Blob }[], from: number): Promise<void>;
  /** The file of a job that follows this key (null: its first file); null if none is left. */
  next(job: string, after: string | null): Promise<Arrival | null>;
  clear(job: string): Promise<void>;
}
