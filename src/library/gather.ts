import type { HeldTexts } from './held-texts.ts';
import { type Located, locate, type Snapshot } from './index/lookup.ts';

/** So few fingerprints are all looked up at once; of more about so many are looked up first, one in four at most. */
const FEW = 32;
const LEAST_STEP = 4;
/** Texts that are then read, which tell of the rest. */
const READ = 6;

/** What the first reads of the index told. */
export interface Sample {
  /** The index as it was asked. */
  readonly snapshot: Snapshot;
  readonly located: Located;
  /** One in so many of the located fingerprints was looked up. */
  readonly step: number;
  /** The texts of those. */
  readonly found: ReadonlyMap<number, readonly number[]>;
}

const isSampled = (i: number, { located, step }: Pick<Sample, 'located' | 'step'>) =>
  i % step === 0 || i === located.hashes.length - 1;

/** Look a sample of a page's fingerprints up; all of them where they are few. Part of a transaction. */
export async function sampleOf(snapshot: Snapshot, prints: Iterable<number>): Promise<Sample> {
  const located = await locate(snapshot, prints);
  const { hashes } = located;
  const step = hashes.length <= FEW ? 1 : Math.max(LEAST_STEP, Math.round(hashes.length / FEW));
  const sampled = hashes.filter((_, i) => isSampled(i, { located, step }));
  return { snapshot, located, step, found: await located.resolve(sampled) };
}

/**
 * The texts in which each of a page's fingerprints stands. Each is a read from the database, and a passage of forty words
 * has a dozen that all lead to one text: so of many only a sample is looked up, the likeliest texts are read, and of what
 * stands in these between two of the sample no more is asked. Asked nevertheless is everything near a fingerprint that
 * more than `many` texts carry, and whatever only a text has that shares more than half of the page: it may be the
 * page itself, and hide where each part of it came from.
 */
export async function gather(
  texts: HeldTexts,
  sample: Sample,
  { many, prints }: { readonly many: number; readonly prints: number },
): Promise<Map<number, readonly number[]>> {
  const { located, step } = sample;
  const { hashes } = located;
  const found = new Map(sample.found);
  if (step === 1) return found;
  const likely = likeliest(found);
  const carried = (await texts.read(likely)).flatMap((text, i) => {
    if (!text) return [];
    const own = text.hashes;
    const shared = hashes.reduce((sum, hash) => sum + (own.has(hash) ? 1 : 0), 0);
    return shared > prints / 2 ? [] : [{ doc: likely[i]!, own }];
  });
  const isFrequent = (i: number) => (found.get(hashes[Math.min(i, hashes.length - 1)]!)?.length ?? 0) > many;
  const rest: number[] = [];
  for (const [i, hash] of hashes.entries()) {
    if (isSampled(i, sample)) continue;
    const before = i - (i % step);
    const docs = carried.filter(({ own }) => own.has(hash)).map(({ doc }) => doc);
    if (!docs.length || isFrequent(before) || isFrequent(before + step)) rest.push(hash);
    else found.set(hash, docs);
  }
  for (const [hash, docs] of await located.resolve(rest)) found.set(hash, docs);
  return found;
}

/** Numbers of the texts that share most, of those that share more than one. */
function likeliest(found: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const docs of found.values()) for (const doc of docs) shared.set(doc, (shared.get(doc) ?? 0) + 1 / docs.length);
  return [...shared]
    .filter(([, score]) => score > 1)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, READ)
    .map(([doc]) => doc);
}
