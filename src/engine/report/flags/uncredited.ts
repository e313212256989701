import { hostOf } from '../../host.ts';
import type { Article, Flag, Match, Quotation, ReportOriginal, Span } from '../../model.ts';
import { countWords, type Prose } from '../../prose.ts';
import { weighedWords } from '../../reuse/weights.ts';
import { say } from '../../sentences/say.ts';
import { subtract } from '../../text/spans.ts';
import { isLinkedAnywhere, isNamedAnywhere } from '../named-anywhere.ts';
import type { OriginalTexts } from '../provenance/texts.ts';
import { type Found, flag, outerReuse } from './flag.ts';

/** A copied passage without credit is told of from this many words on: less may be a set phrase. */
const UNCREDITED_WORDS = 40;

/**
 * Copied words of Originals that the page neither names nor links. Words that also stand in an Original it does credit
 * are credited; so is a passage over which the page names another publication.
 */
export function copiedWithoutCredit(prose: Prose, report: Found, texts: OriginalTexts): Flag[] {
  const { article } = prose;
  const reuse = outerReuse(report);
  const matches = report.quotations.flatMap((quotation) => quotation.matches);
  const credited = new Set(report.originals.filter((one) => one.credited).map(({ id }) => id));
  const creditedPlaces = matches.filter((match) => credited.has(match.original));
  return report.originals.flatMap((original) => {
    const { id } = original;
    if (original.credited || original.role !== 'original') return [];
    const copied = reuse.filter(
      ({ quotation }) => !namesSource(quotation) && quotation.matches.some((match) => match.original === id),
    );
    const own = copied.flatMap(({ quotation }) => quotation.matches.filter((match) => match.original === id));
    const left = own.flatMap((match) => subtract(match, creditedPlaces));
    const words = wordsIn(
      left,
      original,
      matches.filter((match) => match.original === id),
    );
    if (!copied.length || words * weightOf(prose, left) < UNCREDITED_WORDS) return [];
    const source = original.publisher ?? hostOf(original.url);
    const isNamed = namesOrLinks(article, original, texts);
    const places = source === null ? null : { words, source };
    const fact =
      places === null
        ? say('copied-without-credit.unnamed', { words })
        : say(isNamed ? 'copied-without-credit.named' : 'copied-without-credit', places);
    const passages = copied.map(({ index }) => ({ type: 'quotation', index }) as const);
    const severity = isNamed ? 'notice' : 'warning';
    return [flag('copied-without-credit', severity, [fact], [{ type: 'original', id }, ...passages])];
  });
}

/** What a word of these weighs: less than one where a character is not a word. */
function weightOf(prose: Prose, spans: readonly Span[]): number {
  const sum = (of: (span: Span) => number) => spans.reduce((all, span) => all + of(span), 0);
  return (
    sum((span) => weighedWords(prose, span)) /
    Math.max(
      1,
      sum((span) => countWords(prose, span)),
    )
  );
}

/** Has the page the publisher's name or a link to its site anywhere, be it in another matter? */
function namesOrLinks(article: Article, original: ReportOriginal, texts: OriginalTexts): boolean {
  const site = hostOf(original.url);
  const names = texts.namesOf(original).map((name) => name.replace(/^The /, ''));
  return isNamedAnywhere(article, names) || (site !== null && isLinkedAnywhere(article, site));
}

/** Does the page say over a passage whose text it is? A person may be quoted in it without that. */
function namesSource({ attribution }: Quotation): boolean {
  return attribution !== null && attribution.kind !== 'person';
}

/** How many of the words that an Original has in its passages fall to these parts of them. */
function wordsIn(parts: readonly Span[], { words }: ReportOriginal, passages: readonly Match[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = size(passages);
  return all === 0 ? 0 : Math.round((words * size(parts)) / all);
}
