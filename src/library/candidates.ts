import type { Original, Span } from '../engine/model.ts';
import { fingerprintsOf, SHINGLE } from '../engine/reuse/fingerprints.ts';
import type { Words } from '../engine/text/words.ts';
import { commonHashes, manyOf } from './common-hashes.ts';
import { gather, type Sample, sampleOf } from './gather.ts';
import { type HeldText, HeldTexts } from './held-texts.ts';
import type { IndexCache } from './index/cache.ts';
import type { Store } from './store.ts';

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
  readonly exclude?: (original: Original) => boolean;
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
      const sample = await firstLook(cache, prints.hash);
      if (!sample.located.hashes.length) return [];
      const many = manyOf(sample.snapshot.originals);
      const texts = new HeldTexts(store);
      const found = await gather(texts, sample, { many, prints: prints.length });
      const stop = await commonHashes(texts, prints, found, many);
      const ranked = ranking(found, stop, prints.length);
      const wanted: HeldText[] = [];
      // What `exclude` refuses leaves no gap.
      for (let from = 0; from < ranked.length && from < limit * SPARE && wanted.length < limit; from += limit) {
        for (const text of await texts.read(ranked.slice(from, from + limit))) {
          if (text && wanted.length < limit && !exclude?.(text.original)) wanted.push(text);
        }
      }
      return wanted.map((text) => withCommon(text, stop));
    }),
  );
}

/** The index hardly ever changes between two pages: as it was at the last one it is asked while that is made sure. */
async function firstLook(cache: IndexCache, prints: Uint32Array): Promise<Sample> {
  const [snapshot, ahead] = await Promise.all([
    cache.snapshot(),
    // What it no longer holds may be gone, and is not asked for any more.
    cache.held ? sampleOf(cache.held, prints).catch(() => null) : null,
  ]);
  return ahead?.snapshot === snapshot ? ahead : sampleOf(snapshot, prints);
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

function withCommon({ original, words, prints }: HeldText, stop: ReadonlySet<number>): Original {
  if (!stop.size) return original;
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
