import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Peer } from './peer.ts';

/** Texts that a search gives. */
const TOP = 3;

const whole = (page: string) => (original: number) => ({ original, start: 0, end: page.length });

export function miniSearch(): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  return {
    add: (texts) => index.addAll(texts.map((text, id) => ({ id, text }))),
    find: (page) =>
      index
        .search(page, { combineWith: 'OR' })
        .slice(0, TOP)
        .map(({ id }) => whole(page)(id as number)),
    bytes: () => JSON.stringify(index).length,
  };
}

export function flexSearch(): Peer {
  // With the context of neighbouring words, as its guide advises for phrases; without it, it finds two in five.
  const index = new Index({ tokenize: 'strict', context: true });
  return {
    add: (texts) => {
      for (const [id, text] of texts.entries()) index.add(id, text);
    },
    find: (page) => index.search(page, { limit: TOP, suggest: true }).map((id) => whole(page)(id as number)),
    bytes() {
      let bytes = 0;
      index.export((_, data) => {
        bytes += data?.length ?? 0;
      });
      return bytes;
    },
  };
}
