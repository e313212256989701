import { addressKey } from '../../engine/reuse/address.ts';
import { widened } from '../../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../../engine/text/words.ts';
import type { NewOriginal } from '../library.ts';

/** 64 bits of a string as 16 hex digits: two FNV-1a streams with different seeds. No secret, only a name. */
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

/** The same for texts of the same words, whatever their typography. null for a text without words. */
function textKey(words: Words): string | null {
  if (words.length === 0) return null;
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < words.length; i++) {
    a = Math.imul(a ^ words.hash[i]!, 0x01000193) ^ (a >>> 13);
    b = Math.imul(b ^ words.hash[i]!, 0x85ebca6b) ^ (b >>> 16);
  }
  return `text:${hex([a >>> 0, b >>> 0])}${words.length.toString(16)}`;
}

/** Keys under which an Original is known: one for each address, one for its words. */
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

/** An id that comes out the same wherever the same article is stored: from its address, else from its words. */
export function idOf(original: NewOriginal, keys: readonly string[]): string {
  return `o${hex(digest(addressKey(original.url) ?? keys[0] ?? original.text))}`;
}

/** Bits of an id or a key, mixed well, as many as of a fingerprint: it stands in the index among those. */
export function nameHash(name: string): number {
  const [a, b] = digest(name);
  const mixed = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ b;
  const high = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) >>> 0;
  return widened(high, a ^ (a >>> 16));
}
