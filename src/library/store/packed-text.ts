import { deflateRaw, inflateRaw } from 'pako';

/** A packed text: by itself, or with a vocabulary, without which it cannot be unpacked. */
export type PackedText = Uint8Array | { readonly vocabulary: number; readonly bytes: Uint8Array };

/** A preset dictionary of DEFLATE: the packer treats it as text that came before. See `vocabularyOf`. */
export interface Vocabulary {
  readonly number: number;
  readonly words: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Size of the packer's window, log2 of bytes: room for a vocabulary and an article after it. */
const WINDOW_BITS = 14;

/** Pack a text. A vocabulary makes an article of 600 words a sixth smaller, and costs no time. `bytes` is the packed size. */
export function packText(
  text: string,
  vocabulary: Vocabulary | null,
): { readonly text: PackedText; readonly bytes: number } {
  const options = { windowBits: WINDOW_BITS, ...(vocabulary && { dictionary: vocabulary.words }) };
  const bytes = deflateRaw(encoder.encode(text), options);
  return { text: vocabulary ? { vocabulary: vocabulary.number, bytes } : bytes, bytes: bytes.length };
}

/** The number of the vocabulary that a text was packed with; null: none. Throws a RangeError for anything but a packed text. */
export function vocabularyUsedBy(packed: unknown): number | null {
  if (packed instanceof Uint8Array) return null;
  const { vocabulary, bytes } = (packed ?? {}) as Partial<Exclude<PackedText, Uint8Array>>;
  if (typeof vocabulary === 'number' && bytes instanceof Uint8Array) return vocabulary;
  throw new RangeError('A stored text is damaged.');
}

/**
 * Unpack a text. Throws if the bytes are damaged, or if the text does not have the `length` given, in UTF-16 units.
 */
export function unpackText(packed: PackedText, words: Uint8Array | null, length?: number): string {
  const bytes = packed instanceof Uint8Array ? packed : packed.bytes;
  const options = { ...(words && { dictionary: words }), ...(length !== undefined && { chunkSize: roomFor(length) }) };
  const text = decoder.decode(inflateRaw(bytes, options));
  if (length !== undefined && text.length !== length) throw new RangeError('A stored text is damaged.');
  return text;
}

/** Bytes that a text in mostly Latin letters takes, so that it is unpacked in one piece; others take a few more pieces. */
const roomFor = (length: number) => length + (length >> 4) + 64;

/** Bytes of a vocabulary. With 32 kB a text would be a twentieth smaller, but take twice as long to pack. */
const SIZE = 8 * 1024;
/** A word that occurs less often in the texts that are learned from is a name of the day. */
const LEAST_COUNT = 3;
/** Anything longer is no word: an address, or a sentence of a script that is written without spaces. */
const LONGEST = 32;

/**
 * The words of these texts that save most in a similar text, with the best last: DEFLATE (RFC 1951) spends the fewest bits on
 * a match that is near.
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
