import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/engine/model.ts';
import { exportLines } from '../../src/library/transfer/exported.ts';

// Each test starts the program anew, which takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'quotient-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

/** The real program, in the folder of the invented inputs. */
function quotient(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder }, (error, out, told) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, told });
    });
    child.stdin?.end(input);
  });
}
const analyze = (...args: string[]) => quotient(['analyze', ...args]);
const records = ({ out }: Ended) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const COPIED = [
  'The island council of Oster voted on Tuesday to reopen the north quay after a three-year closure, ending a dispute that had divided the two fishing cooperatives of the harbour through two winters.',
  'Under the plan, 14 berths will be shared by lot each spring, and the harbour office will publish the draw the same evening. Boats that miss it may still land at the old pier until the herring season begins.',
];
const OWN =
  'Good news for everyone who has walked along the empty quay this summer: the long quarrel seems to be over, and the boats may soon be back where they belong.';
const URL_OF_ORIGINAL = 'https://heron-courier.example/quay';
const original = { id: 'heron-1', url: URL_OF_ORIGINAL, publisher: 'Heron Courier', published: '2026-03-11' };
const html = (paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><title>The quay</title><meta property="og:type" content="article"></head><body><article><h1>The quay</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

file('page.html', html([OWN, 'The Heron Courier reports:', ...COPIED]));
file('page.txt', [OWN, 'The Heron Courier reports:', ...COPIED].join('\n\n'));
file('packed.html.gz', gzipSync(html([OWN, ...COPIED])));
file('kept.txt', OWN);
file('naming.jsonl', `{"path": "page.txt"}\n{ broken kept.txt\n{"path": "./kept.txt"}\n`);
file('none-of-it.jsonl', 'no JSON\nnone either\n');
file('library.jsonl', `${JSON.stringify({ ...original, text: COPIED.join('\n\n') })}\nno JSON\n`);
mkdirSync(join(folder, 'originals'));
file('originals/heron.html', html(COPIED));
file(
  'list.json',
  JSON.stringify({
    format: 'quotient-source-list',
    version: 1,
    name: 'Mine',
    sources: [{ domain: 'heron-courier.example', name: 'Heron Courier', trust: 'trusted' }],
  }),
);

describe('quotient analyze', () => {
  it('gives one page as an object, what is given winning over what the page says', async () => {
    const ended = await analyze('page.html', '--url', 'https://lamp.example/quay', '--published', '12 March 2026');
    const report = JSON.parse(ended.out) as Report;
    expect(ended).toMatchObject({ status: 0, told: '' });
    expect(report).toMatchObject({
      id: 'page.html',
      url: 'https://lamp.example/quay',
      version: 1,
      article: { title: 'The quay', language: 'en', published: '2026-03-12' },
    });
    expect(report.quotations).toMatchObject([{ kind: 'reuse', evidence: 'introduced' }]);
  });

  it('gives a record for every input in its place, and status 1 where one has no Report', async () => {
    file(
      'batch.jsonl',
      [
        JSON.stringify({ id: 'a', text: [OWN, ...COPIED].join('\n\n') }),
        '{ broken',
        JSON.stringify({ id: 'b', path: 'packed.html.gz' }),
        JSON.stringify({ id: 'c', path: 'missing.html' }),
        JSON.stringify({ id: 'd', html: html([OWN]) }),
      ].join('\n'),
    );
    const ended = await analyze('page.txt', 'originals', '--jsonl', 'batch.jsonl', '--format', 'jsonl');
    const found = records(ended).map((record) => [record.id, record.error?.code ?? 'Report']);
    expect(found).toEqual([
      ['page.txt', 'Report'],
      ['originals', 'unreadable'],
      ['a', 'Report'],
      ['line 2', 'bad-line'],
      ['b', 'Report'],
      ['c', 'not-found'],
      ['d', 'Report'],
    ]);
    expect(ended.status).toBe(1);
    expect(ended.told).toBe(
      'quotient: 3 of 7 without a Report, the first is originals: originals is a folder; name files, or use --jsonl\n',
    );
    const hushed = await analyze('missing.html', '--quiet');
    expect(hushed).toMatchObject({ status: 1, told: '' });
  });

  it('keeps a text as it is, and reads it from standard input', async () => {
    const text = readFileSync(join(folder, 'page.txt'), 'utf8');
    const ended = await quotient(['analyze', '-'], text);
    expect(ended.status).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ id: '-', article: { text } });
  });

  it('writes a page a person can read into a file', async () => {
    const ended = await analyze('page.txt', '--library', 'library.jsonl', '--format', 'html', '--out', 'report.html');
    expect(ended).toMatchObject({ status: 0, out: '' });
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/<mark class="reuse matched"[^>]*>The island council/);
    expect(page).toContain('Side by side');
  });
});

describe('a library', () => {
  async function matchedIn(library: string): Promise<Ended> {
    const ended = await analyze('page.txt', '--library', library);
    const { quotations, originals } = JSON.parse(ended.out) as Report;
    expect(quotations).toMatchObject([{ kind: 'reuse', evidence: 'matched' }]);
    expect(quotations[0]!.matches.map((match) => match.original)).toEqual([originals[0]!.id]);
    return ended;
  }

  it('may be JSON Lines, a bad line of which is told of and left out', async () => {
    const { told, status } = await matchedIn('library.jsonl');
    expect(told).toContain('line 2');
    expect(status).toBe(0);
  });

  it('may be a page, and one of several that number theirs alike', async () => {
    file('first.jsonl', JSON.stringify({ id: 1, text: `${OWN} ${OWN}` }));
    file('second.jsonl', JSON.stringify({ id: 1, text: COPIED.join('\n\n') }));
    for (const last of ['second.jsonl', 'originals/heron.html']) {
      const { out } = await analyze('page.txt', '--library', 'first.jsonl', '--library', last);
      expect(JSON.parse(out).quotations).toContainEqual(expect.objectContaining({ evidence: 'matched' }));
    }
  });

  it('may come through a pipe, as a shell gives one', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writing = writeFile(pipe, gzipSync(JSON.stringify({ ...original, text: COPIED.join('\n\n') })));
    await matchedIn('pipe');
    await writing;
  });

  it('that is empty is told of', async () => {
    mkdirSync(join(folder, 'nothing'));
    expect(await analyze('page.txt', '--library', 'nothing')).toMatchObject({
      status: 0,
      told: 'quotient: library nothing: it is empty\n',
    });
  });

  it('may hold many more than the one that matters', async () => {
    const others = Array.from({ length: 400 }, (_, i) => ({
      id: `other-${i}`,
      text: Array.from({ length: 300 }, (_, k) => `w${(i * 7919 + k * 104_729) % 6_151}`).join(' '),
    }));
    const rows = [...others, { ...original, text: COPIED.join('\n\n') }];
    file('many.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await matchedIn('many.jsonl');
  });

  it('may be a folder of pages', () => matchedIn('originals'));

  it.each(['heron.xhtml', 'heron.text', 'heron.md', 'HERON.TXT', 'heron.md.gz'])(
    'may be a folder with %s in it, and pictures and tables beside it',
    async (name) => {
      const content = name.includes('xhtml') ? html(COPIED) : COPIED.join('\n\n');
      mkdirSync(join(folder, `with-${name}`));
      file(`with-${name}/${name}`, name.endsWith('.gz') ? gzipSync(content) : content);
      file(`with-${name}/quay.png`, COPIED.join('\n\n'));
      file(`with-${name}/quay.csv`, `text\n"${COPIED.join(' ')}"\n`);
      expect(await matchedIn(`with-${name}`)).toMatchObject({ status: 0, told: '' });
    },
  );

  it('may be an export of the Library of the extension, packed or not', async () => {
    const item = {
      type: 'original' as const,
      original: {
        ...{ id: 'x1', url: URL_OF_ORIGINAL, addresses: [], publisher: 'Heron Courier', title: null, byline: null },
        ...{ published: '2026-03-11', publishedFrom: 'feed' as const, language: 'en', text: COPIED.join('\n\n') },
        ...{ added: '2026-03-11T20:00:00.000Z', foundBy: 'feed' as const },
      },
    };
    const lines = await Array.fromAsync(
      exportLines(
        (async function* () {
          yield item;
        })(),
      ),
    );
    file('export.jsonl.gz', gzipSync(lines.join('')));
    await matchedIn('export.jsonl.gz');
    file('cut.jsonl', lines.slice(0, -1).join(''));
    expect(await analyze('page.txt', '--library', 'cut.jsonl')).toMatchObject({
      status: 2,
      told: expect.stringMatching(/^quotient: cut\.jsonl: .*line 3.*\n$/),
    });
  });
});

describe('a source list', () => {
  it('says whom to trust; without one nobody is trusted', async () => {
    const trusted = async (...list: string[]) =>
      JSON.parse((await analyze('page.txt', '--library', 'library.jsonl', ...list)).out).originals[0].trusted;
    expect(await trusted('--list', 'list.json')).toBe(true);
    expect(await trusted()).toBe(false);
  });
});

describe('a source list in another encoding', () => {
  it('is read as a page would be', async () => {
    const csv = 'domain;name\r\nheron-courier.example;Le H\u00e9ron\r\n';
    file('list-16.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'));
    file('list-1252.csv.gz', gzipSync(Buffer.from(csv, 'latin1')));
    for (const list of ['list-16.csv', 'list-1252.csv.gz']) {
      const { out } = await analyze('page.txt', '--library', 'library.jsonl', '--list', list);
      expect(JSON.parse(out).originals[0].trusted).toBe(true);
    }
  });

  it('as OPML says what it leaves out', async () => {
    const outline = (address: string) => `<outline text="x" xmlUrl="${address}"/>`;
    file(
      'feeds.opml',
      `<opml version="2.0"><body>${outline('https://heron-courier.example/feed')}${outline('file:///x')}</body></opml>`,
    );
    expect(await analyze('page.txt', '--list', 'feeds.opml')).toMatchObject({
      status: 0,
      told: expect.stringMatching(/^quotient: list feeds\.opml: 1 of its outlines .*row 2/),
    });
  });
});

describe.concurrent('a file to write to that is read as well', () => {
  it.each([
    ['page', ['kept.txt', '--out', 'kept.txt']],
    ['page by another name', ['kept.txt', '--out', './originals/../kept.txt']],
    ['batch', ['--jsonl', 'kept.txt', '--out', 'kept.txt']],
    ['library', ['page.txt', '--library', 'kept.txt', '--out', 'kept.txt']],
    ['list', ['page.txt', '--list', 'kept.txt', '--out', 'kept.txt']],
    ['page in a folder of originals', ['page.txt', '--library', '.', '--out', 'kept.txt']],
    ['page of a batch', ['--jsonl', 'naming.jsonl', '--out', 'kept.txt']],
  ])('is left as it is: a %s', async (_what, args) => {
    expect(await analyze(...args)).toMatchObject({ status: 2, told: expect.stringContaining('would be lost') });
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe(OWN);
  });
});

describe.concurrent('wrong usage is status 2 and one line', () => {
  it.each([
    ['a list that is none', ['page.txt', '--list', 'page.txt'], /page\.txt is not a source list: row 1/],
    ['a library that is not there', ['page.txt', '--library', 'none.jsonl'], /no library none\.jsonl/],
    ['the same beside a file that is', ['page.txt', '--library', 'no', '--out', 'kept.txt'], /no library no\b/],
    [
      'a library of which nothing can be read',
      ['page.txt', '--library', 'none-of-it.jsonl'],
      /none-of-it\.jsonl is not a library: line 1/,
    ],
    ['a list that is a folder', ['page.txt', '--list', 'originals'], /the list originals cannot be read/],
    ['a batch that is not there', ['--jsonl', 'none.jsonl'], /no batch none\.jsonl/],
    ['a place that can not be written', ['page.txt', '--out', 'none/report.json'], /none\/report\.json/],
  ])('%s', async (_name, args, says) => {
    const ended = await analyze(...args);
    expect(ended).toMatchObject({ status: 2, out: '' });
    expect(ended.told).toMatch(/^quotient: [^\n]+\n$/);
    expect(ended.told).toMatch(says);
  });
});
