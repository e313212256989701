import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs } from '../../demo/site.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';

/** Sites with feeds, each under a loopback name of its own. */
export interface FeedServer {
  address(host: string, path?: string): string;
  /** What was asked of a host, in order: path, and what came of it. */
  asked(host: string): string[];
  /** Headers in which a reader could be known again, of all requests. */
  readonly tracks: string[];
  /** Let articles of `slow` be answered from now on. */
  release(): void;
  close(): Promise<void>;
}

const page = (title: string, texts: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
   <meta property="og:site_name" content="Meridian Wire"></head><body><main><article><h1>${title}</h1>${paragraphs(texts)}</article></main></body></html>`;

const front =
  '<!doctype html><html><head><title>Front</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>Front page</p></body></html>';

const rss = (links: readonly string[]) =>
  `<rss version="2.0"><channel><title>Meridian Wire</title>${links
    .map(
      (link) =>
        `<item><title>${FERRY_TALKS.title}</title><link>${link}</link><description>A teaser…</description></item>`,
    )
    .join('')}</channel></rss>`;

const texts = (n: number) =>
  Array.from(
    { length: 4 },
    (_, part) =>
      `On day ${n} the harbour board ${Array.from({ length: 40 }, (__, i) => `pier${n}x${part}x${i}`).join(' ')}.`,
  );

export async function openFeeds(): Promise<FeedServer> {
  const log: { host: string; line: string }[] = [];
  const tracks: string[] = [];
  let isReleased = false;
  let port = 0;
  const address = (host: string, path = '/') => `http://${host}.localhost:${port}${path}`;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split('.')[0]!;
    const { cookie, referer } = request.headers;
    if (cookie ?? referer) tracks.push(`${host}${request.url}`);
    answer(host, request, response);
    log.push({ host, line: `${request.url} ${response.headersSent ? response.statusCode : 'open'}` });
  });
  const send = (response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}) =>
    void response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
  const answer = (host: string, request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (host === 'failing' && path === '/feed.xml')
      return void response.writeHead(503, { 'retry-after': '7200' }).end();
    if (path === '/') return send(response, 'text/html', front, { 'set-cookie': 'visited=1' });
    if (path === '/feed.xml') {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end();
      const links =
        host === 'slow' ? [1, 2, 3].map((n) => address('slow', `/${n}`)) : [address('agency', FERRY_TALKS.path)];
      return send(response, 'application/rss+xml', rss(links), { etag: '"1"' });
    }
    if (host === 'agency' && path === FERRY_TALKS.path) {
      return send(response, 'text/html', page(FERRY_TALKS.title, FERRY_TALKS.paragraphs));
    }
    if (host === 'slow' && /^\/\d$/.test(path)) {
      // Article 2 is never answered until the test says so: whoever waits for it is stopped in the midst.
      if (path !== '/2' || isReleased) send(response, 'text/html', page(`Story ${path[1]}`, texts(Number(path[1]))));
      return;
    }
    response.writeHead(404, { 'content-type': 'text/html' }).end('Not here');
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  return {
    address,
    asked: (host) => log.filter((entry) => entry.host === host).map(({ line }) => line),
    tracks,
    release: () => {
      isReleased = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
