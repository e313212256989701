import type { Store } from './store.ts';

/** Key of the one row that is read by every look-up and written by every change of what the Library holds. */
const STATE = 'state';

/** What would cost a look at every row to find out, kept. */
export interface State {
  /** Raised by each change of the index, so that other workers and pages see that theirs is old. */
  readonly generation: number;
  /** How many Originals there are, and the bytes of their texts as they are kept. */
  readonly originals: number;
  readonly textBytes: number;
  /** Number of the next Original: none is given twice, for the index may still hold postings of one that was removed. */
  readonly nextDoc: number;
}

export async function stateOf(store: Pick<Store, 'meta'>): Promise<State> {
  const held = (await store.meta.get(STATE))?.value as State | undefined;
  return held ?? { generation: 0, originals: 0, textBytes: 0, nextDoc: 1 };
}

/** Part of every transaction that changes what the index holds: by how much the Library grew. */
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
