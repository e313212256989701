/**
 * Postings (this fingerprint stands in that text) as numbers: hash × 2^21 + doc, which a double holds exactly, so that a
 * typed array sorts them at once. On disk they are blocks of varint gaps, about four bytes a posting.
 */

/** Most Originals a Library may ever have numbered: what is left of 53 bits beside a 32-bit hash. */
export const MOST_DOCS = 0x200000;
/**
 * Postings in a block: 2 kB, about what one read from IndexedDB costs anyway; larger ones were no faster in the
 * measurements, smaller ones made writing slower (a record each).
 */
export const BLOCK = 512;
/** Bits of filter for each posting: with five probes one absent fingerprint in a hundred costs a read in vain. */
const FILTER_BITS = 10;
const PROBES = 5;
/** Bytes of one block's filter. */
export const FILTER_BYTES = (BLOCK * FILTER_BITS) / 8;

export const posting = (hash: number, doc: number) => hash * MOST_DOCS + doc;
export const hashOfPosting = (p: number) => Math.floor(p / MOST_DOCS);
export const docOfPosting = (p: number) => p % MOST_DOCS;

/** Sorted postings as bytes: the first whole, then the gap of hashes and the doc. */
export function encode(postings: Float64Array): Uint8Array {
  const bytes = new Uint8Array(postings.length * 9);
  let at = 0;
  const varint = (value: number) => {
    let rest = value;
    while (rest >= 0x80) {
      bytes[at++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    bytes[at++] = rest;
  };
  let before = 0;
  for (const p of postings) {
    const hash = hashOfPosting(p);
    varint(hash - before);
    varint(docOfPosting(p));
    before = hash;
  }
  return bytes.slice(0, at);
}

/** What `encode` was given. Bytes that are no whole block throw a RangeError. */
export function decode(bytes: Uint8Array): Float64Array {
  const out = new Float64Array(BLOCK);
  let length = 0;
  let at = 0;
  const varint = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 0x10_0000_0000) throw new RangeError('A block of the index is damaged.');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  let hash = 0;
  while (at < bytes.length) {
    if (length === BLOCK) throw new RangeError('A block of the index is damaged.');
    hash += varint();
    out[length++] = posting(hash, varint());
  }
  return out.subarray(0, length);
}

/** Bloom filter of a block (Bloom 1970), its probes by double hashing (Kirsch and Mitzenmacher 2006). */
export function filterOf(postings: Float64Array): Uint8Array {
  const filter = new Uint8Array(FILTER_BYTES);
  for (const p of postings) {
    probes(hashOfPosting(p), (bit) => {
      filter[bit >> 3]! |= 1 << (bit & 7);
      return true;
    });
  }
  return filter;
}

/** May the block whose filter begins at `offset` hold this hash? */
export function mayHold(filters: Uint8Array, offset: number, hash: number): boolean {
  return probes(hash, (bit) => (filters[offset + (bit >> 3)]! & (1 << (bit & 7))) !== 0);
}

function probes(hash: number, each: (bit: number) => boolean): boolean {
  const bits = FILTER_BYTES * 8;
  // Hashes of one block share their upper bits, so both steps are taken from a mix of all.
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  const second = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0) | 1;
  for (let i = 0; i < PROBES; i++) {
    if (!each((((first + Math.imul(i, second)) >>> 0) >>> 7) % bits)) return false;
  }
  return true;
}
