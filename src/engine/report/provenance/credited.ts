import type { Article, Attribution, Knowledge, Match, Notice, Original, Quotation } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import type { PublisherCredit } from '../../quotations/found.ts';
import { addressKey } from '../../reuse/address.ts';
import { overlap } from '../../text/spans.ts';
import { creditsNear } from '../credit-of-run.ts';
import { creditsPublisher } from '../same-publisher.ts';

/** How a page points to an Original: in what it declares, by a dateline, by name in its text, by a link. */
export type CreditWay =
  | { readonly by: 'canonical' | 'declared' | 'link' }
  | { readonly by: 'dateline' | 'name'; readonly name: string };

/** Properties of structured data that name the source of a text; a provider or the holder of its rights may be the site itself. */
const OF_A_SOURCE: ReadonlySet<string> = new Set([
  'sourceOrganization',
  'creditText',
  'dc.source',
  'dcterms.source',
  'source',
]);

/** Where a line that is no prose ("Read more at …") still stands with the article. */
const AT_ARTICLE: ReadonlySet<Notice['scope']> = new Set(['header', 'byline', 'article', 'article-tail']);

/** What the page says of whence its words come. */
export interface Crediting {
  readonly quotations: readonly Quotation[];
  readonly credits: readonly PublisherCredit[];
}

/**
 * Every way in which the page credits this Original: by name where its words stand or for the whole article, or by its
 * address. None: it is not credited.
 *
 * @param matches where its words stand
 */
export function creditWays(
  prose: Prose,
  { quotations, credits }: Crediting,
  matches: readonly Match[],
  original: Original,
  knowledge: Knowledge,
): CreditWay[] {
  const ways = addressWays(prose.article, original);
  const isDeclared = prose.article.declared.organisations.some(
    ({ property, name }) =>
      OF_A_SOURCE.has(property) && creditsPublisher({ name, url: null, domain: null }, original, knowledge),
  );
  if (isDeclared && ways.every(({ by }) => by !== 'declared')) ways.push({ by: 'declared' });
  const isIts = (credit: Attribution | null): credit is Attribution =>
    credit !== null && creditsPublisher(credit, original, knowledge);
  const near = credits.filter(
    (credit) => isIts(credit.attribution) && matches.some((match) => creditsNear(prose, credit, match)),
  );
  const dateline = near.find((credit) => credit.form === 'dateline');
  // It stands for the whole text: that its words are credited so is no second sign.
  if (dateline) return [...ways, { by: 'dateline', name: dateline.attribution.name }];
  const here = quotations
    .filter((quotation) => matches.some((match) => overlap(match, quotation) > 0))
    .map((quotation) => quotation.attribution)
    .find(isIts);
  const named = here ?? near.find((credit) => credit.form !== 'dateline')?.attribution;
  if (named) ways.push({ by: 'name', name: named.name });
  return ways;
}

function addressWays(article: Article, original: Original): CreditWay[] {
  const addresses = new Set([original.url, ...original.addresses].map(addressKey).filter((key) => key !== null));
  const points = (url: string | null) => addresses.has(addressKey(url) ?? '');
  const ways: CreditWay[] = [];
  if (points(article.declared.canonical)) ways.push({ by: 'canonical' });
  if (article.declared.origins.some((origin) => points(origin.url))) ways.push({ by: 'declared' });
  const isBeside = ({ scope, links }: Notice) => AT_ARTICLE.has(scope) && links.some(({ url }) => points(url));
  if (article.links.some((link) => points(link.url)) || article.notices.some(isBeside)) ways.push({ by: 'link' });
  return ways;
}
