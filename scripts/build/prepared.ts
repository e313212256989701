import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Modules named `….prepared.ts` compute plain data from what people write; each export is a function that returns some. They
 * run here, at build time. The result is shipped as JSON and parsed when it is first asked for, which is quicker than computing
 * it in a worker that has just started.
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
