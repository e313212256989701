import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { ROOT } from '../paths.ts';

/** Where the gallery is served, and how to end it. */
export interface Gallery {
  /** Address of a view in one of its states. */
  address(
    view: string,
    state: string,
    words?: { readonly direction: 'ltr' | 'rtl'; readonly language: string },
  ): string;
  close(): void;
}

/**
 * Every view of the extension in every state, without a browser behind it: each view's own HTML and style sheets, its
 * script exchanged for one that draws the state that the address names.
 */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'quotient-gallery-'));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      outDir: folder,
      target: 'es2024',
      minify: false,
      rolldownOptions: {
        input: `${ROOT}test/gallery/main.tsx`,
        output: { format: 'es', entryFileNames: 'gallery.js' },
      },
    },
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    const view = /^\/gallery\/(\w+)$/.exec(path)?.[1];
    const sheet = /^\/src\/\w+\/\w+\.css$/.test(path);
    const script = /^\/(?:assets\/)?[\w.-]+\.js$/.test(path);
    if (!view && !sheet && !script) return void response.writeHead(404).end();
    if (view) return void response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(view));
    const file = sheet ? `${ROOT}${path.slice(1)}` : join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', sheet ? 'text/css' : 'text/javascript');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (view, state, { direction, language } = { direction: 'ltr', language: 'en' }) =>
      `http://127.0.0.1:${port}/gallery/${view}?state=${state}&direction=${direction}&language=${language}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pageOf(view: string): string {
  return (
    readFileSync(`${ROOT}src/${view}/index.html`, 'utf8')
      .replaceAll('href="./', `href="/src/${view}/`)
      .replaceAll('href="../', 'href="/src/')
      // A script that asks the background before the modules are there has nobody to ask.
      .replaceAll(/<script src="[^"]*" vite-ignore><\/script>/g, '')
      .replace('src="./main.tsx"', 'src="/gallery.js"')
  );
}
