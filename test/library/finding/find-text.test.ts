import { describe, expect, test } from 'vitest';
import type { FindOptions, Library, TextFound } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { invented } from '../invented.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary()],
  ['in IndexedDB', () => openLibrary({ name: `find-${databases++}` })],
];

const FERRIES =
  'The harbour council met at dawn. Nobody had slept.\n\nThe last ferry leaves the old pier at nine, and no other comes before the spring tide, the harbour master said.';

async function filled(open: () => Promise<Library>): Promise<Library> {
  const library = await open();
  await library.addAll(Array.from({ length: 400 }, (_, n) => ({ ...invented(n, 40), id: `o${n}` })));
  await library.add({ id: 'ferries', title: 'Pier', text: FERRIES, published: '2026-03-04' });
  await library.add({
    id: 'crossed',
    text: 'At nine the council leaves. The harbour has a pier.',
    published: '2026-05-01',
  });
  return library;
}

async function find(library: Library, words: string, options: Partial<FindOptions> = {}): Promise<TextFound[]> {
  const found: TextFound[] = [];
  await library.findText(words, { ...options, onFound: (one) => found.push(one) });
  return found;
}

describe.each(kinds)('a search of the texts %s', (_, open) => {
  test('finds the texts in which all words stand, in any order and in either case', async () => {
    const library = await filled(open);
    expect((await find(library, 'HARBOUR nine')).map(({ row }) => row.id).sort()).toEqual(['crossed', 'ferries']);
    expect((await find(library, 'harbour spring')).map(({ row }) => row.id)).toEqual(['ferries']);
    expect(await find(library, 'harbour elsewhere')).toEqual([]);
    expect(await find(library, '  " ')).toEqual([]);
  });

  test('finds a phrase in quotation marks only as it stands', async () => {
    const library = await filled(open);
    expect((await find(library, '"council met"')).map(({ row }) => row.id)).toEqual(['ferries']);
    expect(await find(library, '“council the”')).toEqual([]);
    expect((await find(library, '"nobody had slept"')).map(({ row }) => row.id)).toEqual(['ferries']);
  });

  test('shows the passage, and where the words stand in it', async () => {
    const library = await filled(open);
    const [found] = await find(library, 'ferry "old pier"');
    const { passage, marks, shift } = found!;
    expect(marks.map(({ start, end }) => passage.slice(start, end))).toEqual(['ferry', 'old pier']);
    expect(marks.map(({ start, end }) => FERRIES.slice(start + shift, end + shift))).toEqual(['ferry', 'old pier']);
    expect(passage).toContain('The last ferry leaves the old pier at nine');
    expect(passage).not.toContain('\n');
  });

  test('tells of a whole sentence at once, by the index, before it goes through the texts', async () => {
    const library = await filled(open);
    const order: string[] = [];
    await library.findText('the last ferry leaves the old pier at nine', {
      onFound: ({ row }) => order.push(row.id),
      onProgress: () => order.push('step'),
    });
    expect(order[0]).toBe('ferries');
    expect(order.filter((each) => each === 'ferries')).toHaveLength(1);
    expect(order.at(-1)).toBe('step');
  });

  test('counts the texts it went through, and stops when it is told to', async () => {
    const library = await filled(open);
    const counts: number[] = [];
    await find(library, 'harbour', { onProgress: (done) => counts.push(done) });
    expect(counts.at(-1)).toBe(402);
    const stop = new AbortController();
    const stopped = find(library, 'harbour', { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  });

  test('looks only at what was published within the dates', async () => {
    const library = await filled(open);
    const ids = async (from?: string, to?: string) =>
      (await find(library, 'harbour', { ...(from && { from }), ...(to && { to }) })).map(({ row }) => row.id).sort();
    expect(await ids('2026-04-01')).toEqual(['crossed']);
    expect(await ids(undefined, '2026-04-01')).toEqual(['ferries']);
    expect(await ids('2026-06-01')).toEqual([]);
  });

  test('does not find what was removed', async () => {
    const library = await filled(open);
    const back = await library.remove(['ferries']);
    expect(await find(library, 'spring tide')).toEqual([]);
    await back();
    expect((await find(library, 'spring tide')).map(({ row }) => row.id)).toEqual(['ferries']);
  });
});

test('letters that are two in lower case leave every mark where it belongs', async () => {
  const library = memoryLibrary();
  await library.add({ text: 'İstanbul İskele: the harbour bell rang twice over the İskele.' });
  const [{ passage, marks }] = (await find(library, 'bell')) as [TextFound];
  expect(passage.slice(marks[0]!.start, marks[0]!.end)).toBe('bell');
});
