import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Width and height, as a PNG file has them. */
const size = (file: string) => {
  const bytes = readFileSync(`docs/store/pictures/${file}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

it('shows the stores pictures of the size that they ask for, and no more than they take', () => {
  const pictures = readdirSync('docs/store/pictures').filter((file) => file !== 'tile.png');
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.length).toBeLessThanOrEqual(5);
  for (const file of pictures) expect([file, size(file)]).toEqual([file, [1280, 800]]);
  expect(size('tile.png')).toEqual([440, 280]);
});
