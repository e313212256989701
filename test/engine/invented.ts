import {
  type Article,
  type Knowledge,
  NOTHING_DECLARED,
  type Original,
  type Publishers,
} from '../../src/engine/model.ts';
import { articleFromText } from '../../src/engine/text/plain.ts';

export const NOBODY: Publishers = { named: () => [], at: () => null, namesIn: () => [] };

/** A Knowledge that knows nothing but what a test gives it. */
export function knowing(parts: Partial<Knowledge> = {}): Knowledge {
  return { originals: [], publishers: NOBODY, trust: () => null, now: '2026-06-01T12:00:00Z', ...parts };
}

export function original(id: string, text: string, parts: Partial<Original> = {}): Original {
  return {
    id,
    url: `https://${id}.example/story`,
    addresses: [],
    publisher: null,
    title: null,
    byline: null,
    published: null,
    publishedFrom: 'first-seen',
    language: 'en',
    text,
    added: '2026-05-01T00:00:00Z',
    foundBy: 'saved',
    ...parts,
  };
}

/** Paragraphs as a page's Article, a blank line between them. */
export function article(paragraphs: readonly string[], parts: Partial<Article> = {}): Article {
  return { ...articleFromText({ text: paragraphs.join('\n\n') }), plain: false, declared: NOTHING_DECLARED, ...parts };
}

/** The span of the first place where `part` stands in `text`. */
export function place(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" does not stand in the text`);
  return { start, end: start + part.length };
}
