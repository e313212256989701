import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs } from '../../demo/site.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';
import { inwardAddresses } from './private-addresses.ts';

/** Sites that try to have the reader's own machine asked, and the canary on it that must hear nothing. */
export interface Inward {
  /** Every spelling of the canary's address. */
  readonly forms: readonly string[];
  /** Pages that say their text came from there: from each spelling itself, and from sites that lead there. */
  readonly pages: readonly string[];
  /** Sites that lead to the spelling of that number, by a redirect or by a tag in the page. */
  leading(way: 'moved' | 'tag', form: number): string;
  /** A source whose front page, feed and sitemap name the canary. */
  readonly source: string;
  /** Paths that were asked of the canary. */
  readonly heard: string[];
  /** Paths that were asked of the sites, with their host. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Addresses that are read of one page. */
const DECLARED = 30;

const send = (response: ServerResponse, body: string, type = 'text/html') =>
  void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);

const article = (
  head: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks collapse</title>
  <meta property="og:type" content="article">${head}</head><body><main><article><h1>Talks collapse</h1>
  ${paragraphs(FERRY_TALKS.paragraphs)}</article></main></body></html>`;

const listening = (server: ReturnType<typeof createServer>, host: string) =>
  new Promise<number>((resolve) => {
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });

export async function openInward(): Promise<Inward> {
  const heard: string[] = [];
  const asked: string[] = [];
  const canary = createServer((request, response) => {
    heard.push(request.url!);
    send(response, article(''));
  });
  // All numbers of this machine, of both families.
  const forms = inwardAddresses(await listening(canary, '::'));
  let port = 0;
  const at = (host: string, path = '/story') => `http://${host}.localhost:${port}${path}`;
  const leading = (way: 'moved' | 'tag', form: number) => at(`${way}${form}`);
  // Not before the port is known.
  const origins = () => [
    ...forms.map((_, i) => leading('moved', i)),
    ...forms.map((_, i) => leading('tag', i)),
    ...forms,
  ];
  const items = forms
    .map((form) => `<item><title>t</title><link>${form.replace(/&/g, '&amp;')}</link></item>`)
    .join('');
  const server = createServer((request, response) => {
    const name = (request.headers.host ?? '').split('.')[0]!;
    asked.push(`${name}${request.url}`);
    const [, way, form] = /^(moved|tag)(\d+)$/.exec(name) ?? [];
    if (way === 'moved') return void response.writeHead(302, { location: encodeURI(forms[Number(form)]!) }).end();
    if (way === 'tag') {
      const to = forms[Number(form)]!;
      const tags = `<meta http-equiv="refresh" content="0;url=${to}"><link rel="stylesheet" href="${to}"><base href="${to}">`;
      return send(
        response,
        article(`${tags}<link rel="canonical" href="${to}"><img src="${to}"><script src="${to}"></script>`),
      );
    }
    if (request.url === '/feed.xml')
      return send(
        response,
        `<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`,
        'application/rss+xml',
      );
    if (request.url === '/robots.txt')
      return send(response, forms.map((form) => `Sitemap: ${form}`).join('\n'), 'text/plain');
    if (name === 'source')
      return send(
        response,
        `<!doctype html><title>Front</title>${forms.map((form) => `<link rel="alternate" type="application/rss+xml" href="${form}">`).join('')}`,
      );
    const from = Number(request.url!.slice(1)) * DECLARED;
    const declared = origins().slice(from, from + DECLARED);
    send(response, article(declared.map((url) => `<meta name="original-source" content="${url}">`).join('')));
  });
  port = await listening(server, '127.0.0.1');
  const end = (each: typeof server) =>
    new Promise<void>((resolve) => {
      each.close(() => resolve());
      each.closeAllConnections();
    });
  return {
    forms,
    pages: Array.from({ length: Math.ceil(origins().length / DECLARED) }, (_, n) => at('pointing', `/${n}`)),
    leading,
    source: at('source', '/'),
    heard,
    asked,
    close: async () => void (await Promise.all([end(canary), end(server)])),
  };
}
