import type { Library } from '../library/library.ts';

/** All that the Library's page can ask and do. It talks to this object, not to a wire: tests hand it another. */
export interface ShelfConnector {
  library(): Promise<Library>;
  /** Calls back when Originals or Reports came or went, here or elsewhere; gives back how to stop. */
  watch(heard: () => void): () => void;
  /** Tells the others that Originals or Reports came or went. */
  changed(): void;
  /** Hands the reader a file. */
  download(name: string, content: Blob): void;
  /** Of the options on the Library: imports, limits. */
  readonly optionsAddress: string;
  /** Address of the comparison of a kept Report with one of its Originals. */
  comparison(report: string, original: string): string;
}
