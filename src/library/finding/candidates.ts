import type { Original, Span } from '../../engine/model.ts';
import { agreesBeyond } from '../../engine/reuse/beyond.ts';
import { fingerprintsOf, SHINGLE, soughtFingerprintsOf } from '../../engine/reuse/fingerprints.ts';
import type { Words } from '../../engine/text/words.ts';
import type { IndexCache } from '../index/cache.ts';
import { locate, type Snapshot } from '../index/lookup.ts';
import type { Store } from '../store/store.ts';
import { commonHashes, manyOf, type PageFingerprints } from './common-hashes.ts';
import { gather } from './gather.ts';
import { type HeldText, HeldTexts } from './held-texts.ts';
import { type Ranked, ranking } from './ranking.ts';

/** Candidates given if the caller sets no limit. */
const LIMIT = 24;
/** For each candidate wanted, at most so many ranked texts are read. */
const SPARE = 3;

interface Page extends PageFingerprints {
  readonly words: Words;
}

export interface CandidateOptions {
  readonly limit?: number | undefined;
  readonly exclude?: ((original: Original) => boolean) | undefined;
}

/** Originals that share most of what is rare with these words, best first. Each carries in `common` what many others have too. */
export async function candidatesFor(
  store: Store,
  cache: IndexCache,
  words: Words,
  { limit, exclude }: CandidateOptions = {},
): Promise<Original[]> {
  const page = { words, prints: fingerprintsOf(words), sought: soughtFingerprintsOf(words) };
  if (!page.prints.length) return [];
  return cache.files.retrying(() =>
    store.read(async () => {
      const texts = new HeldTexts(store);
      const look = (snapshot: Snapshot) => lookedUp(snapshot, texts, page, { limit, exclude });
      // The index hardly ever changes between two pages. So the last snapshot is asked while the current one is being read.
      const { held } = cache;
      const [snapshot, ahead] = await Promise.all([
        cache.snapshot(),
        // If it is out of date this may fail, which does not matter: the current one is asked then.
        held && look(held).catch(() => null),
      ]);
      return ahead && held === snapshot ? ahead : look(snapshot);
    }),
  );
}

async function lookedUp(
  snapshot: Snapshot,
  texts: HeldTexts,
  page: Page,
  { limit = LIMIT, exclude }: CandidateOptions,
): Promise<Original[]> {
  const located = await locate(snapshot, page.sought.hash);
  if (!located.hashes.length) return [];
  const many = manyOf(snapshot.originals);
  const found = await gather(texts, located, { many, prints: page.prints.length });
  const stop = await commonHashes(texts, page, found, many);
  const ranked = ranking(found, (hash) => stop.has(hash), page.prints.length);
  const wanted: HeldText[] = [];
  // Goes on past what `exclude` refuses, until there are as many as wanted.
  for (let from = 0; from < ranked.length && from < limit * SPARE && wanted.length < limit; from += limit) {
    for (const text of await worthComparing(texts, ranked.slice(from, from + limit), page, limit)) {
      if (wanted.length < limit && !exclude?.(text.original)) wanted.push(text);
    }
  }
  return wanted.map((text) => withCommon(text, stop));
}

/**
 * Those of these texts that have more of the page than a single fingerprint. After them come the texts that share the same
 * single fingerprint as one of them.
 */
async function worthComparing(
  texts: HeldTexts,
  ranked: readonly Ranked[],
  page: Page,
  limit: number,
): Promise<HeldText[]> {
  const read = await texts.read(ranked.map(({ doc }) => doc));
  const alike: number[] = [];
  const worth = ranked.flatMap(({ single, alike: others }, i) => {
    const text = read[i];
    if (!text || (single !== null && !hasMore(text, page, single))) return [];
    alike.push(...others);
    return [text];
  });
  return [...worth, ...(await texts.read(alike.slice(0, limit))).flatMap((text) => text ?? [])];
}

function hasMore({ words }: HeldText, page: Page, hash: number): boolean {
  const { sought } = page;
  for (let i = 0; i < sought.length; i++) {
    if (sought.hash[i] === hash && agreesBeyond(page.words, sought.at[i]!, words)) return true;
  }
  return false;
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
