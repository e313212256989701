import type { Article, ClaimReview, Knowledge, NamedLink, Sentence, Verdict } from '../model.ts';
import { addressKey, sameSite } from '../reuse/address.ts';
import { say } from '../sentences/say.ts';
import { datesIn, dayOf } from './days.ts';
import { keyOf } from './key.ts';
import { BETWEEN_NAMES } from './name-text.ts';

/** A label that claims a check: whom it names, and the links in it or beside it. */
export interface Claim {
  readonly name: string | null;
  readonly links: readonly NamedLink[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly sentence: Sentence;
}

/** How checkers say that a claim did not hold; whole rating or its beginning. */
const REJECTED = [
  'false',
  'mostly false',
  'pants on fire',
  'fake',
  'incorrect',
  'inaccurate',
  'wrong',
  'misleading',
  'fabricated',
  'altered',
  'miscaptioned',
  'hoax',
  'falsch',
  'irreführend',
  'faux',
  'trompeur',
  'falso',
  'engañoso',
  'bulo',
  'fuorviante',
  'enganoso',
  'onwaar',
  'misleidend',
  'fałsz',
  'ложь',
  'yanlış',
  'salah',
  '不实',
  '誤り',
  '거짓',
];

/** A check this many days older than the article cannot be a check of it: time zones and late edits make up less. */
const SLACK_DAYS = 1;

/**
 * What a "Fact checked" label is worth. `backed`: a fact-checker other than the site itself has checked this article.
 * `contradicted`: such a checker rates it as not holding, or the check is older than the article. `named`: somebody is
 * named, by the label or in the structured data. `unbacked`: neither, or only the author.
 */
export function judgeClaim(claim: Claim, article: Article, knowledge: Knowledge): Judgement {
  return (
    rejected(article, knowledge) ??
    checked(claim, article, knowledge) ??
    held(article, knowledge) ??
    named(claim, article)
  );
}

/** A fact-checker's name for an address; null where it is none, or the site itself. */
function checkerAt(url: string | null, article: Article, knowledge: Knowledge): string | null {
  if (!url || (article.url && sameSite(url, article.url))) return null;
  const publisher = knowledge.publishers.at(url);
  if (publisher?.kind !== 'fact-checker') return null;
  const own = article.url && knowledge.publishers.at(article.url);
  return own && own.name === publisher.name ? null : publisher.name;
}

/** A review in the page's structured data, by a checker that is not the site, of this very page. */
function rejected(article: Article, knowledge: Knowledge): Judgement | null {
  for (const review of article.declared.claimReviews) {
    const checker = checkerAt(review.url ?? review.author?.url ?? null, article, knowledge);
    if (!checker || !isOfThisPage(review, article) || !review.rating) continue;
    const rating = keyOf(review.rating);
    if (!REJECTED.map(keyOf).some((word) => rating === word || rating.startsWith(`${word} `))) continue;
    const sentence = say('check.rated', { checker, rating: review.rating.slice(0, 40) });
    return { verdict: 'contradicted', sentence };
  }
  return null;
}

function isOfThisPage(review: ClaimReview, article: Article): boolean {
  const own = [article.url, article.declared.canonical, ...article.declared.addresses];
  const addresses = new Set(own.map(addressKey).filter((key) => key !== null));
  return review.appearances.some((url) => addresses.has(addressKey(url) ?? ''));
}

/** The label links to a check. A link to a checker's front page or profile is a link to no check. */
function checked(claim: Claim, article: Article, knowledge: Knowledge): Judgement | null {
  for (const { url } of claim.links) {
    const checker = checkerAt(url, article, knowledge);
    if (!url || !checker || !isArticleAddress(url)) continue;
    const review = article.declared.claimReviews.find((one) => addressKey(one.url) === addressKey(url));
    const stored = knowledge.originals.find((original) =>
      [original.url, ...original.addresses].some((one) => addressKey(one) === addressKey(url)),
    );
    const date = review?.published ?? stored?.published ?? datesIn(url);
    return dated(checker, date, article, 'check.linked');
  }
  return null;
}

/** The Library holds a check by such a checker that names this page's address. */
function held(article: Article, knowledge: Knowledge): Judgement | null {
  if (!article.url) return null;
  const address = addressKey(article.url);
  if (!address) return null;
  for (const original of knowledge.originals) {
    const checker = checkerAt(original.url, article, knowledge);
    if (checker && original.text.includes(address)) return dated(checker, original.published, article, 'check.held');
  }
  return null;
}

function dated(checker: string, date: string | null, article: Article, how: 'check.linked' | 'check.held'): Judgement {
  const made = date === null ? null : dayOf(date);
  const published = article.published === null ? null : dayOf(article.published);
  if (made !== null && published !== null && made < published - SLACK_DAYS) {
    return { verdict: 'contradicted', sentence: say('check.older', { checker, made: date! }) };
  }
  return { verdict: 'backed', sentence: say(how, { checker }) };
}

function isArticleAddress(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '/';
  return (
    /[-_\d]/.test(path) && path.replace(/\/+$/, '').length >= 8 && !/^\/(?:about|profile|signator|author)/.test(path)
  );
}

function named(claim: Claim, article: Article): Judgement {
  const { byline, declared } = article;
  const authors = new Set(
    [byline, ...declared.authors.map((author) => author.name)]
      .filter((name) => name !== null)
      .flatMap((names) => [personIn(names), ...names.split(BETWEEN_NAMES).map(personIn)]),
  );
  const isAuthor = (name: string) => authors.has(personIn(name));
  if (claim.name !== null && isAuthor(claim.name)) {
    return { verdict: 'unbacked', sentence: say('check.author', { checker: claim.name }) };
  }
  if (claim.name !== null) {
    return { verdict: 'named', sentence: say('check.named', { checker: claim.name }) };
  }
  const reviewers = declared.reviewers.filter((reviewer) => reviewer.name.trim() !== '');
  const reviewer = reviewers.find(({ name }) => !isAuthor(name));
  if (reviewer) {
    return { verdict: 'named', sentence: say('check.reviewer', { reviewer: reviewer.name }) };
  }
  if (reviewers[0]) {
    return { verdict: 'unbacked', sentence: say('check.reviewer-is-author', { reviewer: reviewers[0].name }) };
  }
  return { verdict: 'unbacked', sentence: say('check.nobody') };
}

/** One spelling of a person's name, without "by", title and degrees: "By Dr. Ann Roe, MD" and "Ann Roe" are one. */
const personIn = (name: string) =>
  keyOf(name.split(',', 1)[0]!).replace(/^(?:by )?(?:(?:dra?|prof|mr|mrs|ms|mag|ing|dott|sra?)\.? |med\. )*/u, '');
