import type { Article, DateKnown, Original, Relation, Sentence } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import type { CreditWay } from './credited.ts';
import { type Dated, dateOf, isBefore } from './dates.ts';

/** What is known of an Original and the page beside their texts. */
export interface Signs {
  readonly ways: readonly CreditWay[];
  /** Name of the page's site, where the Original's text credits it, and whether for most of the words they share. */
  readonly creditsPage: { readonly site: string; readonly isForWords: boolean } | null;
  /** Words of the Original, and how many of them the page has. */
  readonly words: number;
  readonly shared: number;
}

/** What speaks for the Original being the source (above 0) or a copy (below). */
interface Sign {
  readonly weight: number;
  readonly reason: Sentence;
}

/** Whoever says where the text comes from should know; a date is often that of the last change; a length tells little. */
const SAID = 4;
const LINKED = 3;
const DATED = 2;
/** Its text names the page's site for something else than the words they share. */
const NAMED = 2;
const LENGTH = 1;
/** What is decided on: a date alone is enough, a length is not. */
const ENOUGH = 2;
/** An Original is told to be longer when it has this many times the words that stand on the page. */
const LONGER = 1.5;
/** And only if the page has as many of its words as no quotation of a sentence or two comes to. */
export const LONGER_FROM = 100;

/** Is this Original the source of the words that the page shares with it, or a copy of them? With the reasons. */
export function relationOf(article: Article, original: Original, signs: Signs): Relation {
  const told: Sign[] = [
    ...signs.ways.map((way) => ({ weight: way.by === 'link' ? LINKED : SAID, reason: wayReason(way) })),
    ...(signs.creditsPage === null ? [] : [creditSign(signs.creditsPage)]),
    ...dates(article.published, dateOf(original)),
  ];
  if (signs.shared >= LONGER_FROM && signs.words >= LONGER * signs.shared) {
    told.push({ weight: LENGTH, reason: say('which.longer', { words: signs.words, shared: signs.shared }) });
  }
  // Several ways of saying one thing are one sign.
  const most = Math.max(0, ...told.map(({ weight }) => (weight >= LINKED ? weight : 0)));
  const sum = most + told.reduce((all, { weight }) => all + (weight >= LINKED ? 0 : weight), 0);
  const role = sum >= ENOUGH ? 'original' : sum <= -ENOUGH ? 'copy' : 'unclear';
  const reasons = told.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ reason }) => reason);
  return { role, reasons };
}

function creditSign({ site, isForWords }: NonNullable<Signs['creditsPage']>): Sign {
  return { weight: isForWords ? -SAID : -NAMED, reason: say('which.credits-page', { site }) };
}

function wayReason(way: CreditWay): Sentence {
  if (way.by === 'dateline' || way.by === 'name') {
    return say(way.by === 'name' ? 'which.credit' : 'which.dateline', { source: way.name });
  }
  return say(`which.${way.by}`);
}

function dates(page: string | null, { date, known }: Dated): Sign[] {
  if (page === null || Number.isNaN(Date.parse(page))) return [{ weight: 0, reason: say('which.page-undated') }];
  if (date === null || known === null) return [{ weight: 0, reason: say('which.undated') }];
  const places = { original: date, page };
  if (isBefore(date, page)) return [{ weight: DATED, reason: EARLIER[known](places) }];
  // That the Library first held it later says nothing: it may have been out for years.
  if (known === 'first-seen') return [{ weight: 0, reason: say('which.undated') }];
  if (isBefore(page, date)) return [{ weight: -DATED, reason: LATER[known](places) }];
  return [{ weight: 0, reason: say('which.same-time', { original: date, page }) }];
}

type Places = { readonly original: string; readonly page: string };

const EARLIER: Record<DateKnown, (places: Places) => Sentence> = {
  declared: (places) => say('which.earlier', places),
  feed: (places) => say('which.earlier.feed', places),
  address: (places) => say('which.earlier.address', places),
  claimed: (places) => say('which.earlier.claimed', places),
  'first-seen': (places) => say('which.earlier.first-seen', places),
};

const LATER: Record<Exclude<DateKnown, 'first-seen'>, (places: Places) => Sentence> = {
  declared: (places) => say('which.later', places),
  feed: (places) => say('which.later.feed', places),
  address: (places) => say('which.later.address', places),
  claimed: (places) => say('which.later.claimed', places),
};
