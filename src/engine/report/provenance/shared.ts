import { hostOf } from '../../host.ts';
import type { Article, Knowledge, Match, Original, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { agreedWords } from '../../reuse/agreed.ts';
import { creditsPublisher } from '../same-publisher.ts';
import { type Crediting, type CreditWay, creditWays } from './credited.ts';
import { dateOf, isBefore, timeOf } from './dates.ts';
import { isForWords } from './for-words.ts';
import { isOneHouse, type OriginalTexts, type Party } from './texts.ts';

/** Originals of which it is asked whether their own text credits the page: the best ones. */
export const MOST_ASKED = 8;

/** An Original that the page shares words with, and what was found between the two. */
export interface Shared {
  readonly original: Original;
  readonly matches: readonly Match[];
  /** Words of the page that agree. */
  readonly words: number;
  readonly ways: readonly CreditWay[];
  /** Does the page credit it for most of these words, not only for something beside them? */
  readonly isForWords: boolean;
  /** Does its own text credit the page, and for these words or for something else? */
  readonly creditsPage: 'words' | 'else' | null;
}

/** Where the words of these Matches stand in the Original. */
export const thereOf = (matches: readonly Match[]): Span[] =>
  matches.map(({ originalStart: start, originalEnd: end }) => ({ start, end }));

/** The Originals that the page shares words with, the largest share first. */
export function sharedWith(
  prose: Prose,
  crediting: Crediting,
  knowledge: Knowledge,
  texts: OriginalTexts,
): readonly Shared[] {
  const all = crediting.quotations.flatMap((quotation) => quotation.matches);
  const areForWords = (ways: readonly CreditWay[], original: Original, matches: readonly Match[]) =>
    ways.some(({ by }) => by !== 'name') ||
    (ways.length > 0 &&
      isForWords(prose, crediting, (credit) => creditsPublisher(credit, original, knowledge), matches));
  const rows = knowledge.originals.flatMap((original) => {
    const matches = all.filter((match) => match.original === original.id);
    const words = agreedWords(prose, matches);
    if (!words) return [];
    const ways = creditWays(prose, crediting, matches, original, knowledge);
    return [{ original, matches, words, ways, isForWords: areForWords(ways, original, matches) }];
  });
  rows.sort(
    (a, b) =>
      b.words - a.words ||
      compareDates(a.original, b.original) ||
      Number(b.ways.length > 0) - Number(a.ways.length > 0) ||
      (a.original.id < b.original.id ? -1 : 1),
  );
  const page = partyOf(prose.article, knowledge);
  return headFirst(rows).map((row, index) => ({
    ...row,
    creditsPage:
      index < MOST_ASKED && !isOneHouse(row.original, page)
        ? texts.credits(row.original, page, thereOf(row.matches))
        : null,
  }));
}

/** Copies of one text have as many words of it to this share: a dateline more or less, a word that a seam has by chance. */
const AS_MANY = 0.97;

/**
 * Of those that have as many words as the first one, give or take a few, one that surely came out before stands first, else
 * the one that the page credits for them. A copy that prints the agency's dateline has more of the page than the agency.
 */
function headFirst<T extends Pick<Shared, 'original' | 'words' | 'isForWords'>>(rows: readonly T[]): T[] {
  const [first, ...others] = rows;
  if (!first) return [];
  let head = first;
  for (const row of others) {
    if (row.words < AS_MANY * first.words) break;
    const isCredited = row.isForWords && !head.isForWords && !cameBefore(head.original, row.original);
    if (isCredited || cameBefore(row.original, head.original)) head = row;
  }
  return [head, ...rows.filter((row) => row !== head)];
}

const cameBefore = (a: Original, b: Original) => isBefore(dateOf(a).date, dateOf(b).date);

/** The site of the page, as others would credit it. */
export function partyOf({ url, site }: Article, knowledge: Knowledge): Party {
  return { url, publisher: (url === null ? null : knowledge.publishers.at(url)?.name) ?? site ?? hostOf(url) };
}

function compareDates(a: Original, b: Original): number {
  const [x, y] = [timeOf(a.published), timeOf(b.published)];
  return x === y ? 0 : x - y;
}
