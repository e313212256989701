import type { Content, Site } from '../../demo/site.ts';

/** What a publisher of lists serves; a test changes it under the reader's feet. */
export const served: { content: Content } = { content: '' };

const source = (domain: string, name: string) => ({ domain, name, trust: 'trusted' });

/** A list of these hosts, as its author publishes it: with marks of its own, which count for nothing. */
export function listOf(...names: readonly string[]): Content {
  const sources = names.map((name) => source(`${name}.localhost`, name === 'wire' ? 'Meridian Wire' : name));
  const body = JSON.stringify({ format: 'quotient-source-list', version: 1, name: 'Wires of the coast', sources });
  return { type: 'application/json', body };
}

/** Lists that somebody else keeps: one that is as it was told to be, one that is a page, one that is too large. */
export const listKeeper: Site = {
  name: 'keeper',
  title: 'Keeper of lists',
  pages: {
    '/list.json': () => served.content,
    '/page': () => '<!doctype html><title>No list</title>',
    '/large.txt': () => ({ type: 'text/plain', body: 'a.example\n'.repeat(200_000) }),
  },
};
