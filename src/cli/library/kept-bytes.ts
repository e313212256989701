import { type TemporaryFile, temporaryFile } from './temporary-file.ts';

/**
 * So many of the last bytes stay in memory, until they are written to the file in one piece. A Library that is no larger never
 * needs a file.
 */
const TAIL = 8 * 1024 * 1024;
/** Sizes are multiples of this, in bytes, so that a freed place more often fits what comes next. */
const UNIT = 256;
/** How many units larger a freed place may be than what is put into it. */
const SPARE = 4;
/** A place is one number: first unit × this + length. That leaves room for 2^31 units (512 GB), and lengths below 4 MB. */
const LENGTHS = 2 ** 22;
/** Stands for a length that is larger; those are kept in a map. */
const LONG = LENGTHS - 1;

/** Byte strings kept out of memory. `keep` returns the place by which one is read again. Throws a DiskError. */
export interface KeptBytes {
  keep(bytes: Uint8Array): number;
  /** A copy of the bytes. */
  read(place: number): Uint8Array;
  /** Let the place be used again. */
  free(place: number): void;
  close(): void;
}

/** @param open makes the file; tests pass one of their own. */
export function keptBytes(open: () => TemporaryFile = temporaryFile): KeptBytes {
  const freed = new Map<number, number[]>();
  const long = new Map<number, number>();
  const tail = Buffer.allocUnsafeSlow(TAIL);
  let file: TemporaryFile | null = null;
  let tailAt = 0;
  let end = 0;

  const opened = () => {
    file ??= open();
    return file;
  };
  const spill = () => {
    opened().write(tail.subarray(0, end - tailAt), tailAt);
    tailAt = end;
  };
  const write = (bytes: Uint8Array, at: number) => {
    if (at >= tailAt) tail.set(bytes, at - tailAt);
    else opened().write(bytes, at);
  };
  const claim = (units: number): number => {
    for (let size = units; size <= units + SPARE; size++) {
      const unit = freed.get(size)?.pop();
      if (unit === undefined) continue;
      if (size > units) release(unit + units, size - units);
      return unit;
    }
    const at = end;
    const bytes = units * UNIT;
    if (at + bytes - tailAt > TAIL) spill();
    end += bytes;
    // Too large for the tail: it goes straight into the file.
    if (bytes > TAIL) tailAt = end;
    return at / UNIT;
  };
  const release = (unit: number, units: number) => {
    const same = freed.get(units);
    if (same) same.push(unit);
    else freed.set(units, [unit]);
  };
  const lengthAt = (place: number) => (place % LENGTHS === LONG ? long.get(place)! : place % LENGTHS);

  return {
    keep(bytes) {
      const unit = claim(Math.max(1, Math.ceil(bytes.length / UNIT)));
      write(bytes, unit * UNIT);
      const place = unit * LENGTHS + Math.min(bytes.length, LONG);
      if (bytes.length >= LONG) long.set(place, bytes.length);
      return place;
    },
    read(place) {
      const at = Math.floor(place / LENGTHS) * UNIT;
      const bytes = Buffer.allocUnsafeSlow(lengthAt(place));
      if (at >= tailAt) tail.copy(bytes, 0, at - tailAt);
      else opened().read(bytes, at);
      return bytes;
    },
    free(place) {
      release(Math.floor(place / LENGTHS), Math.max(1, Math.ceil(lengthAt(place) / UNIT)));
      long.delete(place);
    },
    close: () => file?.close(),
  };
}
