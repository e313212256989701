import type { Article } from '../engine/model.ts';
import type { Settings } from '../shared/settings.ts';

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
