import type { SourceKind, Span } from '../../model.ts';
import type { Gender } from '../lexicon/lexicon.ts';

/** Whom a noun phrase names. */
export interface Source extends Span {
  readonly name: string;
  readonly kind: SourceKind;
  readonly gender: Gender | null;
  /** True for a description ("a senior official") rather than a name. */
  readonly described: boolean;
}
