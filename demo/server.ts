import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Address, Site } from './site.ts';
import { SITES } from './sites.ts';

/** A running newsroom. */
export interface Newsroom {
  readonly port: number;
  readonly address: Address;
  close(): Promise<void>;
}

const NOT_FOUND = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not in this edition</title>
<body style="font:18px/1.5 Georgia,serif;max-width:32em;margin:4em auto;padding:0 1em"><h1>Not in this edition</h1>
<p>The demonstration has only a few pages; this one was never written.</p></body></html>`;

/**
 * Serve the invented sites on loopback, on one port, told apart by the Host header. `localhost` names need no resolver:
 * browsers send all of them to loopback. `port` 0 takes any free one; rejects where the wished one is taken.
 */
export async function openNewsroom(port = 0, sites: readonly Site[] = SITES): Promise<Newsroom> {
  const byName = new Map(sites.map((site) => [site.name, new Map(Object.entries(site.pages))]));
  let bound = port;
  const address: Address = (site, path = '/') => `http://${site}.localhost:${bound}${path}`;

  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const page = url && byName.get(url.hostname.replace(/\.localhost$/, ''))?.get(url.pathname);
    const content = page ? page(address) : NOT_FOUND;
    const { type, body } = typeof content === 'string' ? { type: 'text/html; charset=utf-8', body: content } : content;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
    const isKnown = page !== undefined && request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : page ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store', etag });
    response.end(isKnown ? '' : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
