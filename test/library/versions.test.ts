import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/model.ts';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { openLibrary } from '../../src/library/open.ts';
import { versionsOf } from '../../src/library/versions.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary()],
  ['in IndexedDB', () => openLibrary({ name: `versions-${databases++}` })],
];
const URL = 'https://cape.example/ships';
const day = (n: number) => `2031-02-${String(n).padStart(2, '0')}T00:00:00.000Z`;

function report(id: string, prose: string, url = URL): Report {
  const text = `${prose}\n\nLeave a reply`;
  const end = prose.length;
  const blocks = [
    { start: 0, end, kind: 'paragraph' },
    { start: end + 2, end: text.length, kind: 'boilerplate' },
  ];
  return { id, url, article: { text, blocks } } as unknown as Report;
}

describe.each(kinds)('earlier versions of a page, %s', (_, open) => {
  test('are its Reports and its Original, newest first, without boilerplate', async () => {
    const library = await open();
    await library.add({ url: URL, title: 'Ships counted', text: 'Forty-one ships.', foundBy: 'saved', added: day(2) });
    await library.reports.put(report('r1', 'Forty ships.'), { at: day(1) });
    await library.reports.put(report('r3', 'Fourteen ships.', 'https://www.cape.example/ships?utm_source=x'), {
      at: day(3),
    });
    await library.reports.put(report('other', 'Boats.', 'https://cape.example/boats'), { at: day(4) });
    expect(await versionsOf(library, URL)).toEqual([
      { text: 'Fourteen ships.', title: null, at: day(3), from: 'report' },
      { text: 'Forty-one ships.', title: 'Ships counted', at: day(2), from: 'library' },
      { text: 'Forty ships.', title: null, at: day(1), from: 'report' },
    ]);
  });

  test('are not the Report that the page is being judged anew for', async () => {
    const library = await open();
    await library.reports.put(report('r1', 'Forty ships.'), { at: day(1) });
    await library.reports.put(report('r2', 'Forty ships and'), { at: day(2) });
    const versions = await versionsOf(library, URL, { without: 'r2' });
    expect(versions.map(({ text }) => text)).toEqual(['Forty ships.']);
  });

  test('are few: of many visits the last ones', async () => {
    const library = await open();
    for (let i = 1; i <= 20; i++) await library.reports.put(report(`r${i}`, `Visit ${i}.`), { at: day(i) });
    const versions = await versionsOf(library, URL);
    expect(versions.map(({ text }) => text).slice(0, 2)).toEqual(['Visit 20.', 'Visit 19.']);
    expect(versions.length).toBeLessThan(10);
  });

  test('are none of a feed’s or a file’s text, of a page without an address, or of a Report that holds no text', async () => {
    const library = await open();
    await library.add({ url: URL, text: 'Forty-one ships.', foundBy: 'feed' });
    await library.reports.put({ id: 'r', url: URL } as Report, { at: day(1) });
    expect(await versionsOf(library, URL)).toEqual([]);
    expect(await versionsOf(library, null)).toEqual([]);
    expect(await versionsOf(library, URL, { from: ['feed'] })).toHaveLength(1);
  });

  test('are none of which only the beginning was shown: it cannot have lost the rest, nor gained it', async () => {
    const library = await open();
    await library.add({ url: URL, text: 'Forty-one', foundBy: 'saved', added: day(2), partial: true });
    const shown = report('r1', 'Forty ships.');
    await library.reports.put({ ...shown, article: { ...shown.article, partial: true } }, { at: day(1) });
    expect(await versionsOf(library, URL)).toEqual([]);
  });
});
