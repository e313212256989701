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
 * A Library's tables for as long as the process lasts, in memory that hardly grows with them. The rows are in a temporary file.
 * Memory holds the places of the rows, hashes of the Originals' names, and what the index holds anyway.
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
    // Rows are read as quickly here, and a file would be in memory whole while it is made.
    keepsFiles: false,
    close: () => kept.close(),
  });
}
