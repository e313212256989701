import type { Source } from './source.ts';

/** Whom a quotation is credited to, and how it was found out. */
export interface Credit {
  /** null where the text has a verb of saying but nobody to go with it. */
  readonly source: Source | null;
  /** Text of the cue; null where the source is carried over from a neighbour. */
  readonly cue: string | null;
  readonly by:
    | 'after'
    | 'before'
    | 'trailing'
    | 'sibling'
    | 'lead'
    | 'carried'
    | 'label'
    | 'reported'
    | 'subject'
    | 'last';
}
