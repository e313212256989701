import { COUNTED, type Head, isPosting, lowAt } from './packed.ts';

/** The postings of a chunk with a prefix, as [from, to), at most `most` of them; null if there are none. */
export function rangeOf(head: Head, prefix: number, most: number): { from: number; to: number } | null {
  const ahead = prefix - head.first;
  if (ahead < 0) return null;
  const bucket = ahead >>> head.low;
  if (bucket >= head.buckets) return null;
  const low = ahead & (2 ** head.low - 1);
  let bit = startOf(head, bucket);
  // Before this bit there is one bit for each posting and one for the end of each bucket.
  const place = () => bit - bucket;
  while (isPosting(head, bit) && lowAt(head, place()) < low) bit++;
  const from = place();
  while (place() < from + most && isPosting(head, bit) && lowAt(head, place()) === low) bit++;
  return place() === from ? null : { from, to: place() };
}

/** How many 1 bits each byte has. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

/** The bit of `highs` at which a bucket begins, which is after its number of zeros. A look-up asks this thousands of times. */
function startOf({ directory, highs }: Head, bucket: number): number {
  const at = (bucket >>> COUNTED_BITS) * 2;
  let zeros = bucket & (COUNTED - 1);
  const bit = (directory[at]! | (directory[at + 1]! << 8)) + bucket - zeros;
  if (zeros === 0) return bit;
  let byte = bit >>> 3;
  let empty = ~highs[byte]! & (0xff >>> (bit & 7));
  for (let n = ONES[empty]!; n < zeros && byte < highs.length; n = ONES[empty]!) {
    zeros -= n;
    empty = ~highs[++byte]! & 0xff;
  }
  while (--zeros > 0) empty &= ~(0x80000000 >>> Math.clz32(empty));
  return byte * 8 + Math.clz32(empty) - 24 + 1;
}

const COUNTED_BITS = Math.log2(COUNTED);
