/** Writes numbers of any width bit after bit, highest bit first, into bytes that grow as needed. */
export interface BitWriter {
  /** Append the lowest `width` bits of a value; `width` is at most 32. */
  put(value: number, width: number): void;
  /** Bits written so far. */
  readonly length: number;
  /** What was written, padded so that `bitsAt` may read past its end. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Padding in bytes: `bitsAt` reads up to five bytes from any bit on. */
const MARGIN = 5;

export function bitWriter(room = 1024): BitWriter {
  let bytes = new Uint8Array(room);
  let at = 0;
  let held = 0;
  let waiting = 0;
  return {
    put(value, width) {
      if (width > 24) {
        this.put(value >>> 16, width - 16);
        this.put(value & 0xffff, 16);
        return;
      }
      if (at + 4 > bytes.length) {
        const grown = new Uint8Array(bytes.length * 2 + 16);
        grown.set(bytes);
        bytes = grown;
      }
      // Fewer than eight bits were waiting, so these are 31 at most. Bits above them were written before.
      held = (held << width) | (value & ((1 << width) - 1));
      waiting += width;
      while (waiting >= 8) {
        waiting -= 8;
        bytes[at++] = held >>> waiting;
      }
    },
    get length() {
      return at * 8 + waiting;
    },
    bytes() {
      const out = new Uint8Array(at + (waiting ? 1 : 0) + MARGIN);
      out.set(bytes.subarray(0, at));
      if (waiting) out[at] = held << (8 - waiting);
      return out;
    },
  };
}

/** The 32 bits that begin at bit `bit`, as an unsigned number; bits past the end of the bytes are 0. */
export function bitsAt(bytes: Uint8Array, bit: number): number {
  const i = bit >>> 3;
  const shift = bit & 7;
  const high = (bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!;
  return shift === 0 ? high >>> 0 : ((high << shift) | (bytes[i + 4]! >>> (8 - shift))) >>> 0;
}
