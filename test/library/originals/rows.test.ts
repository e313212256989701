import { describe, expect, test } from 'vitest';
import type { Library, RowQuery } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { invented } from '../invented.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary()],
  ['in IndexedDB', () => openLibrary({ name: `rows-${databases++}` })],
];
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();

/** Three hundred in bulk, five one by one: some stand in the catalogue, some in the log. */
async function filled(open: () => Promise<Library>): Promise<Library> {
  const library = await open();
  const one = (n: number) => ({
    ...invented(n, 12),
    id: `o${n}`,
    title: n % 50 === 0 ? null : `Story ${n} of\tthe Harbour`,
    publisher: n % 3 ? 'The Invented Paper' : 'Another',
    published: n % 7 ? day(n) : null,
    added: day(n),
  });
  await library.addAll(Array.from({ length: 300 }, (_, n) => one(n)));
  for (let n = 300; n < 305; n++) await library.add(one(n));
  return library;
}

describe.each(kinds)('the table of Originals %s', (_, open) => {
  test('is searched in every order, whether an Original came in bulk or alone', async () => {
    const library = await filled(open);
    const ids = async (query: Partial<RowQuery>) => {
      const { total, rows } = await library.rows({ offset: 0, limit: 3, ...query });
      return [total, ...rows.map((row) => row.id)];
    };
    expect(await ids({ search: 'harbour story' })).toEqual([298, 'o304', 'o303', 'o302']);
    expect(await ids({ search: 'STORY 30', sort: { by: 'added' } })).toEqual([8, 'o30', 'o130', 'o230']);
    expect(await ids({ search: 'story 30', sort: { by: 'published', descending: true } })).toEqual([
      8,
      'o304',
      'o303',
      'o302',
    ]);
    expect(await ids({ search: 'story-304' })).toEqual([1, 'o304']);
    expect(await ids({ search: 'elsewhere' })).toEqual([0]);
    expect(await ids({ search: '2026-01-05' })).toEqual([0]);
    expect((await ids({ sort: { by: 'title' }, offset: 304 }))[0]).toBe(305);
  });

  test('is the same page however far down it stands', async () => {
    const library = await open();
    await library.addAll(
      Array.from({ length: 2100 }, (_, n) => ({
        ...invented(n, 6),
        id: `o${n}`,
        title: n % 100 ? `T ${String(n >> 1).padStart(4, '0')}` : null,
      })),
    );
    for (const descending of [false, true]) {
      const ids: string[] = [];
      for (let offset = 0; offset < 2100; offset += 350) {
        const { rows } = await library.rows({ offset, limit: 350, sort: { by: 'title', descending } });
        ids.push(...rows.map((row) => row.id));
      }
      const named = Array.from({ length: 2100 }, (_, n) => n).filter((n) => n % 100);
      const unnamed = Array.from({ length: 21 }, (_, n) => n * 100);
      const wanted = [...(descending ? named.reverse() : named), ...unnamed];
      expect(ids).toEqual(wanted.map((n) => `o${n}`));
      const { rows } = await library.rows({ offset: 2050, limit: 10, sort: { by: 'title', descending } });
      expect(rows.map((row) => row.id)).toEqual(wanted.slice(2050, 2060).map((n) => `o${n}`));
    }
  });

  test('is narrowed to a publisher and to dates', async () => {
    const library = await filled(open);
    const total = async (query: Partial<RowQuery>) => (await library.rows({ offset: 0, limit: 1, ...query })).total;
    expect(await total({ publisher: 'another' })).toBe(102);
    expect(await total({ publisher: 'anoth' })).toBe(0);
    expect(await total({ from: day(10), to: day(20) })).toBe(9);
    expect(await total({ from: day(10), to: day(20), publisher: 'Another', search: 'story 1' })).toBe(3);
  });

  test('forgets what was removed, and finds again what is put back', async () => {
    const library = await filled(open);
    const found = async () => (await library.rows({ offset: 0, limit: 1, search: 'harbour' })).total;
    const undo = await library.remove(['o1', 'o299', 'o304']);
    expect(await found()).toBe(295);
    await undo();
    expect(await found()).toBe(298);
  });
});
