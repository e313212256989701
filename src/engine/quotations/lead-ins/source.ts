import type { Publisher, SourceKind, Span } from '../../model.ts';

/** Who or what a sentence hands over to. `[start, end)` is where the name stands. */
export interface NamedSource extends Span {
  readonly name: string;
  readonly kind: SourceKind;
  /** Whom the directory knows by this name; several where it is ambiguous. */
  readonly publishers: readonly Publisher[];
  /** A link on the name or beside it, to another site. */
  readonly url: string | null;
  readonly cue: string | null;
  /** "said" rather than "writes". */
  readonly spoken: boolean;
}
