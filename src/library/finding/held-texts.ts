import type { Original } from '../../engine/model.ts';
import { type Fingerprints, fingerprintsOf } from '../../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../../engine/text/words.ts';
import { originalOf } from '../originals/record.ts';
import type { OriginalRecord, Store } from '../store/store.ts';

/** An Original with what a look-up needs of its text, each worked out once. */
export class HeldText {
  readonly original: Original;
  readonly words: Words;
  #prints: Fingerprints | null = null;
  #hashes: ReadonlySet<number> | null = null;

  constructor(original: Original) {
    this.words = wordsOf(original.text);
    this.original = { ...original, textWords: this.words };
  }

  get prints(): Fingerprints {
    this.#prints ??= fingerprintsOf(this.words);
    return this.#prints;
  }

  /** The same as a set. */
  get hashes(): ReadonlySet<number> {
    this.#hashes ??= new Set(this.prints.hash);
    return this.#hashes;
  }
}

/** The Originals that one look-up reads. None is read, unpacked or split into words twice. Part of a transaction. */
export class HeldTexts {
  readonly #store: Store;
  readonly #held = new Map<number, HeldText | null>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The Originals with these numbers, in the same order. null for one that was removed since the index was written, or whose text
   * is damaged: the others are compared all the same, and a check of the Library reports the damage.
   */
  async read(docs: readonly number[]): Promise<(HeldText | null)[]> {
    const missing = docs.filter((doc) => !this.#held.has(doc));
    const records = missing.length ? await this.#store.originals.getMany(missing) : [];
    for (const [i, record] of records.entries()) this.#held.set(missing[i]!, await this.#taken(record));
    return docs.map((doc) => this.#held.get(doc) ?? null);
  }

  async #taken(record: OriginalRecord | undefined): Promise<HeldText | null> {
    if (!record) return null;
    try {
      return new HeldText(await originalOf(this.#store, record));
    } catch {
      return null;
    }
  }
}
