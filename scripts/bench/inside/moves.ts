import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open.ts';

/** The database that an export is taken into. */
const OTHER = 'bench-moved';

const folder = () => navigator.storage.getDirectory();
const fileOf = async (n: number) => (await folder()).getFileHandle(`export-${n}`, { create: true });
/** The reader's Library, or the one that an export was taken into. */
const opened = async (library: Library, isOther: number) => (isOther ? openLibrary({ name: OTHER }) : library);

/** A Library that goes out as one file and comes in again; files stand in the origin's private folder, under numbers. */
export const moves = {
  /** Write an export; bytes, milliseconds. */
  async moveOut(library: Library, file: number, isOther: number): Promise<number[]> {
    const from = await opened(library, isOther);
    const start = performance.now();
    const to = await (await fileOf(file)).createWritable();
    let bytes = 0;
    for await (const piece of from.exportCompressed()) {
      bytes += piece.length;
      await to.write(piece as Uint8Array<ArrayBuffer>);
    }
    await to.close();
    return [bytes, performance.now() - start];
  },
  /** Take an export into a Library of its own; Originals, milliseconds. */
  async moveIn(_: Library, file: number): Promise<number[]> {
    const other = await openLibrary({ name: OTHER });
    const start = performance.now();
    const { added } = await other.importAll((await (await fileOf(file)).getFile()).stream());
    return [added, performance.now() - start];
  },
  /** Are two files the same to the byte? 1 or 0. */
  async moveSame(_: Library, a: number, b: number): Promise<number[]> {
    const [one, two] = await Promise.all([a, b].map(async (n) => (await fileOf(n)).getFile()));
    if (one!.size !== two!.size || one!.size === 0) return [0];
    const PIECE = 1_000_000;
    for (let at = 0; at < one!.size; at += PIECE) {
      const [x, y] = await Promise.all(
        [one!, two!].map(async (file) => new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer())),
      );
      if (x!.some((byte, i) => byte !== y![i])) return [0];
    }
    return [1];
  },
};
