import { type Article, type Block, type Knowledge, NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { proseOf } from '../../../src/engine/prose.ts';
import { markedQuotations } from '../../../src/engine/quotations/marked.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { builtInPublishers } from '../../../src/lists/directory.ts';

export const KNOWLEDGE: Knowledge = {
  originals: [],
  publishers: builtInPublishers,
  trust: () => null,
  now: '2026-01-01T00:00:00Z',
};

/** A block as a test writes it: its words, and what the page's markup said of it. */
export type Written = string | ({ readonly text: string } & Partial<Omit<Block, 'start' | 'end'>>);

interface About {
  readonly url?: string;
  readonly language?: string;
  /** Words of the text with the address they link to. */
  readonly links?: Readonly<Record<string, string>>;
  /** Words that stand in a q element, with its cite address. */
  readonly q?: Readonly<Record<string, string | null>>;
  readonly knowledge?: Partial<Knowledge>;
}

/** What the engine finds marked in an article of these blocks. */
export function markedIn(written: readonly Written[], about: About = {}) {
  const parts = written.map((block) => (typeof block === 'string' ? { text: block } : block));
  const text = parts.map((part) => part.text).join('\n\n');
  let at = 0;
  const blocks = parts.map(({ text: words, ...rest }): Block => {
    const start = at;
    at += words.length + 2;
    return { kind: 'paragraph', ...rest, start, end: start + words.length };
  });
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const article: Article = {
    ...articleFromText({ text, url: about.url ?? null, language: about.language ?? null }),
    declared: NOTHING_DECLARED,
    blocks,
    links: Object.entries(about.links ?? {}).map(([words, url]) => ({ ...place(words), url })),
    inlineQuotes: Object.entries(about.q ?? {}).map(([words, cite]) => ({ ...place(words), element: 'q', cite })),
  };
  return markedQuotations(proseOf(article, []), { ...KNOWLEDGE, ...about.knowledge }).map((found) => ({
    ...found,
    text: text.slice(found.start, found.end),
    source: found.attribution?.name ?? null,
  }));
}

/** Only the quoted words. */
export const wordsMarkedIn = (written: readonly Written[], about: About = {}) =>
  markedIn(written, about).map((found) => found.text);

/** Only whom each quotation is credited to. */
export const sourcesIn = (written: readonly Written[], about: About = {}) =>
  markedIn(written, about).map((found) => found.source);
