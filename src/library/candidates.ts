import type { Original, Span } from '../engine/model.ts';
import { type Fingerprints, fingerprintsOf, SHINGLE } from '../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../engine/text/words.ts';
import type { IndexCache } from './index/cache.ts';
import { lookUp } from './index/lookup.ts';
import type { OriginalRow } from './library.ts';
import { originalOf, rowOf } from './record.ts';
import type { Store } from './store.ts';

/**
 * A fingerprint in more Originals than this tells nothing of where a page took it from. Measured at 20,000 texts: a
 * cut-off of 20 leaves 11 false candidates a page where none leaves 1,930, and loses only copied boilerplate.
 */
const FREQUENT = 20;
/** A run of frequent fingerprints over so many words is no notice or set phrase, but a text that many have copied. */
const NOTICE = 100;
/** Candidates given unless asked otherwise. */
const LIMIT = 24;
/** Rows looked at for each candidate wanted, so that what `exclude` refuses leaves no gap. */
const SPARE = 3;

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
  return store.read(async () => {
    const found = await lookUp(await cache.snapshot(), new Set(prints.hash), (keys) => store.blocks.getMany(keys));
    const stop = stopped(prints, found);
    const ranked = ranking(found, stop).slice(0, limit * SPARE);
    const records = (await store.originals.getMany(ranked)).filter((record) => record !== undefined);
    const wanted = records.filter((record) => !exclude?.(rowOf(record))).slice(0, limit);
    const texts = await store.texts.getMany(wanted.map((record) => record.doc!));
    return wanted.flatMap((record, i) => {
      const text = texts[i];
      return text ? [withCommon(originalOf(store, record, text.text), stop)] : [];
    });
  });
}

/** Hashes that are too frequent to count, less those of a long run of such on this page. */
function stopped(prints: Fingerprints, found: ReadonlyMap<number, readonly number[]>): Set<number> {
  const stop = new Set<number>();
  let run: number[] = [];
  let from = 0;
  for (let i = 0; i <= prints.length; i++) {
    const hash = prints.hash[i];
    if (hash !== undefined && (found.get(hash)?.length ?? 0) > FREQUENT) {
      if (!run.length) from = prints.at[i]!;
      run.push(hash);
      continue;
    }
    if (run.length && prints.at[i - 1]! + SHINGLE - from < NOTICE) for (const each of run) stop.add(each);
    run = [];
  }
  return stop;
}

function ranking(found: ReadonlyMap<number, readonly number[]>, stop: ReadonlySet<number>): number[] {
  const scores = new Map<number, number>();
  for (const [hash, docs] of found) {
    if (stop.has(hash)) continue;
    for (const doc of docs) scores.set(doc, (scores.get(doc) ?? 0) + 1 / docs.length);
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([doc]) => doc);
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
