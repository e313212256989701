import type { Article } from '../engine/model.ts';

/** Read a document. It is not changed. `url` is where it was read; null where that is unknown. */
export function extractArticle(_document: Document, _url: string | null): Article {
  throw new Error('no page reader yet');
}
