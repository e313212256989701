import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSourceList, toCsv, toJson, toOpml, toText } from '../../src/lists/list-files.ts';
import {
  LIST_LIMITS,
  ownList,
  PUBLISHER_KINDS,
  plainSource,
  type Source,
  sourceFor,
  sourceKey,
  trustOf,
} from '../../src/lists/source-list.ts';

const SOURCES: readonly Source[] = [
  {
    domain: 'courier.example',
    path: null,
    name: 'The Oldmere Courier',
    otherNames: ['Courier', 'OC'],
    kind: 'newspaper',
    trust: 'trusted',
    feeds: ['https://courier.example/feed.xml'],
  },
  { domain: 'blogs.example', path: '/tessa', name: 'Tessa', otherNames: [], kind: null, trust: 'ignored', feeds: [] },
  {
    domain: 'courier.example',
    path: '/opinion',
    name: 'Courier Opinion',
    otherNames: [],
    kind: null,
    trust: null,
    feeds: [],
  },
];
const list = (sources: readonly Source[]) =>
  ({ format: 'quotient-source-list', version: 1, name: 'Mine', sources }) as const;
const faults = (text: string) => {
  const parsed = parseSourceList(text);
  return parsed.ok ? [] : parsed.faults;
};

describe('a list is read', () => {
  test('from its own export', () => {
    expect(parseSourceList(toJson(list(SOURCES)))).toEqual({ ok: true, list: list(SOURCES) });
  });

  test('from JSON with only what is needed', () => {
    const text =
      '{"format":"quotient-source-list","version":1,"name":"","sources":[{"domain":"a.example","name":"A"}]}';
    expect(parseSourceList(text)).toMatchObject({
      ok: true,
      list: { sources: [plainSource('a.example', null, 'A', null)] },
    });
  });

  test('from text, a domain a line, with comments', () => {
    const text = '\uFEFF# my papers\nhttps://www.Courier.example/\n\n  blogs.example/tessa  # Tessa\r\n';
    expect(parseSourceList(text)).toMatchObject({
      ok: true,
      list: {
        sources: [
          plainSource('courier.example', null, 'courier.example', 'trusted'),
          plainSource('blogs.example', '/tessa', 'blogs.example', 'trusted'),
        ],
      },
    });
  });

  test('from CSV with any separator and order of columns', () => {
    const text = 'Trust;Name;Domain\r\nignored;"Bad; Courier";courier.example\r\n;Good;good.example\r\n';
    expect(parseSourceList(text)).toMatchObject({
      ok: true,
      list: {
        sources: [
          plainSource('courier.example', null, 'Bad; Courier', 'ignored'),
          plainSource('good.example', null, 'Good', null),
        ],
      },
    });
  });

  test.each([
    ['with the one column that it needs', 'domain\r\ncourier.example\r\n'],
    ['with that column quoted', '"Domain"\ncourier.example\n'],
    ['behind empty lines', '\n\ndomain;kind\ncourier.example;\n'],
    ['with empty columns behind it', 'domain,trust,,\ncourier.example,trusted,,\n'],
    ['without a line end behind its last row', 'domain\ncourier.example'],
    ['with a header as people write it', 'Domain;Other Names;Trust\ncourier.example;;trusted\n'],
    ['with empty rows in it', 'domain,trust\n,\ncourier.example,trusted\n , \n'],
    ['with white space behind the columns', 'domain\ncourier.example,  \n'],
  ])('from CSV %s', (_, text) => {
    expect(parseSourceList(text)).toMatchObject({
      ok: true,
      list: { sources: [plainSource('courier.example', null, 'courier.example', 'trusted')] },
    });
  });

  test('from its own export behind a byte order mark', () => {
    expect(parseSourceList(`\uFEFF${toJson(list(SOURCES))}`)).toEqual({ ok: true, list: list(SOURCES) });
  });

  test('from text with the line ends of an old Macintosh', () => {
    const parsed = parseSourceList('courier.example\rblogs.example/tessa\r');
    expect(parsed.ok && parsed.list.sources.map(sourceKey)).toEqual(['courier.example', 'blogs.example/tessa']);
  });

  test.each(['+12 Magazine', 'The 12" Disc', 'Left\\Right'])(
    'from a CSV of somebody else’s, in which “%s” stands as it is',
    (name) => {
      const parsed = parseSourceList(`domain,name,otherNames\ntwelve.example,${name},${name}\n`);
      expect(parsed).toMatchObject({ ok: true, list: { sources: [{ name, otherNames: [name] }] } });
    },
  );

  test('back from its CSV', () => {
    expect(parseSourceList(toCsv(SOURCES))).toMatchObject({ ok: true, list: { sources: SOURCES } });
  });
});

test('a name in a list is what is seen of it', () => {
  const named = (name: string) => ({
    format: 'quotient-source-list',
    version: 1,
    name,
    sources: [{ domain: 'a.example', name, otherNames: [name] }],
  });
  const read = (name: string) => {
    const parsed = parseSourceList(JSON.stringify(named(name)));
    return parsed.ok
      ? [parsed.list.name, parsed.list.sources[0]!.name, parsed.list.sources[0]!.otherNames[0]]
      : parsed.faults[0];
  };
  expect(read('The \u202eHarn\u2066 Post\u0000\u200b')).toEqual(Array(3).fill('The Harn Post'));
  expect(read('The\r\n\tHarn Post')).toEqual(Array(3).fill('The Harn Post'));
  // The letters of some scripts are joined and parted by what has no width.
  expect(read('روزنامه\u200cها')).toEqual(Array(3).fill('روزنامه\u200cها'));
  expect(read('\u200b\u2060')).toMatchObject({ row: 1, field: 'name' });
});

test('a list of a newer Quotient says that it is one', () => {
  const newer = '{"format":"quotient-source-list","version":2,"name":"","sources":[],"marks":{}}';
  expect(faults(newer)).toEqual([{ row: null, field: null, reason: 'newer', detail: '' }]);
});

describe('a list is refused whole', () => {
  const entry = (extra: string) =>
    `{"format":"quotient-source-list","version":1,"name":"","sources":[{"domain":"a.example","name":"A"},{${extra}}]}`;
  test.each<[string, string, number | null, string | null]>([
    ['empty', '  \n', null, null],
    ['broken JSON', '{"format":', null, null],
    ['another format', '{"format":"other","version":1,"name":"","sources":[]}', null, 'format'],
    ['another version', '{"format":"quotient-source-list","version":0,"name":"","sources":[]}', null, 'version'],
    ['an unknown key', entry('"domain":"b.example","name":"B","colour":"red"'), 2, 'colour'],
    ['a prototype key', entry('"domain":"b.example","name":"B","__proto__":{"x":1}'), 2, '__proto__'],
    ['a domain that is none', entry('"domain":"192.168.0.1","name":"B"'), 2, 'domain'],
    ['a domain not in its plain form', entry('"domain":"WWW.B.example","name":"B"'), 2, 'domain'],
    ['a trust that is none', entry('"domain":"b.example","name":"B","trust":"maybe"'), 2, 'trust'],
    ['a feed that is none', entry('"domain":"b.example","name":"B","feeds":["javascript:alert(1)"]'), 2, 'feeds.0'],
    ['no name', entry('"domain":"b.example","name":"  "'), 2, 'name'],
    ['a name too long', entry(`"domain":"b.example","name":"${'n'.repeat(LIST_LIMITS.name + 1)}"`), 2, 'name'],
    ['a domain twice', entry('"domain":"a.example","name":"B"'), 2, 'domain'],
    ['a bad line of text', 'a.example\n\nnot a domain\n', 3, 'domain'],
    ['a bad row of CSV', 'domain,name\na.example,A\n"b\nc.example",B\n', 3, 'domain'],
    ['a column that means nothing', 'domain,colour\na.example,red\n', 1, null],
    ['a cell behind the columns of CSV', 'domain,name\na.example,A,,late\n', 2, null],
    ['a nameless column among others', 'domain,,name\na.example,x,A\n', 1, null],
    ['an open quotation mark in CSV', 'domain,name\na.example,"A\n', 2, null],
    ['a bad trust in CSV', 'domain,trust\na.example,trusted\nb.example,maybe\n', 3, 'trust'],
  ])('%s', (_, text, row, field) => {
    expect(faults(text)[0]).toMatchObject({ row, field });
    expect(faults(text)[0]!.reason).not.toBe('');
  });

  test('too large', () => {
    const long = `courier.example\n${'#'.repeat(LIST_LIMITS.characters)}`;
    expect(faults(long)).toMatchObject([{ reason: expect.stringContaining('characters') }]);
    const many = Array.from({ length: LIST_LIMITS.sources + 1 }, (_, i) => `s${i}.example`).join('\n');
    for (const text of [many, `domain\n${many}`])
      expect(faults(text)).toMatchObject([{ reason: expect.stringContaining('sources') }]);
  });

  test('with as many faults as a reader would mend, and no more', () => {
    const sources = Array.from({ length: 30 }, (_, i) => ({ domain: `s${i}.example`, name: '' }));
    const rows = sources.map(({ domain }) => `${domain},maybe\n`).join('');
    const lines = sources.map((_, i) => `no domain ${i}\n`).join('');
    for (const text of [JSON.stringify({ ...list([]), sources }), `domain,trust\n${rows}`, lines])
      expect(faults(text)).toHaveLength(20);
  });

  test('whatever it holds, nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((s) => `domain,name\n${s}`),
        ),
        (text) => typeof parseSourceList(text).ok === 'boolean',
      ),
    );
  });
});

describe('a list is written', () => {
  const source: fc.Arbitrary<Source> = fc.record({
    domain: fc.integer({ min: 0, max: 9999 }).map((n) => `s${n}.example`),
    path: fc.constantFrom(null, '/news', '/a/b'),
    name: fc
      .string({ minLength: 1, maxLength: 40 })
      .map((s) => s.replace(/\s+/g, ' ').trim())
      .filter((s) => s !== ''),
    otherNames: fc.array(fc.constantFrom('Courier', '=SUM(A1)', "'=x", 'a;b', 'c\\', '"q"', 'A, B', '<b>&amp;'), {
      maxLength: 3,
    }),
    kind: fc.constantFrom(null, ...PUBLISHER_KINDS),
    trust: fc.constantFrom(null, 'trusted' as const, 'ignored' as const),
    feeds: fc.array(fc.constantFrom('https://a.example/feed', 'https://b.example/rss.xml'), { maxLength: 2 }),
  });
  const sources = fc.uniqueArray(source, { selector: sourceKey, minLength: 1, maxLength: 20 });

  test('as JSON and CSV that are read back the same', () => {
    fc.assert(
      fc.property(sources, (some) => {
        expect(parseSourceList(toJson(list(some)))).toEqual({ ok: true, list: list(some) });
        expect(parseSourceList(toCsv(some))).toMatchObject({ ok: true, list: { sources: some } });
      }),
    );
  });

  test('as OPML that is read back the same', () => {
    const printable = sources.map((some) => some.map((each) => ({ ...each, feeds: [...new Set(each.feeds)] })));
    fc.assert(
      fc.property(printable, (some) => {
        expect(parseSourceList(toOpml('Mine', some))).toEqual({ ok: true, list: list(some), skipped: [] });
      }),
    );
  });

  test('so that no spreadsheet runs a name', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("https://evil.example")']) {
      const cells = toCsv([plainSource('a.example', null, name, null)]);
      expect(cells).not.toMatch(/(?:^|[,\n"])[=+\-@\t]/);
    }
  });

  test('as text: the trusted domains alone', () => {
    expect(toText(SOURCES)).toBe('courier.example\n');
  });
});

describe('an address belongs to a source', () => {
  test.each([
    ['https://courier.example/news', 'The Oldmere Courier', 'trusted'],
    ['https://sport.courier.example/', 'The Oldmere Courier', 'trusted'],
    ['https://courier.example/opinion/1', 'Courier Opinion', null],
    ['https://courier.example/opinions', 'The Oldmere Courier', 'trusted'],
    ['https://blogs.example/tessa', 'Tessa', 'ignored'],
    ['https://blogs.example/tessalonica', undefined, null],
    ['https://blogs.example/', undefined, null],
    ['https://notcourier.example/', undefined, null],
    ['no address', undefined, null],
  ])('%s', (url, name, trust) => {
    expect(sourceFor(SOURCES, url)?.name).toBe(name);
    expect(trustOf(ownList(SOURCES))(url)).toBe(trust);
  });
});
