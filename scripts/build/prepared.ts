import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Modules named `….prepared.ts` work out plain data from what people write: each of their exports is a function that gives
 * some. They are run here, and what they give is shipped as JSON, read when it is first asked for: sooner than a worker that
 * has just been started could work it out.
 */
export const prepared: Plugin = {
  name: 'prepared',
  async load(id) {
    if (!id.endsWith('.prepared.ts')) return null;
    return preparedSource(await import(pathToFileURL(id).href));
  },
};

/** The source of a module with the same exports. */
export function preparedSource(module: Readonly<Record<string, () => unknown>>): string {
  return Object.entries(module)
    .map(([name, make]) => {
      const json = JSON.stringify(JSON.stringify(make()));
      return `let ${name}$;\nexport const ${name} = () => (${name}$ ??= JSON.parse(${json}));`;
    })
    .join('\n');
}
