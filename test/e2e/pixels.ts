import { inflateSync } from 'node:zlib';

/** A picture as the browsers take them: eight bits a channel, not interlaced. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255. */
  at(x: number, y: number): readonly [number, number, number];
  /** How much covers what is behind it, 0 to 255. */
  cover(x: number, y: number): number;
}

const HEADER = 8;

/** Reads a PNG: https://www.w3.org/TR/png-3/. Throws on kinds that no browser's screenshot has. */
export function pixelsOf(png: Buffer): Pixels {
  const packed: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = HEADER; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = { 2: 3, 6: 4 }[data[9]!] ?? 0;
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('no screenshot of a browser');
    }
    if (kind === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const from = (y * width + x) * channels;
      return [bytes[from]!, bytes[from + 1]!, bytes[from + 2]!];
    },
    cover: (x, y) => (channels === 4 ? bytes[(y * width + x) * channels + 3]! : 255),
  };
}

/** Each line says how its bytes were made smaller by those to the left and above. */
function unfiltered(lines: Buffer, size: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(size * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)]!;
    for (let x = 0; x < size; x++) {
      const to = y * size + x;
      const left = x >= channels ? bytes[to - channels]! : 0;
      const above = y > 0 ? bytes[to - size]! : 0;
      const corner = x >= channels && y > 0 ? bytes[to - size - channels]! : 0;
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter]!;
      bytes[to] = lines[y * (size + 1) + 1 + x]! + guess;
    }
  }
  return bytes;
}

function nearest(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
