import { type MarkerReading, readMarkers } from './markers/find.ts';
import type { Article, PublisherKnowledge } from './model.ts';
import { countWords, type Prose, proseOf } from './prose.ts';
import type { FoundQuotation } from './quotations/found.ts';
import { introducedQuotations } from './quotations/introduced.ts';
import { markedQuotations } from './quotations/marked.ts';
import { judgeable } from './report/judgeable.ts';
import { languageDeclared } from './text/language.ts';
import type { Words } from './text/words.ts';

/** What an Article shows by itself, before it is compared with anything. */
export interface Reading {
  /** With a language: one that the page does not name, or names wrongly, is recognised. */
  readonly article: Article;
  readonly marks: MarkerReading;
  readonly prose: Prose;
  /** Words that count. */
  readonly words: number;
  readonly judged: ReturnType<typeof judgeable>;
  /** None where the page cannot be judged. */
  readonly marked: readonly FoundQuotation[];
  readonly introduced: ReturnType<typeof introducedQuotations>;
}

/**
 * Read an Article: its labels and templates, its words, what it marks or introduces as somebody else's. That needs no
 * Original, so a caller may do it while the Library is still looking for them.
 */
export function readingOf(given: Article, knowledge: PublisherKnowledge): Reading {
  const steps = readInSteps(given, knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, for a caller that has to answer others in between; the first article that a worker reads takes long.
 *
 * @param known words of its text, where the caller has them.
 */
export function* readInSteps(given: Article, knowledge: PublisherKnowledge, known?: Words): Generator<void, Reading> {
  const language = languageDeclared(given.language, given.text);
  const article = language === given.language ? given : { ...given, language };
  const marks = readMarkers(article);
  yield;
  const prose = proseOf(article, marks.boilerplate, known);
  const words = countWords(prose, { start: 0, end: article.text.length });
  const judged = judgeable(article, words);
  yield;
  const introduced = judged.ok ? introducedQuotations(prose, knowledge) : NONE_INTRODUCED;
  yield;
  const marked = judged.ok ? markedQuotations(prose, knowledge) : [];
  return { article, marks, prose, words, judged, marked, introduced };
}

const NONE_INTRODUCED: Reading['introduced'] = { quotations: [], credits: [] };

/** What an article that was read marks or introduces as somebody else's words, once more is known of publishers. */
export function quotationsIn(
  { prose, judged }: Pick<Reading, 'prose' | 'judged'>,
  knowledge: PublisherKnowledge,
): Pick<Reading, 'marked' | 'introduced'> {
  if (!judged.ok) return { marked: [], introduced: NONE_INTRODUCED };
  return { marked: markedQuotations(prose, knowledge), introduced: introducedQuotations(prose, knowledge) };
}
