import type { Original, Span } from '../engine/model.ts';
import { fingerprintsOf, SHINGLE } from '../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../engine/text/words.ts';
import { commonHashes, manyOf } from './common-hashes.ts';
import { gather } from './gather.ts';
import type { IndexCache } from './index/cache.ts';
import { locate } from './index/lookup.ts';
import type { OriginalRow } from './library.ts';
import { originalOf, rowOf } from './record.ts';
import type { OriginalRecord, Store } from './store.ts';

/** Candidates given unless asked otherwise. */
const LIMIT = 24;
/**
 * A fingerprint counts one, shared among the Originals that carry it. A text that has one alone in common with the page is
 * read where eight carry it, not more.
 */
const LEAST_SCORE = 1 / 8;
/** Rows looked at for each candidate wanted, at most. */
const SPARE = 3;

/**
 * Of texts that share one fingerprint with a page that has a hundred, most do so by chance (the more, the larger the
 * Library), and each costs a read and a comparison; twenty words copied whole share four at least.
 */
const LONG = 100;
const MOST_SINGLE = 12;

export interface CandidateOptions {
  readonly limit?: number;
  readonly exclude?: (original: OriginalRow) => boolean;
}

/** Originals by the rarity of what they share with these words, each told which of its parts are common property. */
export async function candidatesFor(
  store: Store,
  cache: IndexCache,
  words: Words,
  { limit = LIMIT, exclude }: CandidateOptions = {},
): Promise<Original[]> {
  const prints = fingerprintsOf(words);
  if (!prints.length) return [];
  return cache.files.retrying(() =>
    store.read(async () => {
      const located = await locate(await cache.snapshot(), prints.hash);
      if (!located.hashes.length) return [];
      const many = await manyOf(store);
      const { found, records } = await gather(store, located, { many, prints: prints.length });
      const stop = await commonHashes(store, prints, found, many);
      const ranked = ranking(found, stop, prints.length);
      const wanted: OriginalRecord[] = [];
      // What `exclude` refuses leaves no gap; what was removed since the index was written is not there any more.
      for (let from = 0; from < ranked.length && from < limit * SPARE && wanted.length < limit; from += limit) {
        for (const record of await readRows(store, ranked.slice(from, from + limit), records)) {
          if (record && wanted.length < limit && !exclude?.(rowOf(record))) wanted.push(record);
        }
      }
      return wanted.flatMap((record) => {
        const original = readable(store, record);
        return original ? [withCommon(original, stop)] : [];
      });
    }),
  );
}

/** Rows by their numbers; those read before are not read again. */
async function readRows(
  store: Store,
  docs: readonly number[],
  held: ReadonlyMap<number, OriginalRecord>,
): Promise<(OriginalRecord | undefined)[]> {
  const missing = docs.filter((doc) => !held.has(doc));
  const read = new Map((await store.originals.getMany(missing)).map((record, i) => [missing[i]!, record]));
  return docs.map((doc) => held.get(doc) ?? read.get(doc));
}

/** null where the text is damaged: the others are compared all the same, and a check of the Library tells of it. */
function readable(store: Store, record: OriginalRecord): Original | null {
  try {
    return originalOf(store, record);
  } catch {
    return null;
  }
}

/** Numbers of the texts, those first that share most of what few others carry. */
function ranking(found: ReadonlyMap<number, readonly number[]>, stop: ReadonlySet<number>, prints: number): number[] {
  const scores = new Map<number, { score: number; shared: number }>();
  for (const [hash, docs] of found) {
    if (stop.has(hash)) continue;
    for (const doc of docs) {
      const { score, shared } = scores.get(doc) ?? { score: 0, shared: 0 };
      scores.set(doc, { score: score + 1 / docs.length, shared: shared + 1 });
    }
  }
  let single = prints < LONG ? Number.NEGATIVE_INFINITY : 0;
  return [...scores]
    .sort(([docA, a], [docB, b]) => b.score - a.score || docA - docB)
    .filter(([, { score, shared }]) => shared > 1 || (score >= LEAST_SCORE && single++ < MOST_SINGLE))
    .map(([doc]) => doc);
}

function withCommon(original: Original, stop: ReadonlySet<number>): Original {
  if (!stop.size) return original;
  const words = wordsOf(original.text);
  const prints = fingerprintsOf(words);
  const common: Span[] = [];
  for (let i = 0; i < prints.length; i++) {
    if (!stop.has(prints.hash[i]!)) continue;
    const start = words.start[prints.at[i]!]!;
    const end = words.end[prints.at[i]! + SHINGLE - 1]!;
    const last = common.at(-1);
    if (last && start <= last.end + 1) common[common.length - 1] = { start: last.start, end };
    else common.push({ start, end });
  }
  return common.length ? { ...original, common } : original;
}
