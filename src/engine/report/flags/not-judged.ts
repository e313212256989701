import type { Article, Flag, Sentence } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { leftOut } from '../left-out.ts';
import { type Found, flag } from './flag.ts';

/** Why there is no number, and which parts of the page were not read. */
export function notJudged(article: Article, report: Found): Flag[] {
  const flags: Flag[] = [];
  if (!article.isArticle) flags.push(flag('not-an-article', 'info', [say('no-number.no-article')]));
  else if (!report.quotient) {
    flags.push(flag('too-short', 'info', [say('not-judged.short', { words: report.article.words })]));
  }
  if (article.cut.length) {
    const parts = article.cut.map((cut) => leftOut(cut).sentence).filter((part): part is Sentence => Boolean(part));
    flags.push(flag('partly-checked', 'info', [say('partly-checked'), ...parts]));
  }
  return flags;
}
