import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** Address of a page on a site of that name: each is a site, and so a process, of its own. */
  at(site: string, path: string): string;
  close(): void;
}

/** Serve pages by their paths, the same ones on every site. Any name below `localhost` is this machine. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (site, path) => `http://${site}.localhost:${port}${path}`,
    close: () => void server.close(),
  };
}
