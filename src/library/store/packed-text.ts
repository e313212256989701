import { deflateRaw, inflateRaw } from 'pako';

/** A text as it is kept: packed by itself, or with the words of a vocabulary, which it cannot be unpacked without. */
export type PackedText = Uint8Array | { readonly vocabulary: number; readonly bytes: Uint8Array };

/** What stands before a text as if it had been read already; see `vocabularyOf`. */
export interface Vocabulary {
  readonly number: number;
  readonly words: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The packer looks back so far, as a power of two of bytes: over a vocabulary and an article behind it. */
const LOOKS_BACK = 14;

/** Pack a text. A vocabulary saves a sixth of an article of 600 words, and costs no time. */
export function packText(
  text: string,
  vocabulary: Vocabulary | null,
): { readonly text: PackedText; readonly bytes: number } {
  const options = { windowBits: LOOKS_BACK, ...(vocabulary && { dictionary: vocabulary.words }) };
  const bytes = deflateRaw(encoder.encode(text), options);
  return { text: vocabulary ? { vocabulary: vocabulary.number, bytes } : bytes, bytes: bytes.length };
}

/** The number of the vocabulary that a text was packed with; null: none. What is no packed text throws a RangeError. */
export function vocabularyUsedBy(packed: unknown): number | null {
  if (packed instanceof Uint8Array) return null;
  const { vocabulary, bytes } = (packed ?? {}) as Partial<Exclude<PackedText, Uint8Array>>;
  if (typeof vocabulary === 'number' && bytes instanceof Uint8Array) return vocabulary;
  throw new RangeError('A stored text is damaged.');
}

/**
 * Back again; bytes that are damaged throw. `length`: of the text, in UTF-16 units, where that is known: what comes to
 * another one is damaged.
 */
export function unpackText(packed: PackedText, words: Uint8Array | null, length?: number): string {
  const bytes = packed instanceof Uint8Array ? packed : packed.bytes;
  const options = { ...(words && { dictionary: words }), ...(length !== undefined && { chunkSize: roomFor(length) }) };
  const text = decoder.decode(inflateRaw(bytes, options));
  if (length !== undefined && text.length !== length) throw new RangeError('A stored text is damaged.');
  return text;
}

/** Bytes for a text of mostly Latin letters, so that it is unpacked into one piece; another one takes some more. */
const roomFor = (length: number) => length + (length >> 4) + 64;

/** Bytes of a vocabulary: with 32 kB a text would be a twentieth smaller, and take twice as long to pack. */
const SIZE = 8 * 1024;
/** A word that stands fewer times in the texts it is learned from is a name of the day. */
const LEAST_COUNT = 3;
/** Longer ones are no words: addresses, or sentences of a script that is written without spaces. */
const LONGEST = 32;

/**
 * The words of these texts that save most where they stand in a text like them, the best last, where a match of the packer
 * costs least. As RFC 1951 has it, a text is packed as if they stood before it.
 */
export function vocabularyOf(texts: readonly string[]): Uint8Array {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.split(/\s+/)) {
      if (word.length <= LONGEST) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const worth = ([word, count]: readonly [string, number]) => count * (word.length + 1);
  const words = [...counts].filter(([word, count]) => word && count >= LEAST_COUNT);
  words.sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1));
  const picked: Uint8Array[] = [];
  let size = 0;
  for (const [word] of words) {
    const bytes = encoder.encode(`${word} `);
    if (size + bytes.length > SIZE) break;
    size += bytes.length;
    picked.push(bytes);
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const bytes of picked.reverse()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}
