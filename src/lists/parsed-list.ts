import type { DomainFault } from './domain.ts';
import type { SourceList } from './source.ts';

/** What can be wrong with a list, apart from its domains. */
export type FormFault =
  | 'no-text'
  | 'characters'
  | 'sources'
  | 'no-source'
  | 'newer'
  | 'json'
  | 'opml'
  | 'entities'
  | 'open-quote'
  | 'column'
  | 'column-twice'
  | 'cells'
  | 'stands-already'
  | 'shared'
  | 'value';

/** One thing that is wrong with a list. `row` counts from 1: entries of JSON, lines of text, lines of CSV, outlines of OPML. */
export interface ListFault {
  readonly row: number | null;
  /** Name of the field at fault; null if it is none. */
  readonly field: string | null;
  readonly reason: DomainFault | FormFault;
  /** The number, name or words (in English) that complete the reason; '' if it needs none. */
  readonly detail: string;
}

export type ParsedSourceList =
  | {
      readonly ok: true;
      readonly list: SourceList;
      /** Entries of OPML that were left out, with the reason. */
      readonly skipped?: readonly ListFault[];
    }
  | { readonly ok: false; readonly faults: readonly ListFault[] };
