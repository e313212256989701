import { type TemporaryFile, temporaryFile } from './temporary-file.ts';

/**
 * Bytes written last that stay in memory until so many have come: they go to the file in one piece, and a Library that
 * is no larger never asks for a file.
 */
const TAIL = 8 * 1024 * 1024;
/** Places are multiples of this: what is freed is more often of a size that is wanted again. */
const UNIT = 256;
/** Units that a freed place may be larger than what is put into it. */
const SPARE = 4;
/** A place is one number, its first unit times this plus its length: 2^31 units (512 GB) of lengths below 4 MB fit. */
const LENGTHS = 2 ** 22;
/** Of longer ones, in a list of their own. */
const LONG = LENGTHS - 1;

/** Byte strings kept out of memory; each is named by the number that `keep` gives. */
export interface KeptBytes {
  keep(bytes: Uint8Array): number;
  /** The bytes, in memory of their own. */
  read(place: number): Uint8Array;
  /** The place may be given again. */
  free(place: number): void;
  close(): void;
}

/** @param open tests give a disk of their own. */
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
    // Too much for the tail: straight into the file.
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
