import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { type Browser, manifestFor } from './manifest.config.ts';
import { inAscii } from './scripts/build/in-ascii.ts';
import { polyfill } from './scripts/build/polyfill.ts';
import { popupChunks } from './scripts/build/popup-chunks.ts';
import { prepared } from './scripts/build/prepared.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export interface Build {
  readonly browser: Browser;
  /** The build for the demonstration newsroom: its hosts are granted, and it says what it is. */
  readonly demonstration: boolean;
  readonly outDir: string;
}

/** What the code is told of its build. What does not belong to it is then left out of the bundle. */
const compiled = ({ demonstration, browser }: Build) => ({
  'import.meta.env.DEMONSTRATION': JSON.stringify(demonstration),
  'import.meta.env.FIREFOX': JSON.stringify(browser === 'firefox'),
});

/** Else a library's table of 65 kB stands in a file twice: as a constant, and where one letter of it is compared. */
const WRITTEN_ONCE = { inlineConst: false } as const;

/** The extension's own pages. The plugin would make the background a module, so it is not told of that. */
export function pagesConfig(build: Build): InlineConfig {
  const { background: _, ...manifest } = manifestFor(build.browser, build.demonstration);
  return {
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'warn',
    define: compiled(build),
    plugins: [
      prepared,
      polyfill,
      preact({ devToolsEnabled: false }),
      crx({ manifest: manifest as ManifestV3Export, browser: build.browser }),
    ],
    build: {
      outDir: build.outDir,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        optimization: WRITTEN_ONCE,
        output: {
          codeSplitting: {
            // What settings and lists both use would be put into one chunk with the directory of publishers, which no
            // page should wait for.
            groups: [
              { debugName: 'popup', name: popupChunks(root) },
              { name: 'valibot', test: /node_modules[\\/]valibot/ },
            ],
          },
        },
        input: {
          welcome: `${root}src/welcome/index.html`,
          compare: `${root}src/compare/index.html`,
          panel: `${root}src/compare/panel.html`,
          // Only Chrome's worker has no document of its own to read fetched pages with.
          ...(build.browser === 'chrome' ? { offscreen: `${root}src/offscreen/index.html` } : {}),
          classroom: `${root}src/classroom/index.html`,
          shelf: `${root}src/shelf/index.html`,
        },
      },
    },
  };
}

/** Scripts that run in pages: the first one, and those that it has loaded when it needs them. */
export const CONTENT_SCRIPTS = { glance: 'glance', content: 'index', reader: 'reader', marker: 'marker' } as const;

/**
 * A content script: one self-contained classic script, injected or registered by the background. Built on its own, it
 * needs no loader and shares no chunk, so that the manifest exposes nothing to pages.
 */
export function contentConfig(build: Build, name: keyof typeof CONTENT_SCRIPTS): InlineConfig {
  return scriptConfig(build, name, `content/${CONTENT_SCRIPTS[name]}.ts`);
}

/**
 * The background, as one classic script: Chromium keeps the compiled code of such a worker beside it, and that of a module
 * not, which would be compiled anew at each start.
 */
export function backgroundConfig(build: Build): InlineConfig {
  return scriptConfig(build, 'background', 'background/index.ts');
}

/** What the popup asks before its modules are loaded. */
export function popupFirstConfig(build: Build): InlineConfig {
  return scriptConfig(build, 'popup-first', 'popup/first.ts');
}

/**
 * Scripts of which nearly every function runs as soon as they are put into a page. Chromium parses a function twice, once
 * to find its end and once when it is called; told so it parses each once, which is a fifth of what an article costs. Other
 * browsers see a comment.
 */
const RUNS_WHOLE: ReadonlySet<string> = new Set(['reader', 'marker']);

const asciiScripts: Plugin = {
  name: 'ascii-scripts',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code);
  },
};

function scriptConfig(build: Build, name: string, source: string): InlineConfig {
  return {
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: compiled(build),
    plugins: [prepared, polyfill, asciiScripts],
    build: {
      outDir: build.outDir,
      emptyOutDir: false,
      target: 'es2024',
      // As a library: else Vite would have imports that are put off load parts that there are none of.
      lib: { entry: `${root}src/${source}`, formats: ['iife'], name: 'quotient' },
      rolldownOptions: {
        output: {
          format: 'iife',
          entryFileNames: `${name}.js`,
          ...(RUNS_WHOLE.has(name) ? { postBanner: '//# allFunctionsCalledOnLoad' } : {}),
        },
        optimization: WRITTEN_ONCE,
        // Chrome's background has pages read elsewhere, and would fill of that reader tables that nobody asks.
        treeshake: {
          moduleSideEffects: [{ test: /[\\/](?:@mozilla[\\/]readability|src[\\/]page)[\\/]/, sideEffects: false }],
        },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return pagesConfig({ browser, demonstration: false, outDir: `${root}dist/${browser}` });
});
