import type { Transaction } from 'dexie';
import { sortKeysOf } from '../originals/record.ts';
import { stateRow } from './counters.ts';
import type { OriginalRecord } from './store.ts';

/** Rows changed at a time: each holds its text. */
const BATCH = 200;

/**
 * Upgrade from version 1, which kept texts in a table of their own, its totals in three rows, and another index. That index is
 * removed; upkeep rebuilds it from the texts.
 */
export async function fromVersion1(transaction: Transaction): Promise<void> {
  const originals = transaction.table<OriginalRecord, number>('originals');
  const texts = transaction.table<{ doc: number; text: unknown }, number>('texts');
  const state = { generation: 1, originals: 0, textBytes: 0, nextDoc: 1 };
  for (let after = 0; ; ) {
    const rows = await originals.where(':id').above(after).limit(BATCH).toArray();
    if (!rows.length) break;
    const packed = await texts.bulkGet(rows.map((row) => row.doc));
    const whole = rows.flatMap((row, i) => {
      const text = packed[i]?.text;
      return text === undefined ? [] : [{ ...row, text, ...sortKeysOf(row) }];
    });
    await originals.bulkPut(whole);
    state.originals += whole.length;
    state.textBytes += whole.reduce((sum, row) => sum + row.bytes, 0);
    after = rows.at(-1)!.doc;
    state.nextDoc = after + 1;
  }
  for (const name of ['log', 'segments', 'chunks', 'blocks', 'meta', 'staged']) await transaction.table(name).clear();
  await transaction.table('meta').put(stateRow(state));
}
