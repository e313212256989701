import type { Match, Original } from '../model.ts';
import type { Prose } from '../prose.ts';

/** Every span of the article that stands in one of these Originals, aligned word by word, in order of place. */
export function matchesIn(_prose: Prose, _originals: readonly Original[]): Match[] {
  return [];
}
