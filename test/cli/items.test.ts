import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type Failed, type Item, itemOfFile, itemsOfBatch } from '../../src/cli/items.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotient-items-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const batch = async (lines: unknown[]) => {
  const path = file(
    'batch.jsonl',
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return Array.fromAsync(itemsOfBatch(path));
};

/** A page as a browser saves it with its pictures in one file. */
function mhtml(headers: string, body: string): string {
  const top =
    'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"';
  const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K';
  return `${[top, `\r\n----x--\r\n${picture}`, `\r\n----x--\r\n${headers}\r\n\r\n${body}`].join('\r\n')}\r\n----x----\r\n`;
}

describe('a page in one file with its pictures is taken out of it', () => {
  const QUOTED = 'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n';
  const AT = 'Content-Location: https://post.example/pier?a=1';

  it.each([
    [
      'as browsers write it',
      mhtml(QUOTED + AT, '<meta charset=3D"utf-8"><p>Gr=C3=BC=C3=9Fe vom =\r\nPier'),
      '<meta charset="utf-8"><p>Grüße vom Pier',
    ],
    [
      'with the encoding named outside',
      mhtml(
        `Content-Type: text/html;\r\n\tcharset="windows-1251"\r\nContent-Transfer-Encoding: base64\r\n${AT}`,
        Buffer.from([0x3c, 0x70, 0x3e, 0xcf, 0xf0]).toString('base64'),
      ),
      '<p>Пр',
    ],
    ['as it is', mhtml(`Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n${AT}`, '<p>Pier'), '<p>Pier'],
  ])('%s', async (_, content, html) => {
    const item = await itemOfFile(file('saved.mhtml', content));
    expect(item).toMatchObject({ content: { kind: 'html' }, given: { url: 'https://post.example/pier?a=1' } });
    expect((item as Item).content.value.trim()).toBe(html);
  });

  it('with the address that is given', async () => {
    const given = { url: 'https://post.example/2', title: null, publisher: null, published: null };
    expect(await itemOfFile(file('saved.mhtml', mhtml(QUOTED + AT, '<p>Pier')), given)).toMatchObject({ given });
  });

  it('and without one where it names a file', async () => {
    const item = await itemOfFile(
      file('saved.mhtml', mhtml(`${QUOTED}Content-Location: file:///C:/pier.html`, '<p>Pier')),
    );
    expect(item).toMatchObject({ given: { url: null } });
  });
});

describe('a file', () => {
  it.each([
    ['page.html', '<p>Hello', 'html'],
    ['page.htm', '<p>Hello', 'html'],
    ['note.txt', '<p> is how a paragraph begins', 'text'],
    ['unnamed', '<!doctype html><p>Hello', 'html'],
    ['unnamed', 'Hello', 'text'],
    ['unnamed', '[Photo: Ida Ash] Hello', 'text'],
    ['unnamed', 'Subject: pier\nContent-type: is what the form asks for', 'text'],
    ['note.txt', '{"text": "a text about JSON"}', 'text'],
  ])('%s holding %s is read as %s', async (name, content, kind) => {
    expect(await itemOfFile(file(name, content))).toMatchObject({ content: { kind } });
  });

  it('packed is unpacked', async () => {
    expect(await itemOfFile(file('a.html.gz', gzipSync('<p>x')))).toMatchObject({
      content: { kind: 'html', value: '<p>x' },
    });
  });

  it('an address is not fetched, and it is said what to do', async () => {
    const { error } = (await itemOfFile('https://post.example/pier')) as Failed;
    expect(error).toMatchObject({ code: 'not-found', message: expect.stringMatching(/nothing is fetched.*--url/) });
  });

  it.each([
    ['missing.html', null, 'not-found'],
    ['empty.html', '', 'empty'],
    ['really.html', 'no markup at all', 'not-html'],
    ['crawl.jsonl', '{"id": 1, "text": "On the pier."}\n{"id": 2, "text": "On the ferry."}\n', 'not-text'],
    ['crawl.json', '[\n  { "text": "On the pier." }\n]', 'not-text'],
    ['empty.mhtml', mhtml('Content-Type: text/css', 'p {}'), 'not-html'],
    ['crawl.warc', 'WARC/1.0\r\nWARC-Type: response\r\n', 'not-text'],
    ['note.rtf', '{\\rtf1\\ansi On the pier.}', 'not-text'],
  ])('%s gives an error, not an exception', async (name, content, code) => {
    if (content !== null) file(name, content);
    expect(await itemOfFile(join(folder, name))).toMatchObject({ error: { code } });
  });
});

describe('a batch', () => {
  it('keeps its order and goes on after bad lines', async () => {
    const records = await batch([
      { id: 'one', text: 'Some text.' },
      '{ broken',
      '[1, 2]',
      { id: 'nothing' },
      { id: 'blank', text: '  ' },
      { id: 'gone', path: 'no-such.html' },
      { id: 7, html: '<p>x' },
    ]);
    expect(records.map((record) => [record.id, 'error' in record ? record.error.code : 'read'])).toEqual([
      ['one', 'read'],
      ['line 2', 'bad-line'],
      ['line 3', 'bad-line'],
      ['nothing', 'bad-line'],
      ['blank', 'empty'],
      ['gone', 'not-found'],
      ['7', 'read'],
    ]);
  });

  it('finds a path beside the batch file', async () => {
    file('beside.txt', 'Text beside the batch.');
    expect(await batch([{ id: 'x', path: 'beside.txt' }])).toMatchObject([
      { content: { value: 'Text beside the batch.' } },
    ]);
  });

  it('takes addresses of the web only', async () => {
    const [bad, bare] = await batch([
      { id: 'a', text: 'x', url: 'javascript:alert(1)' },
      { id: 'b', text: 'x', url: 'news.example/story' },
    ]);
    expect(bad).toMatchObject({ given: { url: null } });
    expect(bare).toMatchObject({ given: { url: 'https://news.example/story' } });
  });

  it('takes a host with a port for an address, and no scheme for a host', async () => {
    const [port, scheme] = await batch([
      { id: 'a', text: 'x', url: 'news.example:8443/story' },
      { id: 'b', text: 'x', url: 'javascript:8443' },
    ]);
    expect(port).toMatchObject({ given: { url: 'https://news.example:8443/story' } });
    expect(scheme).toMatchObject({ given: { url: null } });
  });

  it('takes an empty field for one that is left out', async () => {
    expect(
      await batch([
        { id: '', html: '', path: '', text: 'On the pier.', title: '' },
        { id: 'none', html: '', text: ' ' },
      ]),
    ).toMatchObject([
      { id: 'line 1', content: { kind: 'text', value: 'On the pier.' }, given: { title: null } },
      { id: 'none', error: { code: 'empty' } },
    ]);
  });

  it('reads a date that is a number', async () => {
    expect(await batch([{ text: 'On the pier.', published: 1_760_000_000 }])).toMatchObject([
      { given: { published: '2025-10-09T08:53:20.000Z' } },
    ]);
  });

  it('says of an array what it should have been', async () => {
    expect(await batch(['[', '{ "text": "x" }'])).toMatchObject([
      { error: { message: expect.stringContaining('not an array') } },
      { content: { value: 'x' } },
    ]);
  });
});
