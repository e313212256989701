import { keyOf } from '../key.ts';
import { sortPhrases } from '../sort-phrases.ts';
import { PHRASE_SETS, type PhraseSet } from './index.ts';

// Run when the extension is built; the tables themselves are not in it.

export const { latin, beyondLatin } = sortPhrases(PHRASE_SETS);

function keysOf(set: PhraseSet): () => readonly string[] {
  const keys = Object.values(PHRASE_SETS[set]).flat().map(keyOf);
  return () => keys;
}

/** Words for checkers that name none. */
export const nobodyNamed = keysOf('nobody-named');
/** Bylines that name nobody. */
export const genericBylines = keysOf('generic-byline');
