import type { Store } from './store.ts';

/** Key of the one row that every look-up reads and every change of the Library writes. */
const STATE = 'state';

/** Totals that are stored because counting them would mean reading every row. */
export interface State {
  /** Raised by every change of the index, so that other contexts see that what they hold of it is old. */
  readonly generation: number;
  /** How many Originals there are, and the bytes of their packed texts. */
  readonly originals: number;
  readonly textBytes: number;
  /** Number of the next Original. No number is given twice: the index may still hold postings of a removed one. */
  readonly nextDoc: number;
}

export async function stateOf(store: Pick<Store, 'meta'>): Promise<State> {
  const held = (await store.meta.get(STATE))?.value as State | undefined;
  return held ?? { generation: 0, originals: 0, textBytes: 0, nextDoc: 1 };
}

/**
 * Change the totals by this much, and raise the generation. Part of every transaction that changes the index. `before`: the
 * state, if the caller has read it in this transaction already.
 */
export async function countChange(
  store: Store,
  { originals = 0, bytes = 0, docs = 0 } = {},
  before?: State,
): Promise<void> {
  const state = before ?? (await stateOf(store));
  await store.meta.put([
    stateRow({
      generation: state.generation + 1,
      originals: state.originals + originals,
      textBytes: state.textBytes + bytes,
      nextDoc: state.nextDoc + docs,
    }),
  ]);
}

export const stateRow = (value: State) => ({ key: STATE, value });
