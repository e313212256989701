import type { Store } from '../../src/library/store.ts';

/** A store whose `nth` writing call fails as a full disk does, once. */
export function failing(store: Store, nth: number): Store & { readonly failed: () => boolean } {
  let calls = 0;
  let failed = false;
  const tables = ['originals', 'log', 'segments', 'chunks', 'blocks', 'meta', 'reports', 'staged'] as const;
  const out = { ...store } as Record<string, unknown>;
  for (const name of tables) {
    const table = store[name] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const wrapped = { ...table };
    for (const call of ['put', 'delete', 'deleteRange', 'clear']) {
      wrapped[call] = async (...given) => {
        if (!failed && calls++ === nth) {
          failed = true;
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        }
        return table[call]!(...given);
      };
    }
    out[name] = wrapped;
  }
  return Object.assign(out as unknown as Store, { failed: () => failed });
}
