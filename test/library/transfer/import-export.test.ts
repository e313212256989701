import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/engine/model.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { createLibrary } from '../../../src/library/create.ts';
import type { Library, NewOriginal } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { restOf } from '../../../src/library/page-rest.ts';
import { dexieStore } from '../../../src/library/store/dexie.ts';
import { readExport } from '../../../src/library/transfer/exported.ts';
import { article } from '../../engine/invented.ts';
import { failing } from '../faults.ts';
import { invented } from '../invented.ts';

const report = (id: string, url: string | null): Report => ({
  id,
  url,
  version: 1,
  article: {
    title: null,
    byline: null,
    site: null,
    published: null,
    language: 'en',
    isArticle: true,
    text: 'A text.',
    words: 2,
    blocks: [],
  },
  quotient: null,
  notJudged: [],
  quotations: [],
  originals: [],
  candidates: [],
  markers: [],
  flags: [],
});

async function exported(library: Library): Promise<string> {
  let out = '';
  for await (const line of library.exportAll()) out += line;
  return out;
}
async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}
async function filled(): Promise<Library> {
  const library = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
  await library.addAll([
    invented(1),
    { ...invented(2), addresses: ['https://other.example/2'], published: '2026-02-01' },
    invented(3),
  ]);
  const rest = restOf({ ...article(['A text.']), links: [{ start: 0, end: 1, url: 'https://wire.example/' }] });
  await library.reports.put(report('r', 'https://paper.example/x'), { at: '2026-03-02T00:00:00.000Z', rest });
  await library.reports.redo(report('r', 'https://paper.example/x'), { redone: '2026-03-03T00:00:00.000Z' });
  return library;
}

describe('what is exported comes back the same', () => {
  test('in IndexedDB, as one stream of bytes', async () => {
    const text = await exported(await filled());
    expect(text.split('\n')[0]).toBe('{"format":"quotient-library","version":3}');
    const library = await openLibrary({ name: 'import-bytes' });
    const bytes = new Blob([text]).stream();
    const seen: number[] = [];
    expect(await library.importAll(bytes, { onProgress: (n) => seen.push(n) })).toEqual({
      added: 3,
      known: 0,
      reports: 1,
    });
    expect(seen.at(-1)).toBe(4);
    expect(await exported(library)).toBe(text);
    expect((await library.candidates(wordsOf(invented(2).text)))[0]?.title).toBe('Story 2');
    const versions = await library.reports.versions('http://www.paper.example/x/', { limit: 9 });
    expect(versions.map((r) => r.id)).toEqual(['r']);
    expect(await library.reports.rest('r')).toMatchObject({ links: [{ url: 'https://wire.example/' }] });
    expect(await library.importAll(pieces(text))).toEqual({ added: 0, known: 3, reports: 1 });
    expect(await exported(library)).toBe(text);
    library.close();
  });

  test('gzipped, twice with the same bytes, whatever the pieces it comes in', async () => {
    const zipped = async (library: Library) => {
      const parts: Uint8Array[] = [];
      for await (const part of library.exportCompressed()) parts.push(part);
      return Buffer.concat(parts);
    };
    const source = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
    await source.addAll(Array.from({ length: 700 }, (_, n) => invented(n)));
    const file = await zipped(source);
    expect(gunzipSync(file).toString()).toBe(await exported(source));
    const library = await openLibrary({ name: 'import-zipped' });
    const seen: number[] = [];
    const onProgress = (done: number) => seen.push(done);
    expect(await library.importAll(new Blob([file]).stream(), { onProgress })).toMatchObject({ added: 700 });
    expect(seen).toEqual([512, 700]);
    expect((await zipped(library)).equals(file)).toBe(true);
    const bytes = async function* () {
      for (let i = 0; i < file.length; i += 1000) yield file.subarray(i, i + 1000);
    };
    const other = memoryLibrary();
    await other.importAll(
      new ReadableStream({
        async start(to) {
          for await (const b of bytes()) to.enqueue(b);
          to.close();
        },
      }),
    );
    expect((await zipped(other)).equals(file)).toBe(true);
    const cut = library.importAll(new Blob([file.subarray(0, file.length - 100)]).stream());
    await expect(cut).rejects.toMatchObject({ code: 'damaged' });
    library.close();
  });

  test('in an export that is stopped nothing more is read', async () => {
    const library = await filled();
    const stop = new AbortController();
    await library.addAll(Array.from({ length: 300 }, (_, n) => invented(n + 10)));
    const onProgress = () => stop.abort();
    const pieces = library.exportCompressed({ signal: stop.signal, onProgress })[Symbol.asyncIterator]();
    await expect(
      (async () => {
        while (!(await pieces.next()).done);
      })(),
    ).rejects.toMatchObject({ name: 'LibraryError', code: 'aborted' });
  });

  test('whatever it holds', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    const original: fc.Arbitrary<NewOriginal> = fc.record({
      text: any,
      url: fc.oneof(fc.webUrl(), fc.constant(null)),
      title: fc.oneof(any, fc.constant(null)),
      publisher: any,
      addresses: fc.array(fc.webUrl(), { maxLength: 3 }),
      published: fc.constantFrom(null, '2026-01-01', 'yesterday'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(original, { maxLength: 12 }), async (originals) => {
        const library = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
        await library.addAll(originals);
        const text = await exported(library);
        const other = memoryLibrary();
        await other.importAll(pieces(text, 1000));
        expect(await exported(other)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a damaged export is refused whole, with its line and the reason', () => {
  const edit = (n: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((line, i) => (i === n - 1 ? change(line) : line))
      .join('\n');
  const swap = (from: string, to: string) => (line: string) => line.replace(from, to);
  const cases: [string, (text: string) => string, RegExp][] = [
    ['an empty file', () => '', /line 1: the file is empty/],
    ['another file', () => '{"name":"x"}\n', /line 1: this is no export/],
    ['not JSON', () => '<html>\n', /line 1: it is not JSON/],
    ['cut off between lines', (t) => t.slice(0, t.lastIndexOf('{"type":"end"')), /line 6: the file is cut off/],
    ['cut off inside a line', (t) => t.slice(0, t.length - 5), /line 6: it is not JSON/],
    [
      'a missing line',
      (t) =>
        t
          .split('\n')
          .filter((_, i) => i !== 2)
          .join('\n'),
      /line 5: lines are missing/,
    ],
    ['a changed word', edit(3, swap('Story 2', 'Story 9')), /line 6: its checksum/],
    ['a field of another type', edit(3, swap('"title":"Story 2"', '"title":7')), /line 3: title/],
    ['a field too many', edit(3, swap('{"type"', '{"__proto__":{"x":1},"type"')), /line 3/],
    ['a kind unknown', edit(4, swap('"original"', '"secret"')), /line 4: it is of no known type/],
    ['more after the end', (t) => `${t}{"type":"end"}\n`, /line 7: there is more/],
  ];
  test.each(cases)('%s', async (_, damage, message) => {
    const text = await exported(await filled());
    const library = await openLibrary({ name: `damaged-${message.source}` });
    await library.add(invented(50));
    const before = await exported(library);
    const work = library.importAll(pieces(damage(text)));
    await expect(work).rejects.toMatchObject({
      name: 'LibraryError',
      code: 'damaged',
      message: expect.stringMatching(message),
    });
    expect(await exported(library)).toBe(before);
    library.close();
  });

  test('one that an editor only saved anew is whole', async () => {
    const text = await exported(await filled());
    const library = await openLibrary({ name: 'saved-anew' });
    await library.importAll(pieces(`\ufeff${text.replaceAll('\n', '\r\n')}`));
    expect(await exported(library)).toBe(text);
    library.close();
  });

  test('of a newer Quotient it says so', async () => {
    const work = (await filled()).importAll(pieces('{"format":"quotient-library","version":4}\n'));
    await expect(work).rejects.toMatchObject({ code: 'newer' });
  });

  test('stopped by the reader', async () => {
    const text = await exported(await filled());
    const library = memoryLibrary();
    const work = library.importAll(pieces(text), { signal: AbortSignal.abort() });
    await expect(work).rejects.toMatchObject({ code: 'aborted' });
    expect(await library.count()).toBe(0);
  });
});

test('an import that was killed is all there or not at all when the Library opens again', async () => {
  const source = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
  await source.addAll(Array.from({ length: 101 }, (_, n) => invented(n, 8)));
  const text = await exported(source);
  for (let nth = 0; ; nth++) {
    const name = `import-killed-${nth}`;
    const store = await dexieStore(name);
    const faulty = failing(store, nth);
    await createLibrary(faulty)
      .importAll(pieces(text, 1000))
      .catch(() => undefined);
    store.close();
    const library = await openLibrary({ name });
    expect([0, 101]).toContain(await library.count());
    const again = await exported(library);
    if (await library.count()) expect(again).toBe(text);
    library.close();
    if (!faulty.failed()) return;
  }
});

test('the reader of an export gives its items to others too', async () => {
  const text = await exported(await filled());
  async function* lines() {
    yield* text.split('\n').slice(0, -1);
  }
  const types: string[] = [];
  for await (const item of readExport(lines())) types.push(item.type);
  expect(types).toEqual(['original', 'original', 'original', 'report']);
});
