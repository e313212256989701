import type { Article, Trust } from '../engine/model.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * May what was read be kept as an Original? Only of sources that the reader trusts, where the reader lets it, never of a
 * private window.
 */
export function mayKeepArticle(
  { isArticle }: Pick<Article, 'isArticle'>,
  { keepRead }: Pick<Settings, 'keepRead'>,
  { trust, isPrivate }: { readonly trust: Trust | null; readonly isPrivate: boolean | undefined },
): boolean {
  return isArticle && keepRead && trust === 'trusted' && isPrivate === false;
}

/**
 * May the Report of a page be kept in the Library? Reports are reading history: only of articles, only where the reader
 * lets it, and never of a private window (nor of one that the browser does not say to be an ordinary one).
 */
export function mayKeep(
  { isArticle }: Pick<Article, 'isArticle'>,
  { keepReports }: Pick<Settings, 'keepReports'>,
  isPrivate: boolean | undefined,
): boolean {
  return isArticle && keepReports && isPrivate === false;
}
