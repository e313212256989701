import type { Article } from '../../engine/model.ts';
import { readOffscreen } from './offscreen.ts';
import { readInert } from './parse.ts';

/** The source of a page, and where it was found (null: unknown), as an Article. */
export type ReadPage = (html: string, url: string | null) => Promise<Article>;

/** Firefox's background has a document to parse with; Chrome's has none, and opens one for it that nobody sees. */
export const readPage: ReadPage =
  import.meta.env.FIREFOX === true ? async (html, url) => readInert(html, url) : readOffscreen;
