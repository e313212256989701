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
 * How many Originals a Library holds when it learns its first words, and when it learns anew, for those it began with may
 * not be like those that followed. Texts stay as they were packed.
 */
const LEARNS_AT = [256, 8_192];
/** Texts that words are learned from, spread over all. */
const SAMPLE = 400;

const keyOf = (number: number) => `vocabulary-${number}`;

/** The vocabularies of one Library, as one of its users knows them. */
export interface Vocabularies {
  pack(text: string): { readonly text: unknown; readonly bytes: number };
  /** May be part of a transaction. */
  unpack(packed: unknown, length?: number): Promise<string>;
  /** Read those there are, so that texts are packed with them from then on. */
  recall(): Promise<void>;
  /** Learn words if it is time to. True: it was. */
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
      // Used only once it is sure to be kept, and never written over: another worker may have been quicker.
      await store.write(async () => {
        if (!(await meta.get(keyOf(number)))) await meta.put([{ key: keyOf(number), value: words }]);
      });
      await store.read(() => read(number));
      return true;
    },
  };
}

/** Part of a transaction: texts of Originals spread over all numbers there are. */
async function sampled(store: Store): Promise<string[]> {
  const { nextDoc } = await stateOf(store);
  const step = Math.max(1, Math.floor(nextDoc / SAMPLE));
  const docs = Array.from({ length: Math.min(SAMPLE, nextDoc - 1) }, (_, i) => 1 + i * step);
  const texts: string[] = [];
  for (const record of await store.originals.getMany(docs)) {
    // A text that is damaged is told of by a check of the Library, not here.
    if (record) texts.push(await store.unpack(record.text, record.length).catch(() => ''));
  }
  return texts;
}
