import { stateOf } from './counters.ts';
import {
  type PackedText,
  packText,
  unpackText,
  type Vocabulary,
  vocabularyOf,
  vocabularyUsedBy,
} from './packed-text.ts';
import type { Store } from './store.ts';

/**
 * How many Originals a Library holds when it learns its first vocabulary, and its second: the texts that it began with may not be
 * like those that followed. Texts stay packed as they were.
 */
const LEARNS_AT = [256, 8_192];
/** How many texts a vocabulary is learned from, spread over all Originals. */
const SAMPLE = 400;

const keyOf = (number: number) => `vocabulary-${number}`;

/** The vocabularies of one Library, as far as this context has read them. */
export interface Vocabularies {
  pack(text: string): { readonly text: unknown; readonly bytes: number };
  /** May be part of a transaction. */
  unpack(packed: unknown, length?: number): Promise<string>;
  /** Read those that there are, so that texts are packed with them from then on. */
  recall(): Promise<void>;
  /** Learn the next vocabulary if it is time to. Resolves to whether it was. */
  learn(store: Store): Promise<boolean>;
}

export function vocabulariesOf(meta: Store['meta']): Vocabularies {
  const known = new Map<number, Uint8Array>();
  let latest: Vocabulary | null = null;
  const know = (vocabulary: Vocabulary) => {
    known.set(vocabulary.number, vocabulary.words);
    if (!latest || vocabulary.number > latest.number) latest = vocabulary;
  };
  const read = async (number: number): Promise<Uint8Array | null> => {
    const words = known.get(number) ?? (await meta.get(keyOf(number)))?.value;
    if (!(words instanceof Uint8Array)) return null;
    know({ number, words });
    return words;
  };
  return {
    pack: (text) => packText(text, latest),
    async unpack(packed, length) {
      const number = vocabularyUsedBy(packed);
      const words = number === null ? null : await read(number);
      if (number !== null && !words) throw new RangeError('The words that a stored text was packed with are missing.');
      return unpackText(packed as PackedText, words, length);
    },
    async recall() {
      await Promise.all(LEARNS_AT.map((_, i) => read(i + 1)));
    },
    async learn(store) {
      const number = latest ? latest.number + 1 : 1;
      const least = LEARNS_AT[number - 1];
      if (least === undefined) return false;
      const texts = await store.read(async () => {
        if ((await stateOf(store)).originals < least || (await read(number))) return null;
        return sampled(store);
      });
      if (!texts) return false;
      const words = vocabularyOf(texts);
      // Never overwritten, and read back before it is used: another worker may have been quicker.
      await store.write(async () => {
        if (!(await meta.get(keyOf(number)))) await meta.put([{ key: keyOf(number), value: words }]);
      });
      await store.read(() => read(number));
      return true;
    },
  };
}

/** Texts of Originals, spread evenly over their numbers. Part of a transaction. */
async function sampled(store: Store): Promise<string[]> {
  const { nextDoc } = await stateOf(store);
  const step = Math.max(1, Math.floor(nextDoc / SAMPLE));
  const docs = Array.from({ length: Math.min(SAMPLE, nextDoc - 1) }, (_, i) => 1 + i * step);
  const texts: string[] = [];
  for (const record of await store.originals.getMany(docs)) {
    // Damaged texts are left out here; a check of the Library reports them.
    if (record) texts.push(await store.unpack(record.text, record.length).catch(() => ''));
  }
  return texts;
}
