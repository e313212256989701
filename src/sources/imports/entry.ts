import type { ImportFault } from '../../shared/import-data.ts';

/** What is given of an Original beside its text. */
export interface GivenFacts {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

export type EntryContent =
  | { readonly kind: 'html' | 'text'; readonly text: string; readonly given: GivenFacts }
  | { readonly kind: 'fault'; readonly fault: ImportFault }
  /** Nothing that could be an article, and nothing wrong: an empty line, a picture in a zip. */
  | { readonly kind: 'nothing' };

/** One article, or what should have been one, and where reading goes on behind it. */
export interface Entry {
  readonly name: string;
  readonly content: EntryContent;
  /** Position to go on from. */
  readonly next: number;
  /** Bytes that a zip has come to with it; 0 for anything else. */
  readonly unpacked: number;
}

/** Bytes of one page or text, and of one line: no article is as long. */
export const MOST_ENTRY = 5_000_000;
/** A table is read whole. */
export const MOST_TABLE = 100_000_000;
export const MOST_NAME = 120;

export const fault = (name: string, what: ImportFault, next: number, unpacked = 0): Entry => ({
  name: name.slice(-MOST_NAME),
  content: { kind: 'fault', fault: what },
  next,
  unpacked,
});
