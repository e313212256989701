import type { Article, Knowledge, Match, Original, Quotation, ReportOriginal } from '../model.ts';
import type { Prose } from '../prose.ts';
import type { PublisherCredit } from '../quotations/found.ts';
import { addressKey } from '../reuse/address.ts';
import { agreedWords } from '../reuse/agreed.ts';
import { overlap } from '../text/spans.ts';
import { creditsNear } from './credit-of-run.ts';
import { creditsPublisher } from './same-publisher.ts';

/** An Original whose words are nearly all in a better one too is another copy of the same text. */
const SIBLING_SHARE = 0.9;

/** The Originals that the page shares words with, the largest share first. */
export function originalsOf(
  prose: Prose,
  quotations: readonly Quotation[],
  credits: readonly PublisherCredit[],
  knowledge: Knowledge,
): ReportOriginal[] {
  const all = prose.counted[prose.words.length]!;
  const rows: { original: Original; matches: Match[]; words: number }[] = [];
  for (const original of knowledge.originals) {
    const matches = quotations.flatMap((q) => q.matches).filter((match) => match.original === original.id);
    const words = agreedWords(prose, matches);
    if (words) rows.push({ original, matches, words });
  }
  rows.sort(
    (a, b) => b.words - a.words || compareDates(a.original, b.original) || (a.original.id < b.original.id ? -1 : 1),
  );
  return rows.map(({ original, matches, words }, index) => ({
    id: original.id,
    url: original.url,
    publisher: original.publisher,
    title: original.title,
    published: original.published,
    publishedFrom: original.publishedFrom,
    foundBy: original.foundBy,
    words,
    share: all ? words / all : 0,
    credited: isCredited(prose, { quotations, credits, matches }, original, knowledge),
    trusted: original.url !== null && knowledge.trust(original.url) === 'trusted',
    role: roleOf(prose.article, original, matches, rows.slice(0, index)),
  }));
}

const time = (date: string | null) => (date ? Date.parse(date) : Number.NaN);

function compareDates(a: Original, b: Original): number {
  return (time(a.published) || Number.POSITIVE_INFINITY) - (time(b.published) || Number.POSITIVE_INFINITY) || 0;
}

/** Does the page credit this Original: by name where its words stand or for the whole article, or by a link to it? */
function isCredited(
  prose: Prose,
  given: { quotations: readonly Quotation[]; credits: readonly PublisherCredit[]; matches: readonly Match[] },
  original: Original,
  knowledge: Knowledge,
): boolean {
  const { article } = prose;
  const here = given.quotations.filter((q) => given.matches.some((match) => overlap(match, q) > 0));
  const near = given.credits.filter((credit) => given.matches.some((match) => creditsNear(prose, credit, match)));
  const credits = [...here, ...near].map((crediting) => crediting.attribution);
  if (credits.some((credit) => credit && creditsPublisher(credit, original, knowledge))) return true;
  const addresses = new Set([original.url, ...original.addresses].map(addressKey));
  const pointed = [...article.links.map((link) => link.url), ...article.declared.origins.map((origin) => origin.url)];
  if (article.declared.canonical) pointed.push(article.declared.canonical);
  return pointed.map(addressKey).some((key) => key !== null && addresses.has(key));
}

/** Published after the page: a copy of it. Nearly all in a better Original: a sibling. Else an original. */
function roleOf(
  article: Article,
  original: Original,
  matches: readonly Match[],
  better: readonly { readonly matches: readonly Match[] }[],
): ReportOriginal['role'] {
  const known = original.publishedFrom !== 'first-seen';
  if (known && time(original.published) > time(article.published)) return 'copy';
  const length = matches.reduce((sum, match) => sum + match.end - match.start, 0);
  const isSibling = better.some(
    (row) =>
      matches.reduce((sum, match) => sum + Math.max(0, ...row.matches.map((other) => overlap(match, other))), 0) >=
      SIBLING_SHARE * length,
  );
  return isSibling ? 'sibling' : 'original';
}
