import { addressKey } from '../../engine/reuse/address.ts';
import { widened } from '../../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../../engine/text/words.ts';
import type { NewOriginal } from '../library.ts';

/** A hash of a string in two halves of 32 bits, FNV-1a with different seeds; `before` continues one. Not cryptographic. */
export function digest(text: string, before?: readonly [number, number]): [number, number] {
  let [a, b] = before ?? [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b) ^ (b >>> 15);
  }
  return [a >>> 0, b >>> 0];
}

export const hex = ([a, b]: readonly [number, number]) =>
  a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');

/** A key that texts of the same words share, whatever their typography; null for a text without words. */
function textKey(words: Words): string | null {
  if (words.length === 0) return null;
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ words.hash[i]!, 0x01000193) ^ (a >>> 13);
    b = Math.imul(b ^ words.hash[i]!, 0x85ebca6b) ^ (b >>> 16);
  }
  return `text:${hex([a >>> 0, b >>> 0])}${words.length.toString(16)}`;
}

/** The keys by which an Original is recognised: one for each address, one for its words. */
export function keysOf(original: NewOriginal, words: Words = wordsOf(original.text)): string[] {
  const keys = new Set<string>();
  for (const url of [original.url, ...(original.addresses ?? [])]) {
    const key = addressKey(url);
    if (key) keys.add(key);
  }
  const text = textKey(words);
  if (text) keys.add(text);
  return [...keys];
}

/** The id of an Original: the same wherever the same article is stored. Made of its address, else of its words. */
export function idOf(original: NewOriginal, keys: readonly string[]): string {
  return `o${hex(digest(addressKey(original.url) ?? keys[0] ?? original.text))}`;
}

/** The hash of an id or a key. It has as many bits as a fingerprint, and stands in the index among them. */
export function nameHash(name: string): number {
  const [a, b] = digest(name);
  const mixed = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ b;
  const high = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) >>> 0;
  return widened(high, a ^ (a >>> 16));
}
