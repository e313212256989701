import { findMarkers } from './markers/find.ts';
import type { Article, Knowledge, Report } from './model.ts';
import { countWords, proseOf } from './prose.ts';
import { introducedQuotations } from './quotations/introduced.ts';
import { markedQuotations } from './quotations/marked.ts';
import { candidatesOf } from './report/candidates.ts';
import { composeQuotations } from './report/compose.ts';
import { flagsOf } from './report/flags.ts';
import { withoutIgnored } from './report/ignored.ts';
import { judgeable } from './report/judgeable.ts';
import { knowingParties } from './report/known-parties.ts';
import { leftOut } from './report/left-out.ts';
import { originalsOf } from './report/originals.ts';
import { chainOf } from './report/provenance/chain.ts';
import { partyOf, sharedWith } from './report/provenance/shared.ts';
import { OriginalTexts } from './report/provenance/texts.ts';
import { quotientOf } from './report/quotient.ts';
import { changedSince } from './report/versions/changed.ts';
import { matchesIn } from './reuse/matches.ts';
import { languageOf } from './text/language.ts';

/**
 * The front door of the engine: one Article in, one Report out. A language that the page does not name is recognised.
 *
 * @param given what may be used beside the Article; `originals` are those the Library's index found to share words
 *   with it.
 * @param id the name of the Report, the caller's to choose.
 */
export function analyze(read: Article, given: Knowledge, id: string): Report {
  const { knowledge: allowed, ignored } = withoutIgnored(given);
  const article = read.language === 'und' ? { ...read, language: languageOf(read.text) } : read;
  const knowledge = knowingParties(article, allowed);
  const { markers, boilerplate } = findMarkers(article, knowledge);
  const prose = proseOf(article, boilerplate);
  const words = countWords(prose, { start: 0, end: article.text.length });
  const judged = judgeable(article, words);

  const marked = judged.ok ? markedQuotations(prose, knowledge) : [];
  const spoken = marked.filter((quotation) => quotation.kind === 'speech');
  const matches = judged.ok ? matchesIn(prose, knowledge.originals, spoken) : [];
  const introduced = judged.ok ? introducedQuotations(prose, knowledge) : { quotations: [], credits: [] };
  const findings = { marked, introduced: introduced.quotations, credits: introduced.credits, matches };
  const quotations = composeQuotations(prose, findings, knowledge);
  const texts = new OriginalTexts(knowledge);
  const shared = sharedWith(prose, { quotations, credits: introduced.credits }, knowledge, texts);
  const found = originalsOf(prose, shared, knowledge, texts);
  const quotient = judged.ok ? quotientOf(prose, quotations) : null;

  const report = {
    id,
    url: article.url,
    version: 1,
    article: {
      title: article.title,
      byline: article.byline,
      site: article.site,
      published: article.published,
      language: article.language,
      isArticle: article.isArticle,
      text: article.text,
      words,
      blocks: prose.blocks,
    },
    quotient,
    notJudged: [...judged.reasons, ...article.cut.map(leftOut), ...ignored],
    quotations,
    originals: found,
    changed: judged.ok ? changedSince(prose, knowledge.versions ?? []) : null,
    chain: chainOf(prose, partyOf(article, knowledge), shared, texts),
    candidates: candidatesOf(article, quotations, introduced.credits, found, knowledge),
    markers,
  } as const;
  return { ...report, flags: flagsOf(prose, report, knowledge.originals, texts) };
}
