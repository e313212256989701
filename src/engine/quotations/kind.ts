import { hostOf } from '../host.ts';
import type { Article, Attribution, Publishers } from '../model.ts';
import type { MarkedPassage } from './passages.ts';

/** A publication's words in marks inside a sentence are its speech; from this length on they are its text. */
const LONG = 40;
/** A block quotation of nobody named, from this many words or with paragraphs of its own, is another text. */
const LONG_UNCREDITED = 80;

/** Is a passage the text of another publication, rather than words of a person or body inside the author's prose? */
export function isReuse(
  passage: MarkedPassage,
  attribution: Attribution | null,
  words: number,
  article: Article,
  publishers: Publishers,
): boolean {
  const kind = attribution?.kind;
  if (passage.cite && isElsewhere(passage.cite, article) && (publishers.at(passage.cite) || kind !== 'person'))
    return true;
  if (kind === 'publication') return passage.whole || words >= LONG;
  if (!passage.block || passage.embed || kind === 'person') return false;
  if (attribution?.url && isElsewhere(attribution.url, article) && publishers.at(attribution.url)) return true;
  return attribution === null && (words >= LONG_UNCREDITED || passage.blocks > 1);
}

function isElsewhere(url: string, article: Article): boolean {
  return article.url === null || hostOf(url) !== hostOf(article.url);
}
