import { describe, expect, test } from 'vitest';
import { parseSourceList, toOpml } from '../../src/lists/list-files.ts';
import { LIST_LIMITS, plainSource } from '../../src/lists/source-list.ts';

const opml = (body: string, head = '<head><title>My feeds</title></head>') =>
  `<?xml version="1.0"?>\n<opml version="2.0">${head}<body>${body}</body></opml>`;
const read = (body: string) => {
  const parsed = parseSourceList(opml(body));
  return parsed.ok
    ? parsed.list.sources.map(({ domain, path, name, feeds }) => [domain + (path ?? ''), name, feeds.length])
    : parsed.faults;
};

describe('the OPML of a feed reader', () => {
  test('gives a source for each site, whatever folders its feeds are in', () => {
    const body = `
      <outline text="Papers"><outline text="Abroad">
        <outline type="rss" text="Courier" xmlUrl="https://courier.example/world.xml" htmlUrl="https://www.courier.example/"/>
        <outline type="rss" text="Courier – home" xmlUrl="https://courier.example/home.xml" htmlUrl="https://www.courier.example/"/>
      </outline></outline>
      <outline type="rss" text="Tessa" xmlUrl="https://medium.com/feed/@tessa" htmlUrl="https://medium.com/@tessa"/>
      <outline type="rss" text="Wire &amp; Tide" xmlUrl="https://feeds.wire.example/all"/>`;
    expect(read(body)).toEqual([
      ['courier.example', 'Courier', 2],
      ['medium.com/@tessa', 'Tessa', 1],
      ['feeds.wire.example', 'Wire & Tide', 1],
    ]);
    const parsed = parseSourceList(opml(body));
    expect(parsed.ok && parsed.list.sources.every(({ trust }) => trust === 'trusted')).toBe(true);
  });

  test('names a site by its address alone, and by its feed where its own address is none', () => {
    const body = `<outline type="link" text="Courier" url="https://courier.example/"/>
      <outline type="rss" text="Wire" xmlUrl="https://wire.example/all" htmlUrl="about:blank"/>`;
    expect(read(body)).toEqual([
      ['courier.example', 'Courier', 0],
      ['wire.example', 'Wire', 1],
    ]);
  });

  test('gives a site no more feeds than a list may hold, and no longer name', () => {
    const feeds = Array.from(
      { length: LIST_LIMITS.feeds + 3 },
      (_, i) => `<outline text="${'N'.repeat(500)}" xmlUrl="https://a.example/${i}"/>`,
    );
    expect(read(feeds.join(''))).toEqual([['a.example', 'N'.repeat(LIST_LIMITS.name), LIST_LIMITS.feeds]]);
  });

  test('calls a site that has no name there by its domain', () => {
    expect(read('<outline xmlUrl="https://a.example/feed"/>')).toEqual([['a.example', 'a.example', 1]]);
  });

  test('says of each outline what is wrong with it, where none names a site', () => {
    expect(read('<outline text="Router" xmlUrl="http://192.168.0.1/feed"/>')).toMatchObject([{ row: 1 }]);
  });

  test('can be written of names that XML has no letters for', () => {
    const text = toOpml('Mine\u0000', [plainSource('a.example', null, 'A\u0001\ud800 \n B', 'trusted')]);
    expect(parseSourceList(text)).toMatchObject({ ok: true, list: { name: 'Mine', sources: [{ name: 'A B' }] } });
  });

  test('is not thrown over by a mark of ours on an outline without a site', () => {
    const body = `<outline text="A" trust="trusted" xmlUrl="https://a.example/feed"/>
      <outline text="B" xmlUrl="https://b.example/feed"/>`;
    expect(parseSourceList(opml(body))).toMatchObject({
      ok: true,
      list: { sources: [{ domain: 'b.example' }] },
      skipped: [{ row: 1 }],
    });
  });

  test('loses only the outlines that name no site, and says which', () => {
    const body = `<outline text="Router" xmlUrl="http://192.168.0.1/feed"/>
      <outline text="Courier" xmlUrl="https://courier.example/feed"/>
      <outline text="Script" htmlUrl="javascript:alert(1)"/><outline text="A note"/>`;
    expect(parseSourceList(opml(body))).toMatchObject({
      ok: true,
      list: { sources: [{ domain: 'courier.example' }] },
      skipped: [{ row: 1 }, { row: 3 }],
    });
  });

  test('cannot mark anybody with a word that is no mark', () => {
    const body =
      '<outline text="A" htmlUrl="https://a.example" trust="always"/><outline text="B" htmlUrl="https://b.example" trust="ignored"/>';
    expect(parseSourceList(opml(body))).toMatchObject({
      ok: true,
      list: { sources: [{ domain: 'b.example', trust: 'ignored' }] },
    });
  });
});

describe('what is no list in OPML is refused', () => {
  const entities = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
  test.each([
    ['no outline', opml('')],
    ['no site in any outline', opml('<outline text="A note"/>')],
    [
      'entities of its own',
      `<?xml version="1.0"?><!DOCTYPE opml [${entities}]><opml version="2.0"><body><outline text="&b;" htmlUrl="https://a.example"/></body></opml>`,
    ],
    ['depth without end', `<opml version="2.0"><body>${'<outline text="x">'.repeat(20_000)}`],
    ['cut off', '<opml version="2.0"><body><outline text="A" htmlUrl="https://a.exa'],
    [
      'too many',
      opml(Array.from({ length: 10_001 }, (_, i) => `<outline xmlUrl="https://s${i}.example/f"/>`).join('')),
    ],
  ])('%s', (_, text) => {
    const parsed = parseSourceList(text);
    expect(parsed.ok ? [] : parsed.faults).not.toEqual([]);
  });
});
