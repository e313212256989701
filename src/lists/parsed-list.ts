import type { DomainFault } from './domain.ts';
import type { SourceList } from './source.ts';

/** What can be wrong with a list beside its domains. */
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
  /** Name of the field, where one is at fault. */
  readonly field: string | null;
  readonly reason: DomainFault | FormFault;
  /** The number, the name or the words (in English) that belong to it; '' where there are none. */
  readonly detail: string;
}

export type ParsedSourceList =
  | {
      readonly ok: true;
      readonly list: SourceList /** What was left out, of OPML. */;
      readonly skipped?: readonly ListFault[];
    }
  | { readonly ok: false; readonly faults: readonly ListFault[] };
