import type { Knowledge } from '../engine/model.ts';
import { publishersWith, trustOf } from '../lists/source-list.ts';
import { loadKnownLists } from '../shared/known-lists.ts';

export type Known = Pick<Knowledge, 'publishers' | 'trust'>;

let held: Promise<Known> | null = null;

/** Who is who, and what the reader thinks of them. Put together once in a worker's life, and anew after `forgetKnown`. */
export function known(): Promise<Known> {
  held ??= loadKnownLists().then(
    (lists) => ({ publishers: publishersWith(lists), trust: trustOf(lists) }),
    (error: unknown) => {
      held = null;
      throw error;
    },
  );
  return held;
}

/** A list was changed. */
export function forgetKnown(): void {
  held = null;
}
