import { memoryStore } from '../../library/store/memory.ts';
import { memoryTable } from '../../library/store/memory-table.ts';
import type {
  BlockRecord,
  CatalogueRecord,
  ChunkRecord,
  HeadsRecord,
  OriginalRecord,
  Store,
} from '../../library/store/store.ts';
import { type KeptBytes, keptBytes } from './kept-bytes.ts';
import { hashedIndex, keptRows } from './kept-rows.ts';

/**
 * A Library's tables for as long as the process lasts, in memory that hardly grows with it: what grows is in a temporary
 * file, and in memory where each row stands, the names of Originals as hashes, and what the index holds anyway.
 */
export function temporaryStore(kept: KeptBytes = keptBytes()): Store {
  return memoryStore({
    originals: memoryTable({
      key: 'doc',
      indexes: ['id', 'keys'],
      rows: keptRows<OriginalRecord>(kept),
      index: hashedIndex,
    }),
    catalogue: memoryTable({ key: 'group', rows: keptRows<CatalogueRecord>(kept) }),
    chunks: memoryTable({ key: 'key', rows: keptRows<ChunkRecord>(kept) }),
    heads: memoryTable({ key: 'segment', rows: keptRows<HeadsRecord>(kept) }),
    blocks: memoryTable({ key: 'key', rows: keptRows<BlockRecord>(kept) }),
    // Its rows are read as quickly, and a file would stand in memory whole while it is made.
    keepsFiles: false,
    close: () => kept.close(),
  });
}
