import { bitsAt } from './bits.ts';
import { GROUP, type Head, MOST_ONES } from './packed.ts';
import { HASH_BITS } from './postings.ts';

/** Where in a chunk a hash stands: its first posting and the one behind its last, `most` at most. null: nowhere. */
export function rangeOf(head: Head, hash: number, most: number): { from: number; to: number } | null {
  const { firsts } = head;
  // Equal ones may begin in the group before the first that begins with them, and go on over several.
  const first = groupBefore(firsts, hash);
  for (let g = first; g <= first + 1 && g < firsts.length && firsts[g]! <= hash; g++) {
    const from = placeOf(head, g, hash);
    if (from === NOWHERE) continue;
    return { from, to: endOf(head, hash, from, Math.min(head.count, from + most)) };
  }
  return null;
}

/** Where the run of a hash that begins at a place ends, `limit` at most. */
function endOf(head: Head, hash: number, from: number, limit: number): number {
  const g = Math.floor(from / GROUP);
  let bit = head.starts[g]!;
  for (let i = g * GROUP + 1; i < limit; i++) {
    if (i % GROUP === 0) {
      if (head.firsts[i / GROUP] !== hash) return i;
      bit = head.starts[i / GROUP]!;
      continue;
    }
    const { gap, width } = gapAt(head, bit);
    if (i > from && gap !== 0) return i;
    bit += width;
  }
  return limit;
}

const NOWHERE = -1;

/** Where in a group a hash stands first, or NOWHERE. A look-up asks this thousands of times, and waits for it. */
function placeOf({ firsts, starts, bits, rice, count }: Head, g: number, hash: number): number {
  let ahead = hash - firsts[g]!;
  let bit = starts[g]!;
  const end = Math.min(count, (g + 1) * GROUP);
  let i = g * GROUP;
  while (ahead > 0 && ++i < end) {
    const window = bitsAt(bits, bit) | 0;
    const ones = Math.clz32(~window);
    if (ones < MOST_ONES && ones + rice < 32 && rice > 0) {
      ahead -= ((ones << rice) >>> 0) + ((window << (ones + 1)) >>> (32 - rice));
      bit += ones + 1 + rice;
    } else {
      const { gap, width } = gapAt({ bits, rice }, bit);
      ahead -= gap;
      bit += width;
    }
  }
  return ahead === 0 ? i : NOWHERE;
}

/** The gap that begins at a bit, and its width in bits. */
function gapAt({ bits, rice }: Pick<Head, 'bits' | 'rice'>, bit: number): { gap: number; width: number } {
  const ones = Math.clz32(~bitsAt(bits, bit));
  if (ones >= MOST_ONES)
    return { gap: bitsAt(bits, bit + MOST_ONES) >>> (32 - HASH_BITS), width: MOST_ONES + HASH_BITS };
  const remainder = rice === 0 ? 0 : bitsAt(bits, bit + ones + 1) >>> (32 - rice);
  return { gap: ones * 2 ** rice + remainder, width: ones + 1 + rice };
}

/**
 * The last group that begins before a hash; the first where none does. Hashes are as good as drawn: a line from the first to
 * the last leads to within a few groups of it (interpolation search, Peterson 1957), steps that double to the place itself.
 */
function groupBefore(firsts: Uint32Array, hash: number): number {
  const last = firsts.length - 1;
  const [least, most] = [firsts[0]!, firsts[last]!];
  if (hash <= least) return 0;
  if (hash > most) return last;
  let low = Math.floor(((hash - least) / (most - least)) * last);
  for (let step = 1; firsts[low]! >= hash; step *= 2) low = Math.max(0, low - step);
  let high = low + 1;
  for (let step = 1; high <= last && firsts[high]! < hash; step *= 2) [low, high] = [high, high + step];
  high = Math.min(high, last + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! < hash) low = middle;
    else high = middle;
  }
  return low;
}
