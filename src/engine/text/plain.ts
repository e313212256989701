import { type Article, type Block, NOTHING_DECLARED } from '../model.ts';
import { languageOf } from './language.ts';

/** What a caller knows of a text beside its words. */
export interface PlainText {
  readonly text: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
}

/** A text without markup as an Article: its lines are its blocks. `article.text` is the input, unchanged. */
export function articleFromText(input: PlainText): Article {
  const blocks: Block[] = [];
  for (const line of input.text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = line.index + line[0].indexOf(trimmed);
    blocks.push({ start, end: start + trimmed.length, kind: 'paragraph' });
  }
  return {
    url: input.url ?? null,
    title: input.title ?? null,
    byline: input.byline ?? null,
    site: input.site ?? null,
    published: input.published ?? null,
    language: input.language ?? languageOf(input.text),
    isArticle: true,
    text: input.text,
    blocks,
    links: [],
    inlineQuotes: [],
    declared: NOTHING_DECLARED,
    notices: [],
    signals: [],
    plain: true,
    cut: [],
  };
}
