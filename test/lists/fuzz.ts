import { normaliseDomain } from '../../src/lists/domain.ts';
import { parseSourceList } from '../../src/lists/list-files.ts';
import { LIST_LIMITS } from '../../src/lists/source-list.ts';
import { mutated, pick, type Tally, tallied } from '../fuzz.ts';

const SAMPLES = [
  `{"format":"quotient-source-list","version":1,"name":"Papers of the coast","sources":[
    {"domain":"courier.example","path":"/harn","name":"The Harn Courier","otherNames":["Courier"],"kind":"newspaper","trust":"trusted","feeds":["https://courier.example/feed.xml"]},
    {"domain":"echo.example","name":"The Starow Echo","trust":"ignored"}]}`,
  'domain,name,otherNames,trust,feeds\r\ncourier.example,"The Courier, Harn",Courier; Harn Courier,trusted,https://courier.example/feed\r\necho.example,Echo,,ignored,\r\n',
  'domain;name\ncourier.example;Courier\necho.example;"Echo\nof Starow"\n',
  `<?xml version="1.0"?><opml version="2.0"><head><title>Papers</title></head><body><outline text="Coast">
    <outline text="The Harn Courier" htmlUrl="https://courier.example/" xmlUrl="https://courier.example/feed.xml"/>
    <outline text="Echo" xmlUrl="https://echo.example/rss" trust="ignored" kind="newspaper"/></outline></body></opml>`,
  '# Papers of the coast\ncourier.example\nhttps://www.echo.example/starow # of Starow\n',
];
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    "'",
    '=',
    '#',
    '<',
    '>',
    '/>',
    '<!--',
    '<!DOCTYPE',
  ],
  ...[
    '"__proto__":{"x":1},',
    '"constructor":1,',
    '"version":2',
    'null',
    '[]',
    '{}',
    '1e999',
    'NaN',
    'true',
    '\\',
    '\\u0000',
  ],
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\u202e',
    '\u200b',
    'javascript:a',
    'https://',
    '127.0.0.1',
    'co.uk',
    'com',
    'ＢＢＣ',
    'bücher',
  ],
  ...[
    '<outline>',
    '</outline>',
    '<body>',
    '&a;',
    '&#0;',
    'domain',
    'sep=;\n',
    'x'.repeat(200),
    '"'.repeat(99),
    ','.repeat(99),
  ],
];
/** What no name may hold: it would turn the words round it, or not be seen. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069]/u;

/** Read so many mutated lists of publishers, in every form. */
export function fuzzLists(count: number, seed: number): Tally {
  return tallied(count, seed, (random) => {
    const parsed = parseSourceList(mutated(pick(SAMPLES, random), PIECES, random));
    return { isRead: parsed.ok, wrong: wrongIn(parsed) };
  });
}

function wrongIn(parsed: ReturnType<typeof parseSourceList>): string | null {
  if ('x' in {}) return 'a prototype was changed';
  if (!parsed.ok)
    return parsed.faults.length > 0 && parsed.faults.every(({ reason }) => reason) ? null : 'no reason given';
  for (const { domain, name, otherNames, feeds, trust } of parsed.list.sources) {
    const normal = normaliseDomain(domain);
    if (!normal.ok || normal.domain !== domain) return `no domain: ${domain}`;
    if (trust !== null && trust !== 'trusted' && trust !== 'ignored') return `no mark: ${trust}`;
    for (const each of [name, ...otherNames])
      if (each.trim() === '' || each.length > LIST_LIMITS.name || UNSEEN.test(each))
        return `no name: ${JSON.stringify(each)}`;
    for (const feed of feeds) if (!/^https?:/i.test(feed)) return `no feed: ${feed}`;
  }
  return null;
}
