import { describe, expect, it } from 'vitest';
import { archivedCopy } from '../../src/sources/archive.ts';
import type { Fetched } from '../../src/sources/request/result.ts';

const DEAD = 'https://hallering-post.com/pier?page=1&x=2';

async function asking(text: string, near: string | null = null, result?: Fetched) {
  const asked: string[] = [];
  const answer = await archivedCopy(DEAD, near, {
    archive: 'https://archive.org',
    copies: 'https://web.archive.org',
    fetchPublic: async (url) => {
      asked.push(url);
      return (
        result ?? {
          result: 'ok',
          status: 200,
          finalUrl: url,
          type: 'application/json',
          text,
          bytes: text.length,
          etag: null,
          lastModified: null,
        }
      );
    },
  });
  return { asked, answer };
}

const available = (closest: object) => JSON.stringify({ url: DEAD, archived_snapshots: { closest } });
const COPY = { available: true, url: 'http://elsewhere.com/', timestamp: '20261003120000', status: '200' };

describe('the web archive', () => {
  it('is asked for the copy nearest to the page’s date', async () => {
    const { asked } = await asking(available(COPY), '2026-10-05T12:00:00Z');
    const url = new URL(asked[0]!);
    expect(url.origin + url.pathname).toBe('https://archive.org/wayback/available');
    expect(Object.fromEntries(url.searchParams)).toEqual({ url: DEAD, timestamp: '20261005' });
    expect((await asking(available(COPY), 'soon')).asked[0]).not.toContain('timestamp');
  });

  it('gives its copy as it was made; the address in its answer is not followed', async () => {
    expect((await asking(available(COPY))).answer).toEqual({
      result: 'copy',
      copy: { url: `https://web.archive.org/web/20261003120000id_/${DEAD}`, at: '2026-10-03T12:00:00.000Z' },
    });
  });

  it.each([
    ['none is there', JSON.stringify({ url: DEAD, archived_snapshots: {} })],
    ['it is of an error', available({ ...COPY, status: '404' })],
    ['it is not available', available({ ...COPY, available: false })],
    ['its time is no time', available({ ...COPY, timestamp: '20261399999999' })],
    ['its time is an address', available({ ...COPY, timestamp: '2026/../../x' })],
    ['nothing can be read', '<html>'],
    ['it is something else', '[]'],
  ])('has no copy where %s', async (_, text) => {
    expect((await asking(text)).answer).toEqual({ result: 'none' });
  });

  it('that is held back by the fence says so', async () => {
    const refused: Fetched = { result: 'refused', why: 'permission', host: 'archive.org' };
    expect((await asking('', null, refused)).answer).toEqual(refused);
  });
});
