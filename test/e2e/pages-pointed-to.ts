import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs } from '../../demo/site.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';

/** A request as a server saw it. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly cookie: string | null;
  readonly referrer: string | null;
}

/** Servers that behave as the web does, and worse, each under a loopback name of its own. */
export interface Web {
  /** `address('slow')`: the story that the host of this name answers for. */
  address(name: string): string;
  /** A page that copies the story from the host of this name, or from this address, and links there. */
  pointingTo(name: string): string;
  readonly seen: Seen[];
  readonly port: number;
  close(): Promise<void>;
}

/** The story where it was first. */
export const story =
  () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${FERRY_TALKS.title}</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="Meridian Wire"></head>
  <body><main><article><h1>${FERRY_TALKS.title}</h1>${paragraphs(FERRY_TALKS.paragraphs)}</article></main></body></html>`;

/** The story on somebody else's site, after a lead-in that links where it came from. */
export const copy = (
  from: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks collapse</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Copier">
  <meta name="original-source" content="${from}"></head>
  <body><main><article><h1>Talks collapse</h1><p>The islands have waited long enough, and so have the people who work the ferries.</p>
  <p><a href="${from}">Meridian Wire</a> reports:</p>${paragraphs(FERRY_TALKS.paragraphs)}</article></main></body></html>`;

type Behaviour = (request: IncomingMessage, response: ServerResponse, address: Web['address']) => void;

const html = (response: ServerResponse, body: string) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visited=1' }).end(body);
};
const redirect = (response: ServerResponse, location: string) => void response.writeHead(302, { location }).end();

/** What each host does, by the first label of its name. */
const HOSTS: Readonly<Record<string, Behaviour>> = {
  good: (_, response) => html(response, story()),
  moved: (_, response, address) => redirect(response, address('good')),
  // A number of the same machine, which no request may reach: the server behind it is this one, and would see it.
  inward: (_, response, address) => redirect(response, address('good').replace('good.localhost', '127.0.0.1')),
  round: (request, response) => redirect(response, request.url === '/story' ? '/other' : '/story'),
  slow: (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html>'),
  broken: (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
    response.write(story());
    setTimeout(() => response.destroy(), 100);
  },
  picture: (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  failing: (_, response) => void response.writeHead(503).end(),
  gone: (_, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('gone'),
  large: (_, response) => html(response, `${story()}${'<p>more</p>'.repeat(400_000)}`),
  archive: (request, response, address) => {
    const asked = new URL(request.url!, address('archive'));
    const closest = { status: '200', available: true, url: `http://elsewhere.localhost/`, timestamp: '20261003120000' };
    const body = { url: asked.searchParams.get('url'), archived_snapshots: { closest } };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  },
  copies: (_, response) => html(response, story()),
  copier: (request, response, address) => {
    const from = new URL(request.url!, address('copier')).searchParams.get('from')!;
    html(response, copy(from));
  },
  // As the services document their answers.
  news: (_, response, address) => {
    const found = { url: address('found'), url_mobile: '', title: FERRY_TALKS.title, seendate: '20261003T120000Z' };
    const more = { socialimage: '', domain: 'found.localhost', language: 'English', sourcecountry: 'Velland' };
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ articles: [{ ...found, ...more }] }));
  },
  checks: (_, response, address) => {
    const publisher = { name: 'Plain Facts', site: 'found.localhost' };
    const review = {
      publisher,
      url: address('found'),
      title: 'The ferries',
      textualRating: 'Mixed',
      languageCode: 'en',
    };
    response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(JSON.stringify({ claims: [{ text: 'The talks failed.', claimReview: [review] }] }));
  },
};

export async function openWeb(): Promise<Web> {
  const seen: Seen[] = [];
  let port = 0;
  const address = (name: string) => `http://${name}.localhost:${port}/story`;
  const server = createServer((request, response) => {
    const { host = '', cookie = null, referer = null } = request.headers;
    // The picture of a page that was opened the browser asks for itself, when it likes.
    const isAsked = !host.startsWith('copier.') && request.url !== '/favicon.ico';
    if (isAsked) seen.push({ host: host.split(':')[0]!, path: request.url!, cookie, referrer: referer });
    const behave = HOSTS[host.split('.')[0]!];
    if (behave) behave(request, response, address);
    else html(response, story());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  return {
    address,
    pointingTo: (name) =>
      `${address('copier')}?${new URLSearchParams({ from: name.includes(':') ? name : address(name) })}`,
    seen,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
