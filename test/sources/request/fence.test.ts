import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, PAGE, setUp, to } from './world.ts';

afterEach(() => vi.restoreAllMocks());

describe('a page that is there', () => {
  const world = setUp(() => answer('<p>Words</p>', 'Text/HTML; charset=UTF-8', { headers: { etag: '"1"' } }));

  it('is given with its type and what tells it from later ones, and written down without its query', async () => {
    expect(await world.fetchPublic('http://news.com/story?token=secret#part', PAGE)).toMatchObject({
      result: 'ok',
      finalUrl: 'https://news.com/story?token=secret',
      type: 'text/html',
      text: '<p>Words</p>',
      bytes: 12,
      etag: '"1"',
      lastModified: null,
    });
    expect(await world.library.requests.list()).toEqual([
      {
        at: '2026-10-05T12:00:00.000Z',
        address: 'news.com/story',
        cause: 'reader',
        result: 'ok',
        sent: true,
        status: 200,
        bytes: 12,
      },
    ]);
    expect(world.guard.up).toBe(1);
  });
});

describe('a file that is packed in itself', () => {
  const sitemap = '<urlset>'.repeat(100);

  it.each([
    ['as such', gzipSync(sitemap), 'application/gzip'],
    ['as what is in it', gzipSync(sitemap), 'application/xml'],
    ['as such, and was unpacked on the way', sitemap, 'application/x-gzip'],
  ])('is read where the server names it %s', async (_, body, type) => {
    const { fetchPublic } = setUp(() => answer(body, type));
    const options = { cause: 'poll', accept: ['xml', 'gzip'] } as const;
    expect(await fetchPublic('https://news.com/s.xml.gz', options)).toMatchObject({ result: 'ok', text: sitemap });
  });

  it('is no way around what is read at most', async () => {
    const { fetchPublic } = setUp(() => answer(gzipSync(new Uint8Array(9_000_000))));
    expect(await fetchPublic('https://news.com/', PAGE)).toMatchObject({ result: 'refused', why: 'size' });
  });
});

describe('what comes in another form', () => {
  const inPieces = (...pieces: readonly string[]) =>
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });

  it('in pieces: is put together in their order', async () => {
    const { fetchPublic } = setUp(() => answer(inPieces('<p>The first half', ' and the second', '</p>')));
    expect(await fetchPublic('https://news.com/', PAGE)).toMatchObject({
      text: '<p>The first half and the second</p>',
      bytes: 36,
    });
  });
});

describe('what may not be asked', () => {
  it.each(['http://127.0.0.1/', 'file:///etc/passwd', 'https://printer.local/', 'not an address'])(
    '%s is refused before anything leaves, and the refusal is written down',
    async (address) => {
      const { fetchPublic, asked, library } = setUp(() => answer('canary'));
      expect(await fetchPublic(address, PAGE)).toMatchObject({ result: 'refused', why: 'address' });
      expect(asked).toEqual([]);
      expect(await library.requests.list()).toMatchObject([{ sent: false, result: 'refused: address' }]);
    },
  );

  it('is a host that the reader has not allowed: it is named, so that it can be asked for', async () => {
    const { fetchPublic, asked } = setUp(
      () => to('https://other.com/'),
      (host) => host === 'news.com',
    );
    expect(await fetchPublic('https://strange.com/', PAGE)).toEqual({
      result: 'refused',
      why: 'permission',
      host: 'strange.com',
    });
    expect(asked).toEqual([]);
    expect(await fetchPublic('https://news.com/', PAGE)).toEqual({
      result: 'refused',
      why: 'permission',
      host: 'other.com',
    });
    expect(asked).toEqual(['https://news.com/']);
  });

  it('is anything where the browser’s own rules cannot be put up', async () => {
    const { fetchPublic, asked, guard } = setUp(() => answer('x'));
    guard.fails = true;
    await expect(fetchPublic('https://news.com/', PAGE)).rejects.toThrow('no rules here');
    expect(asked).toEqual([]);
  });
});

describe('redirects', () => {
  it('are followed one by one, over https, and each is written down', async () => {
    const { fetchPublic, asked, log } = setUp((url) =>
      url.pathname === '/1' ? to('/2') : url.pathname === '/2' ? to('http://other.com/3') : answer('here'),
    );
    expect(await fetchPublic('https://news.com/1', PAGE)).toMatchObject({
      result: 'ok',
      finalUrl: 'https://other.com/3',
    });
    expect(asked).toEqual(['https://news.com/1', 'https://news.com/2', 'https://other.com/3']);
    expect(await log()).toEqual(['news.com/1 redirected', 'news.com/2 redirected', 'other.com/3 ok']);
  });

  it.each([
    ['http://127.0.0.1/admin', 'number'],
    ['https://[::1]/', 'number'],
    ['//0x7f000001/', 'number'],
    ['http://router/', 'private'],
    ['https://10.0.0.1.nip.io/', 'private'],
    ['https://user:word@other.com/', 'credentials'],
    ['https://other.com:8080/', 'port'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://[', 'nowhere'],
  ])('to %s are not followed', async (location, fault) => {
    const { fetchPublic, asked } = setUp((url) => (url.hostname === 'news.com' ? to(location) : answer('canary')));
    expect(await fetchPublic('https://news.com/', PAGE)).toEqual({ result: 'refused', why: 'redirect', fault });
    expect(asked).toEqual(['https://news.com/']);
  });

  it('that lead nowhere, in a circle or on and on end', async () => {
    expect(await setUp(() => to(null)).fetchPublic('https://news.com/', PAGE)).toMatchObject({ fault: 'nowhere' });
    const circle = setUp((url) => to(url.pathname === '/a' ? '/b' : '/a'));
    expect(await circle.fetchPublic('https://news.com/a', PAGE)).toMatchObject({ why: 'redirect', fault: 'loop' });
    expect(circle.asked).toHaveLength(2);
    const endless = setUp((url) => to(`/${Number(url.pathname.slice(1)) + 1}`));
    expect(await endless.fetchPublic('https://news.com/1', PAGE)).toMatchObject({ why: 'redirect', fault: 'too-many' });
    expect(endless.asked).toHaveLength(6);
  });
});

describe('an answer that is not taken', () => {
  it('is one of another kind', async () => {
    const { fetchPublic } = setUp(() => answer('%PDF', 'application/pdf'));
    expect(await fetchPublic('https://news.com/', PAGE)).toEqual({
      result: 'refused',
      why: 'type',
      type: 'application/pdf',
    });
  });

  it('is one of no kind, or of a kind that was not asked for', async () => {
    expect(await setUp(() => answer('x', '')).fetchPublic('https://news.com/', PAGE)).toMatchObject({ why: 'type' });
    const json = setUp(() => answer('{}', 'application/json'));
    expect(await json.fetchPublic('https://news.com/', PAGE)).toMatchObject({ why: 'type' });
    expect(await json.fetchPublic('https://news.com/', { ...PAGE, accept: ['json'] })).toMatchObject({ result: 'ok' });
  });

  it('is one that says it is too long, and one that goes on and on without saying so', async () => {
    const said = setUp(() => answer('x', 'text/html', { headers: { 'content-length': '3000001' } }));
    expect(await said.fetchPublic('https://news.com/', PAGE)).toEqual({ result: 'refused', why: 'size' });
    let sent = 0;
    const endless = setUp(() =>
      answer(
        new ReadableStream({
          pull(controller) {
            sent += 100_000;
            controller.enqueue(new Uint8Array(100_000));
          },
        }),
      ),
    );
    expect(await endless.fetchPublic('https://news.com/', PAGE)).toEqual({ result: 'refused', why: 'size' });
    expect(sent).toBeLessThan(4_000_000);
  });

  it('is one that breaks off', async () => {
    const { fetchPublic } = setUp(() =>
      answer(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('<p>Half'));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
    );
    expect(await fetchPublic('https://news.com/', PAGE)).toEqual({ result: 'failed', why: 'network' });
  });

  it('is one that takes too long: its host is then left alone, but for the reader', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
    const { fetchPublic, log } = setUp(async (_, { signal }) => {
      signal.throwIfAborted();
      return answer('late');
    });
    const poll = { ...PAGE, cause: 'poll' } as const;
    expect(await fetchPublic('https://news.com/', poll)).toEqual({ result: 'refused', why: 'time' });
    expect(await log()).toEqual(['news.com/ refused: time']);
    expect(await fetchPublic('https://news.com/', poll)).toMatchObject({ why: 'resting' });
    expect(await fetchPublic('https://news.com/', PAGE)).toMatchObject({ why: 'time' });
  });

  it('is one that the reader no longer waits for', async () => {
    const stop = new AbortController();
    const { fetchPublic, asked } = setUp(async (_, { signal }) => {
      stop.abort();
      signal.throwIfAborted();
      return answer('late');
    });
    const options = { ...PAGE, signal: stop.signal };
    expect(await fetchPublic('https://news.com/', options)).toEqual({ result: 'refused', why: 'cancelled' });
    expect(await fetchPublic('https://news.com/', options)).toEqual({ result: 'refused', why: 'cancelled' });
    expect(asked).toHaveLength(1);
  });
});
