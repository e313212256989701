import type { IndexCache } from '../index/cache.ts';
import { reportRecord } from '../kept/reports.ts';
import { putRests, restRecord, unpackedRest } from '../kept/rests.ts';
import type { WorkOptions } from '../library.ts';
import { originalOf, prepare } from '../originals/record.ts';
import { storePrepared } from '../originals/store-originals.ts';
import type { Prepared, ReportRecord, RestRecord, Store, UnnumberedPiece } from '../store/store.ts';
import { upkeepStep } from '../upkeep/upkeep.ts';
import { type ExportedItem, LONGEST, readExport } from './exported.ts';
import { unzipped } from './gzip.ts';

/** Items read in one transaction. */
const BATCH = 100;
/** Items in one staged piece, which stays below 64 kB: Chromium keeps larger values in files of their own. */
const PIECE = 16;
/** Pieces that one transaction stages, or takes over. */
const TOGETHER = 32;
/** Key of the mark that an import was read whole and is being taken over. */
const IMPORT = 'import';

/** Everything that a reader would miss: Originals in the order in which they came, then Reports by when they were made. */
export async function* allItems(store: Store): AsyncIterable<ExportedItem> {
  for (let after: number | null = null; ; ) {
    const { records, originals } = await store.read(async () => {
      const page = await store.originals.after(after, BATCH);
      return { records: page, originals: await Promise.all(page.map((record) => originalOf(store, record))) };
    });
    for (const original of originals) yield { type: 'original', original };
    if (records.length < BATCH) break;
    after = records.at(-1)!.doc;
  }
  for (let offset = 0; ; offset += BATCH) {
    const { page, rests } = await store.read(async () => {
      const records = await store.reports.ordered('at', { descending: false, offset, limit: BATCH });
      return { page: records, rests: await store.rests.getMany(records.map(({ id }) => id)) };
    });
    for (const [i, { address: _address, ...report }] of page.entries()) {
      const rest = await unpackedRest(store, rests[i]);
      yield { type: 'report', report, ...(rest ? { rest } : {}) };
    }
    if (page.length < BATCH) return;
  }
}

/** Pass items on; report after each batch how many there were so far, and stop when aborted. */
export async function* counted<T>(items: AsyncIterable<T>, { signal, onProgress }: WorkOptions = {}): AsyncIterable<T> {
  let done = 0;
  for await (const item of items) {
    yield item;
    if (++done % BATCH) continue;
    signal?.throwIfAborted();
    onProgress?.(done);
  }
  onProgress?.(done);
}

/**
 * Read an export into the table `staged` and, once it has proved whole, take it over batch by batch. If that is interrupted,
 * `finishImport` goes on. A damaged export leaves nothing behind.
 */
export async function importItems(
  store: Store,
  cache: IndexCache,
  lines: AsyncIterable<string>,
  { signal, onProgress }: WorkOptions = {},
): Promise<{ readonly added: number; readonly known: number; readonly reports: number }> {
  await store.write(() => store.staged.clear());
  let pieces: UnnumberedPiece[] = [];
  let originals: Prepared[] = [];
  let reports: ReportRecord[] = [];
  let rests: RestRecord[] = [];
  let done = 0;
  const cut = () => {
    if (originals.length + reports.length) pieces.push({ originals, reports, rests });
    done += originals.length + reports.length;
    originals = [];
    reports = [];
    rests = [];
  };
  const stage = async () => {
    signal?.throwIfAborted();
    await store.write(() => store.staged.put(pieces));
    pieces = [];
    onProgress?.(done);
  };
  try {
    for await (const item of readExport(lines)) {
      if (item.type === 'original') originals.push(prepare(store, item.original, ''));
      else {
        reports.push(reportRecord(item.report));
        const rest = item.rest && restRecord(store, item.report.id, item.report.at, item.rest);
        if (rest) rests.push(rest);
      }
      if (originals.length + reports.length >= PIECE) cut();
      if (pieces.length >= TOGETHER) await stage();
    }
    cut();
    await stage();
    await store.write(() => store.meta.put([{ key: IMPORT, value: true }]));
  } catch (error) {
    await store.write(() => store.staged.clear());
    throw error;
  }
  return finishImport(store, cache);
}

/** Whether anything is staged from an import that was interrupted. Part of a transaction. */
export async function hasUnfinishedImport(store: Store): Promise<boolean> {
  const [whole, staged] = await Promise.all([store.meta.get(IMPORT), store.staged.count()]);
  return whole !== undefined || staged > 0;
}

/** Take over what is staged of an import that was read whole; counts what it took. Of any other nothing is taken. */
export async function finishImport(
  store: Store,
  cache: IndexCache,
): Promise<{ readonly added: number; readonly known: number; readonly reports: number }> {
  const whole = (await store.read(() => store.meta.get(IMPORT))) !== undefined;
  let added = 0;
  let known = 0;
  let reports = 0;
  while (whole) {
    const pieces = await store.read(() => store.staged.after(null, TOGETHER));
    if (!pieces.length) break;
    const prepared = pieces.flatMap((piece) => piece.originals);
    for (const { fresh } of await storePrepared(store, cache, prepared)) {
      if (fresh) added++;
      else known++;
    }
    const made = pieces.flatMap((piece) => piece.reports);
    await store.write(async () => {
      await store.reports.put(made);
      await putRests(
        store,
        pieces.flatMap((piece) => piece.rests ?? []),
      );
      await store.staged.delete(pieces.map((piece) => piece.n));
    });
    reports += made.length;
    while (await upkeepStep(store, cache.files));
  }
  if (whole) {
    await store.write(async () => {
      await store.meta.delete([IMPORT]);
    });
  }
  return { added, known, reports };
}

/** The lines of a text, without their ends, from pieces of any size: strings or bytes, gzipped or not. */
export async function* linesOf(
  source: AsyncIterable<string> | ReadableStream<string | Uint8Array>,
): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of unzipped(source as AsyncIterable<string | Uint8Array>)) {
    rest += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (!rest.includes('\n')) {
      // A line this long will be refused: do not collect the rest of it first.
      if (rest.length > LONGEST) break;
      continue;
    }
    const lines = rest.split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}
