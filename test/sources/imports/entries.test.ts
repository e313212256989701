import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/sources/imports/entry.ts';
import { fileEntries } from '../../../src/sources/imports/file-entries.ts';
import { zipEntries } from '../../../src/sources/imports/zip-entries.ts';

const STORY = 'The ferry to the outer islands will run again from Monday, the harbour office said.';

async function all(entries: AsyncGenerator<Entry>): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entry of entries) out.push(entry);
  return out;
}
const said = ({ content }: Entry) =>
  'fault' in content ? content.fault : 'text' in content ? content.text : 'nothing';
const read = async (name: string, content: BlobPart, from = 0) =>
  (await all(fileEntries(name, new Blob([content]), from, 0))).map(said);
const zipOf = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
    { level },
  ) as Uint8Array<ArrayBuffer>;

describe('a file of JSON Lines', () => {
  const lines = [
    '{"text":"one"}',
    '',
    '{"html":"<p>two</p>","url":"https://a.example/2"}',
    'no JSON',
    '{"url":"https://a.example/"}',
    '{"text":"three"}',
  ];

  test('gives an entry a line; what is no article on a line is its own fault', async () => {
    expect(await read('all.jsonl', lines.join('\n'))).toEqual([
      'one',
      'nothing',
      '<p>two</p>',
      'bad-line',
      'bad-line',
      'three',
    ]);
  });

  test('may be the export of a Library, whose head and end are no articles', async () => {
    const text = `{"format":"quotient-library","version":1}\n{"type":"original","id":"o1","text":"one","url":null}\n{"type":"end","counts":{},"checksum":"0"}\n`;
    expect(await read('library.jsonl', text)).toEqual(['nothing', 'one', 'nothing']);
  });

  const objects = [
    { text: 'one' },
    { html: '<p>two</p>', title: 'Two' },
    { url: 'https://a.example/' },
    7,
    { text: 'three' },
  ];
  test.each([
    ['on one line', JSON.stringify(objects)],
    ['on many', `\ufeff${JSON.stringify(objects, null, 2)}`],
  ])('may be an array of them, %s, and goes on in it where it was left', async (_, text) => {
    expect(await read('all.json', text)).toEqual(['one', '<p>two</p>', 'bad-line', 'bad-line', 'three']);
    expect(await read('all.json', text, 4)).toEqual(['three']);
  });

  test.each([
    ['one object over several lines', JSON.stringify({ text: 'one' }, null, 2), ['one']],
    ['an array that breaks off is one fault, not one for each line', '[\n{"text":"one"},\n{"text":', ['bad-line']],
    ['lines, whatever the name', '{"text":"one"}\n{"text":"two"}\n', ['one', 'two']],
    ['lines, the first of which is none', 'no JSON\n{"text":"two"}\n', ['bad-line', 'two']],
    [
      'an array with too long a text in it',
      JSON.stringify([{ text: 'x'.repeat(5_000_001) }, { text: 'b' }]),
      ['too-large', 'b'],
    ],
  ])('named .json is read as what it is: %s', async (_, text, entries) => {
    expect(await read('a.json', text)).toEqual(entries);
  });

  test('goes on behind any line exactly where it was left', async () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(7), async (texts, stop) => {
        const file = new Blob([texts.map((text) => `${JSON.stringify({ text })}\n`).join('')]);
        const whole = await all(fileEntries('a.jsonl', file, 0, 0));
        const at = whole[Math.min(stop, whole.length - 1)]!.next;
        const rest = await all(fileEntries('a.jsonl', file, at, 0));
        expect(rest.map(said)).toEqual(whole.map(said).slice(Math.min(stop, whole.length - 1) + 1));
      }),
    );
  });

  test('with a line that no article fills loses that line alone', async () => {
    expect(await read('a.jsonl', `{"text":"${'x'.repeat(5_000_001)}"}\n{"text":"two"}`)).toEqual(['too-large', 'two']);
  });

  test('keeps an article of which a fact is not what it should be', async () => {
    const rows = [{ title: 42 }, { published: 1_760_000_000 }, { byline: ['Ida Ash'] }, { title: 'x'.repeat(9_000) }];
    const text = rows.map((row) => `${JSON.stringify({ ...row, text: STORY })}\n`).join('');
    const found = await all(fileEntries('a.jsonl', new Blob([text]), 0, 0));
    expect(found.map(said)).toEqual(rows.map(() => STORY));
    expect(found.map(({ content }) => 'given' in content && content.given)).toEqual([
      { title: '42' },
      { published: '1760000000' },
      {},
      {},
    ]);
  });

  test('is read in the encoding of old programs too', async () => {
    const latin = Uint8Array.from('{"text":"Le café du port"}\n', (letter) => letter.charCodeAt(0));
    expect(await read('a.jsonl', latin)).toEqual(['Le café du port']);
  });

  test('cannot change what other objects are made of', async () => {
    await read('a.jsonl', '{"text":"one","__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a table', () => {
  test('gives an entry a row, from any row on', async () => {
    const csv =
      'Title,url,Text,score\nFerry,https://a.example/1,"one, two",9\n,,,\nNo text,https://a.example/2,,1\nLast,,three,\n';
    expect(await read('all.csv', csv)).toEqual(['one, two', 'no-text', 'three']);
    expect(await read('all.csv', csv, 3)).toEqual(['three']);
  });

  test('loses no end of a text to a comma that nobody quoted: such a row is left out, and told', async () => {
    const csv = 'title,text\nFerry,It runs again, said the office\nPier,"It stays, he said",,\n';
    expect(await read('all.csv', csv)).toEqual(['bad-row', 'It stays, he said']);
  });

  test('of one column loses no end of a text either', async () => {
    expect(await read('all.csv', 'text\nThe ferry runs again, said the office; at last\n')).toEqual(['bad-row']);
    expect(await read('all.csv', 'text\n"The ferry runs again, he said"\n')).toEqual(['The ferry runs again, he said']);
  });

  test.each([
    ['without a column of texts', 'title,url\na,b\n'],
    ['with an open quotation mark', 'text\n"one\n'],
    ['that is empty', ''],
  ])('%s is refused', async (_, csv) => {
    expect(await read('all.csv', csv)).toEqual(['bad-table']);
  });
});

describe('a zip', () => {
  test('gives its pages and texts; pictures, folders and what a system adds are passed over', async () => {
    const zip = zipOf({
      'a/page.html': '<p>one</p>',
      'a/picture.png': 'x',
      '__MACOSX/a/._page.html': 'x',
      'b/.hidden.txt': 'x',
      'b/text.TXT': 'two',
    });
    const found = await all(zipEntries(new Blob([zip]), 0, 0));
    expect(found.map(said).filter((each) => each !== 'nothing')).toEqual(['<p>one</p>', 'two']);
  });

  test.each([0, 6] as const)(
    'goes on behind any entry exactly where it was left, packed or not (%s)',
    async (level) => {
      const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
      const zip = new Blob([zipOf(Object.fromEntries(names.map((name) => [name, `${STORY} ${name}`])), level)]);
      const whole = await all(zipEntries(zip, 0, 0));
      expect(whole).toHaveLength(40);
      for (const at of [0, 1, 17, 39, 40]) {
        expect((await all(zipEntries(zip, at, 0))).map(said)).toEqual(whole.map(said).slice(at));
      }
    },
  );

  test('names are only shown: what looks like a path elsewhere is none', async () => {
    const found = await all(zipEntries(new Blob([zipOf({ '../../etc/passwd.txt': 'one', 'C:\\x.txt': 'two' })]), 0, 0));
    expect(found.map(said)).toEqual(['one', 'two']);
  });

  const zeros = new Uint8Array(20_000_000);
  test.each([
    ['a bomb', zipOf({ 'a.txt': zeros, 'b.txt': STORY }), 'zip-bomb'],
    ['no zip at all', strToU8('<!doctype html>') as Uint8Array<ArrayBuffer>, 'zip-broken'],
    ['empty', new Uint8Array(), 'zip-broken'],
  ])('that is %s ends there, and says so', async (_, bytes, fault) => {
    expect((await all(zipEntries(new Blob([bytes]), 0, 0))).map(said).at(-1)).toBe(fault);
  });

  test('that was cut off between two entries gives those before, and says so', async () => {
    const zip = zipOf({ '1.txt': 'one', '2.txt': 'two', '3.txt': 'three' });
    const third = Buffer.from(zip).lastIndexOf('PK\u0003\u0004');
    const cut = new Blob([zip.slice(0, third)]);
    expect((await all(zipEntries(cut, 0, 0))).map(said)).toEqual(['one', 'two', 'zip-broken']);
    expect((await all(zipEntries(cut, 2, 0))).map(said)).toEqual(['zip-broken']);
    expect(await all(zipEntries(cut, 3, 0))).toEqual([]);
  });

  test('loses only the entries that are packed in a way that is not known', async () => {
    const zip = zipOf({ '1.txt': 'one', '2.txt': 'two', '3.txt': 'three' });
    const second = Buffer.from(zip).indexOf('PK\u0003\u0004', 4);
    zip[second + 8] = 14;
    expect((await all(zipEntries(new Blob([zip]), 0, 0))).map(said)).toEqual(['one', 'unreadable', 'three']);
  });

  test('gives what comes before a limit, and ends at it', async () => {
    const zip = new Blob([zipOf({ '1.txt': 'one', '2.txt': 'two', '3.txt': 'three' })]);
    const few = { bytes: 1_000, entries: 2, ratio: 200 };
    expect((await all(zipEntries(zip, 0, 0, few))).map(said)).toEqual(['one', 'two', 'zip-too-many']);
    expect((await all(zipEntries(zip, 0, 995, { ...few, entries: 9 }))).map(said).at(-1)).toBe('zip-bomb');
  });

  test('an entry larger than a page can be is left out, and the others are not', async () => {
    const noise = new Uint8Array(5_100_000).map((_, i) => (i * 2_654_435_761) >>> 13);
    const found = await all(zipEntries(new Blob([zipOf({ 'a.txt': noise, 'b.txt': 'two' })]), 0, 0));
    expect(found.map(said)).toEqual(['too-large', 'two']);
  });

  test('whatever its bytes are, it ends', async () => {
    const good = zipOf({ 'a.html': '<p>one</p>', 'b.txt': STORY });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = good.slice();
        bytes[at] = byte;
        expect((await all(zipEntries(new Blob([bytes]), 0, 0))).length).toBeLessThan(10);
      }),
    );
  });
});

describe('a single file', () => {
  test.each([
    ['story.html', '<p>one</p>', ['<p>one</p>']],
    ['story.txt', 'one', ['one']],
    ['picture.png', 'x', ['unknown-kind']],
    ['story.docx', 'x', ['unknown-kind']],
    ['large.txt', 'x'.repeat(5_000_001), ['too-large']],
  ])('%s', async (name, content, expected) => {
    expect(await read(name, content)).toEqual(expected);
  });

  test('is read by the encoding it names itself', async () => {
    const bytes = Uint8Array.from(
      [...'<meta charset="windows-1251"><p>'].map((c) => c.charCodeAt(0)).concat(0xcf, 0xf0, 0xe8),
    );
    expect(await read('story.html', bytes)).toEqual(['<meta charset="windows-1251"><p>При']);
  });
});

test.each(['%PDF-1.7\n…', 'PNG\0\0\r'])(
  'what is no text for people is told, by whatever name it comes: %j',
  async (content) => {
    expect(await read('story.txt', content)).toEqual(['unreadable']);
    expect(await read('story.html', content)).toEqual(['unreadable']);
    expect(await read('all.zip', zipOf({ 'a.html': content, 'b.txt': STORY }))).toEqual(['unreadable', STORY]);
  },
);

test('rows of a table are counted by whatever ends its lines', async () => {
  for (const end of ['\n', '\r', '\r\n']) {
    const table = new Blob([['text', 'one', 'two', ''].join(end)]);
    expect((await all(fileEntries('a.csv', table, 0, 0))).map(({ name }) => name)).toEqual(['@2', '@3']);
  }
});
