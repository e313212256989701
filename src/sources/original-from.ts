import type { Article, FoundBy, Publishers, Report } from '../engine/model.ts';
import type { NewOriginal } from '../library/library.ts';
import { siteOf } from '../shared/hosts.ts';

/** The Original that a page makes: the words of its article without boilerplate, and what it says about itself. */
export function originalFrom(
  article: Article,
  report: Report | null,
  publishers: Publishers,
  foundBy: FoundBy = 'saved',
): NewOriginal {
  const judged = report?.article.text === article.text ? report.article : null;
  const blocks = judged?.blocks ?? article.blocks;
  const kept = blocks.filter((block) => block.kind !== 'boilerplate');
  const { url, declared } = article;
  // A canonical address on another site is the original's, not this copy's.
  const site = siteOf(url);
  const addresses = [declared.canonical, ...declared.addresses].filter(
    (each) => each !== null && each !== url && siteOf(each) === site,
  );
  return {
    url,
    addresses: [...new Set(addresses as string[])],
    publisher: (url && publishers.at(url)?.name) || declared.publisher?.name || article.site,
    title: article.title,
    byline: article.byline,
    published: article.published,
    publishedFrom: article.published === null ? 'first-seen' : 'declared',
    language: article.language,
    text: kept.map((block) => article.text.slice(block.start, block.end)).join('\n\n'),
    foundBy,
    ...(judged?.partial ? { partial: true } : {}),
  };
}
