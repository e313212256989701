import type { Store } from '../../src/library/store/store.ts';

const TABLES = ['originals', 'catalogue', 'log', 'segments', 'chunks', 'heads', 'blocks', 'meta'] as const;
const OTHERS = ['reports', 'jobs', 'staged'] as const;

/** What a browser says of a full disk, of a transaction it ended, and of a disk that fails. */
export type Fault = 'QuotaExceededError' | 'AbortError' | 'UnknownError';

/** A store whose `nth` writing call, or end of a transaction that wrote, fails so, once. */
export function failing(
  store: Store,
  nth: number,
  fault: Fault = 'QuotaExceededError',
): Store & { readonly failed: () => boolean } {
  let calls = 0;
  let failed = false;
  const step = () => {
    if (failed || calls++ !== nth) return;
    failed = true;
    throw new DOMException('It failed.', fault);
  };
  const out = { ...store } as Record<string, unknown>;
  for (const name of [...TABLES, ...OTHERS]) {
    const table = store[name] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const wrapped = { ...table };
    for (const call of ['put', 'delete', 'deleteRange', 'clear']) {
      wrapped[call] = async (...given) => {
        step();
        return table[call]!(...given);
      };
    }
    out[name] = wrapped;
  }
  out['write'] = <T>(work: () => Promise<T>) =>
    store.write(async () => {
      const before = calls;
      const answer = await work();
      if (calls > before) step();
      return answer;
    });
  return Object.assign(out as unknown as Store, { failed: () => failed });
}
