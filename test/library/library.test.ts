import { describe, expect, test } from 'vitest';
import { temporaryStore } from '../../src/cli/library/temporary-store.ts';
import { wordsOf } from '../../src/engine/text/words.ts';
import { createLibrary } from '../../src/library/create.ts';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { openLibrary } from '../../src/library/open.ts';
import { invented } from './invented.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' })],
  ['in a temporary file', async () => createLibrary(temporaryStore(), { now: () => '2026-03-01T00:00:00.000Z' })],
  ['in IndexedDB', () => openLibrary({ name: `library-${databases++}`, now: () => '2026-03-01T00:00:00.000Z' })],
];

describe.each(kinds)('a Library %s', (_, open) => {
  test('holds what was added, under an id that comes out the same again', async () => {
    const library = await open();
    const first = await library.add(invented(1));
    expect(first.fresh).toBe(true);
    expect(await library.get(first.id)).toMatchObject({
      ...invented(1),
      added: '2026-03-01T00:00:00.000Z',
      publishedFrom: 'first-seen',
      foundBy: 'import',
    });
    const other = await open();
    expect((await other.add(invented(1))).id).toBe(first.id);
    expect(await library.get('nobody')).toBeNull();
  });

  test('knows an article again by address and by text, and learns its addresses', async () => {
    const library = await open();
    const { id } = await library.add(invented(1));
    const again: [string, Parameters<Library['add']>[0]][] = [
      ['tracking', { ...invented(2), url: 'http://www.paper.example/story-1/?utm_source=x#top' }],
      ['copy', { ...invented(1), url: 'https://mirror.example/a' }],
      ['typography', { text: invented(1).text.toUpperCase().replaceAll(' ', '\u00a0 ') }],
    ];
    for (const [, original] of again) expect(await library.add(original)).toEqual({ id, fresh: false });
    expect((await library.get(id))?.addresses).toContain('https://mirror.example/a');
    expect(await library.add({ text: 'other words', url: 'https://mirror.example/a' })).toEqual({ id, fresh: false });
    expect(await library.count()).toBe(1);
  });

  describe('that holds only the beginning of an article', () => {
    const whole = { ...invented(1), published: '2026-02-03', addresses: ['https://m.paper.example/story-1'] };
    const part = {
      ...invented(1),
      text: invented(1).text.slice(0, 120),
      title: 'Only its beginning',
      published: '2026-02-01',
      partial: true,
    } as const;

    test.each<[string, number]>([
      ['among few', 1],
      ['among many, in segments', 600],
    ])('takes the whole in its place, %s', async (_, count) => {
      const library = await open();
      await library.addAll(Array.from({ length: count }, (_, n) => invented(1000 + n)));
      const { id } = await library.add(part);
      expect(await library.get(id)).toMatchObject({ partial: true, text: part.text });
      const { added } = (await library.get(id))!;
      expect(await library.add(whole)).toEqual({ id, fresh: true });
      const held = (await library.get(id))!;
      expect(held).toMatchObject({ text: whole.text, title: whole.title, published: '2026-02-01', added });
      expect(held.addresses).toEqual(['https://m.paper.example/story-1']);
      expect(held).not.toHaveProperty('partial');
      expect(await library.count()).toBe(count + 1);
      expect((await library.candidates(wordsOf(whole.text.slice(-400))))[0]?.id).toBe(id);
      expect((await library.rows({ offset: 0, limit: 5, search: 'only its beginning' })).total).toBe(0);
      expect((await library.at('https://m.paper.example/story-1'))?.id).toBe(id);
      while (await library.upkeep());
      expect((await library.verify()).found).toBe(0);
      // From now on it is held as any other.
      expect(await library.add({ ...whole, text: `${whole.text} And more.` })).toEqual({ id, fresh: false });
      expect(await library.add(part)).toEqual({ id, fresh: false });
      expect((await library.get(id))?.text).toBe(whole.text);
    });

    test('takes it in one go with that, whichever comes first', async () => {
      for (const both of [
        [part, whole],
        [whole, part],
      ]) {
        const library = await open();
        await library.addAll(both);
        const { rows } = await library.rows({ offset: 0, limit: 9 });
        expect(rows).toHaveLength(1);
        expect(rows[0]).not.toHaveProperty('partial');
        expect((await library.get(rows[0]!.id))?.text).toBe(whole.text);
        expect((await library.verify()).found).toBe(0);
      }
    });

    test.each<[string, Parameters<Library['add']>[0], { partial: boolean; length: number }]>([
      [
        'a longer beginning takes its place',
        { ...part, text: whole.text.slice(0, 150) },
        { partial: true, length: 150 },
      ],
      ['a shorter one does not', { ...part, text: whole.text.slice(0, 90) }, { partial: true, length: 120 }],
      ['nor does a short notice at its address', { ...whole, text: 'Gone.' }, { partial: true, length: 120 }],
      [
        'the same words, said to be all of it, are',
        { ...part, partial: undefined } as never,
        { partial: false, length: 120 },
      ],
    ])('%s', async (_, next, { partial, length }) => {
      const library = await open();
      const { id } = await library.add(part);
      await library.add(next);
      const held = (await library.get(id))!;
      expect([held.partial ?? false, held.text.length]).toEqual([partial, length]);
      expect(await library.count()).toBe(1);
    });

    test('stays so where the same words stand at another address', async () => {
      const library = await open();
      const { id } = await library.add(part);
      const elsewhere = { text: part.text, url: 'https://mirror.example/a' };
      expect(await library.add(elsewhere)).toEqual({ id, fresh: false });
      expect((await library.get(id))?.partial).toBe(true);
    });

    test('says so in an export, and after an import', async () => {
      const library = await open();
      const { id } = await library.add(part);
      const other = await open();
      await other.importAll(library.exportAll());
      expect((await other.get(id))?.partial).toBe(true);
    });
  });

  test('keeps every address of copies that come in one batch', async () => {
    const at = (place: string) => ({ ...invented(1), url: `https://${place}.example/a` });
    const [alone, held] = [await open(), await open()];
    await alone.addAll(['paper', 'mirror', 'echo'].map(at));
    await held.add(at('paper'));
    await held.addAll(['mirror', 'echo'].map(at));
    for (const library of [alone, held]) {
      const original = await library.at('https://paper.example/a');
      expect(original?.addresses).toEqual(['https://mirror.example/a', 'https://echo.example/a']);
      for (const place of ['mirror', 'echo']) expect(await library.at(at(place).url)).toEqual(original);
    }
  });

  test('takes the word of one who gives an id', async () => {
    const library = await open();
    await library.add({ ...invented(1), id: 'a' });
    expect(await library.add({ ...invented(1), id: 'b' })).toEqual({ id: 'b', fresh: true });
    expect(await library.add({ ...invented(2), id: 'b' })).toEqual({ id: 'b', fresh: false });
  });

  test('finds the Originals a text shares words with, before and after the log became segments', async () => {
    const library = await open();
    const all = Array.from({ length: 600 }, (_, n) => invented(n));
    const seen: number[] = [];
    expect(await library.addAll(all, { onProgress: (done) => seen.push(done) })).toEqual({ added: 600, known: 0 });
    expect(seen.at(-1)).toBe(600);
    for (const n of [0, 255, 256, 511, 512, 599]) {
      const piece = all[n]!.text.split(' ').slice(30, 50).join(' ');
      const found = await library.candidates(wordsOf(`Something else before. ${piece} And something after.`));
      expect(found[0]?.title).toBe(`Story ${n}`);
    }
    expect(await library.candidates(wordsOf('nothing of this stands in any of them at all'))).toEqual([]);
    const excluding = await library.candidates(wordsOf(all[7]!.text), { exclude: (o) => o.title === 'Story 7' });
    expect(excluding.map((o) => o.title)).not.toContain('Story 7');
  });

  test('a notice that many carry finds none of them, and is told of in those found otherwise', async () => {
    const library = await open();
    const notice = 'Write to our editors if you know more about this story, by letter or through the form on our site.';
    const all = Array.from({ length: 40 }, (_, n) => ({ ...invented(n), text: `${invented(n).text} ${notice}` }));
    await library.addAll(all);
    expect(await library.candidates(wordsOf(`A text of its own. ${notice}`))).toEqual([]);
    const copied = all[3]!.text.split(' ').slice(0, 30).join(' ');
    const [found] = await library.candidates(wordsOf(`${copied} ${notice}`));
    expect(found?.title).toBe('Story 3');
    const common = found!.common!.map((span) => found!.text.slice(span.start, span.end)).join(' | ');
    expect(notice).toContain(common);
    expect(common.length).toBeGreaterThan(notice.length / 2);
  });

  test('in a small Library too: what a third of it carries is a notice, what copies of one text share is not', async () => {
    const notice = 'Write to our editors if you know more about this story, by letter or through the form on our site.';
    const library = await open();
    const all = Array.from({ length: 18 }, (_, n) =>
      n % 3 ? invented(n) : { ...invented(n), text: `${invented(n).text} ${notice}` },
    );
    await library.addAll(all);
    expect(await library.candidates(wordsOf(`A text of its own. ${notice}`))).toEqual([]);
    const outlets = await open();
    const wire = invented(1000).text;
    await outlets.addAll(
      Array.from({ length: 7 }, (_, n) => ({ id: `outlet-${n}`, text: `${invented(n, 12).text} ${wire}` })),
    );
    const passage = wire.split(' ').slice(20, 60).join(' ');
    expect(await outlets.candidates(wordsOf(passage))).toHaveLength(7);
  });

  test('a long text that many copied is no notice: it is found', async () => {
    const library = await open();
    const wire = invented(1000, 300).text;
    await library.addAll(
      Array.from({ length: 30 }, (_, n) => ({ id: `copy-${n}`, text: `${wire} ${invented(n, 40).text}` })),
    );
    expect((await library.candidates(wordsOf(wire))).length).toBeGreaterThan(5);
  });

  test('removes for good, and what it gives back puts in again', async () => {
    const library = await open();
    await library.addAll(Array.from({ length: 300 }, (_, n) => ({ ...invented(n), id: `o${n}` })));
    const undo = await library.remove(['o3', 'o299', 'nobody']);
    expect(await library.count()).toBe(298);
    for (const n of [3, 299]) {
      expect(await library.get(`o${n}`)).toBeNull();
      expect(await library.candidates(wordsOf(invented(n).text))).toEqual([]);
    }
    while (await library.upkeep());
    expect((await library.candidates(wordsOf(invented(4).text)))[0]?.id).toBe('o4');
    await undo();
    expect(await library.count()).toBe(300);
    expect((await library.candidates(wordsOf(invented(3).text)))[0]?.id).toBe('o3');
  });

  test('gives pages of rows, sorted and searched', async () => {
    const library = await open();
    for (let n = 0; n < 5; n++) {
      await library.add({
        ...invented(n),
        id: `o${n}`,
        added: `2026-01-0${n + 1}T00:00:00.000Z`,
        published: n === 2 ? null : `2025-01-0${9 - n}`,
      });
    }
    const ids = async (query: Partial<Parameters<Library['rows']>[0]>) => {
      const { total, rows } = await library.rows({ offset: 0, limit: 10, ...query });
      return [total, ...rows.map((row) => row.id)];
    };
    expect(await ids({})).toEqual([5, 'o4', 'o3', 'o2', 'o1', 'o0']);
    expect(await ids({ offset: 1, limit: 2 })).toEqual([5, 'o3', 'o2']);
    expect(await ids({ search: 'STORY 3' })).toEqual([1, 'o3']);
    expect(await ids({ sort: { by: 'published' } })).toEqual([5, 'o4', 'o3', 'o1', 'o0', 'o2']);
    expect((await library.rows({ offset: 0, limit: 1 })).rows[0]).not.toHaveProperty('text');
  });

  test('forgets what is too old, then the oldest until the rest fits', async () => {
    const library = await open();
    for (let n = 0; n < 6; n++) {
      await library.add({ ...invented(n), id: `o${n}`, added: `2026-0${n + 1}-01T00:00:00.000Z` });
    }
    const now = '2026-06-15T00:00:00.000Z';
    const kept = { now, maxBytes: null, maxAgeDays: null, reportDays: null };
    expect(await library.applyRetention(kept)).toEqual({ originals: [], reports: 0 });
    expect((await library.applyRetention({ ...kept, maxAgeDays: 140 })).originals).toEqual(['o0']);
    const { textBytes, indexBytes } = await library.stats();
    expect((await library.applyRetention({ ...kept, maxBytes: (textBytes + indexBytes) / 2 })).originals).toEqual([
      'o1',
      'o2',
      'o3',
    ]);
    expect(await library.stats()).toMatchObject({ originals: 2, oldest: '2026-05-01T00:00:00.000Z' });
  });

  test('stops between batches when told to, and keeps what was done whole', async () => {
    const library = await open();
    const stop = new AbortController();
    const all = Array.from({ length: 200 }, (_, n) => invented(n));
    const work = library.addAll(all, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(work).rejects.toMatchObject({ name: 'LibraryError', code: 'aborted' });
    const held = await library.count();
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(200);
    expect((await library.candidates(wordsOf(all[0]!.text)))[0]?.title).toBe('Story 0');
  });
});
