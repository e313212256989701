import { memoryTable } from './memory-table.ts';
import type { Store } from './store.ts';

/** A Library's tables in memory, for as long as the process lasts. `over` replaces those that are kept elsewhere. */
export function memoryStore(over: Partial<Store> = {}): Store {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    originals: memoryTable({ key: 'doc', indexes: ['id', 'keys', 'added'] }),
    catalogue: memoryTable({ key: 'group' }),
    log: memoryTable({ key: 'seq' }),
    segments: memoryTable({ key: 'segment' }),
    chunks: memoryTable({ key: 'key' }),
    heads: memoryTable({ key: 'segment' }),
    blocks: memoryTable({ key: 'key' }),
    meta: memoryTable({ key: 'key' }),
    reports: memoryTable({ key: 'id', indexes: ['address', 'at'] }),
    rests: memoryTable({ key: 'id', indexes: ['at'] }),
    jobs: memoryTable({ key: 'id', indexes: ['due'] }),
    followed: memoryTable({ key: 'key' }),
    entries: memoryTable({ key: 'key', indexes: ['at'] }),
    staged: memoryTable({ key: 'n' }),
    requests: memoryTable({ key: 'n', indexes: ['at'] }),
    pace: memoryTable({ key: 'key' }),
    arrivals: memoryTable({ key: 'key' }),
    write: inTurn,
    read: inTurn,
    pause: async () => undefined,
    pack: (text) => ({ text, bytes: text.length }),
    unpack: async (packed) => packed as string,
    learn: async () => false,
    keepsFiles: true,
    file: (parts) => {
      const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return bytes;
    },
    readFile: async (file) => file as Uint8Array,
    close: () => undefined,
    ...over,
  };
}
