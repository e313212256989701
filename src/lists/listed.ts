import type { Publisher } from '../engine/model.ts';

/** A Publisher as an index has it: what it is found by, and the rest once it was found. */
export interface Listed {
  readonly names: readonly string[];
  /** Hosts with their paths. */
  readonly addresses: readonly string[];
  /** The same one each time. */
  readonly publisher: () => Publisher;
}
