import { judgeMarkers } from './markers/find.ts';
import type { Article, Knowledge, Report } from './model.ts';
import { quotationsIn, type Reading, readingOf } from './reading.ts';
import { candidatesOf } from './report/candidates.ts';
import { composeQuotations } from './report/compose.ts';
import { flagsOf } from './report/flags.ts';
import { withoutIgnored } from './report/ignored.ts';
import { knowingParties } from './report/known-parties.ts';
import { leftOut } from './report/left-out.ts';
import { isNamedAnywhere } from './report/named-anywhere.ts';
import { originalsOf } from './report/originals.ts';
import { apartFromCopies } from './report/own-words.ts';
import { chainOf } from './report/provenance/chain.ts';
import { datedAsHeld } from './report/provenance/dates.ts';
import { partyOf, sharedWith } from './report/provenance/shared.ts';
import { OriginalTexts } from './report/provenance/texts.ts';
import { quotientOf } from './report/quotient.ts';
import { changedSince } from './report/versions/changed.ts';
import { bestFirst } from './report/whose.ts';
import { matchesIn } from './reuse/matches.ts';

/**
 * The front door of the engine: one Article in, one Report out.
 *
 * @param given what may be used beside the Article; `originals` are those the Library's index found to share words
 *   with it.
 * @param id the name of the Report, the caller's to choose.
 */
export function analyze(article: Article, knowledge: Knowledge, id: string): Report {
  return judgeReading(readingOf(article, knowledge), knowledge, id);
}

/** The second half of it: an Article that was read is compared and judged. `given` knows the same publishers as before. */
export function judgeReading(reading: Reading, given: Knowledge, id: string): Report {
  const { article, prose, words, judged } = reading;
  const { knowledge: allowed, ignored } = withoutIgnored({ ...given, originals: given.originals.map(datedAsHeld) });
  const { knowledge, added } = knowingParties(article, allowed);
  // Read again only where the page names an outlet that is known by its Original alone.
  const isNamed = isNamedAnywhere(
    article,
    added.map(({ name }) => name),
  );
  const { marked, introduced } = isNamed ? quotationsIn(reading, knowledge) : reading;
  const markers = judgeMarkers(reading.marks, article, knowledge);
  const spoken = marked.filter((quotation) => quotation.kind === 'speech');
  const matches = judged.ok ? matchesIn(prose, knowledge.originals, spoken) : [];
  const findings = { marked, introduced: introduced.quotations, credits: introduced.credits, matches };
  const all = composeQuotations(prose, findings, knowledge);
  const texts = new OriginalTexts(knowledge);
  const shared = sharedWith(prose, { quotations: all, credits: introduced.credits }, knowledge, texts);
  const found = originalsOf(prose, shared, knowledge, texts);
  const { taken, ownElsewhere } = apartFromCopies(matches, found);
  const composed = ownElsewhere.length ? composeQuotations(prose, { ...findings, matches: taken }, knowledge) : all;
  const quotations = composed.map((quotation) => bestFirst(quotation, { originals: found }));
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
      ...(reading.marks.payWall ? ({ partial: true } as const) : {}),
    },
    quotient,
    notJudged: [...judged.reasons, ...article.cut.map(leftOut), ...ignored],
    quotations,
    ownElsewhere,
    originals: found,
    // Where a part is shown, what is missing is behind the wall.
    changed: judged.ok && !reading.marks.payWall ? changedSince(prose, knowledge.versions ?? []) : null,
    chain: chainOf(prose, partyOf(article, knowledge), shared, texts),
    candidates: candidatesOf(article, quotations, introduced.credits, found, knowledge),
    markers,
  } as const;
  return { ...report, flags: flagsOf(prose, report, knowledge.originals, texts) };
}
