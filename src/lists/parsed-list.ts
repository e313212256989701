import type { SourceList } from './source.ts';

/** One thing that is wrong with a list. `row` counts from 1: entries of JSON, lines of text, lines of CSV, outlines of OPML. */
export interface ListFault {
  readonly row: number | null;
  /** Name of the field, where one is at fault. */
  readonly field: string | null;
  readonly reason: string;
}

export type ParsedSourceList =
  | {
      readonly ok: true;
      readonly list: SourceList /** What was left out, of OPML. */;
      readonly skipped?: readonly ListFault[];
    }
  | { readonly ok: false; readonly faults: readonly ListFault[] };
