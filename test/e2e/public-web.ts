import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { ownCertificate } from './certificate.ts';

/** Every public name over https, answered on this machine: browsers come to it as to a proxy. */
export interface PublicWeb {
  /** Of the proxy. */
  readonly port: number;
  /** What was asked, in order: host and path. */
  readonly asked: string[];
  /** Headers in which a reader could be known again, of all requests. */
  readonly tracks: string[];
  close(): Promise<void>;
}

type Answer = (host: string, request: IncomingMessage, response: ServerResponse) => void;

export async function openPublicWeb(answer: Answer): Promise<PublicWeb> {
  const asked: string[] = [];
  const tracks: string[] = [];
  const sites = createSecureServer(ownCertificate(), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const { cookie, referer } = request.headers;
    if (cookie ?? referer) tracks.push(`${host}${request.url}`);
    asked.push(`${host}${request.url}`);
    answer(host, request, response);
  });
  const open = new Set<Socket>();
  const proxy = createServer((_, response) => void response.writeHead(404).end());
  proxy.on('connect', (_: IncomingMessage, socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    sites.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    tracks,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
        proxy.closeAllConnections();
      }),
  };
}
