import { hostOf } from '../../host.ts';
import type { Article, Notice, Publisher, PublisherKnowledge, Publishers, Span } from '../../model.ts';
import type { PublisherCredit } from '../found.ts';
import { CREDIT_LINE } from './byline.ts';
import { APPEARED_FIRST, agencyThatTookPart, isOfPicture, LABEL, tails } from './credits.ts';
import type { PageLanguage } from './language.ts';
import { linkedName } from './linked-name.ts';
import { plainWords } from './plain-words.ts';
import { attributionOf } from './resolve.ts';
import { isNothingBut } from './sole-name.ts';
import type { NamedSource } from './source.ts';

/** Lines around an article that are asked whom they credit: those at its head and its end come first. */
const MOST_LINES = 120;
const LONGEST_BYLINE = 200;
/** Above an article a copyright is that of the picture there. */
const COPYRIGHT = /^\W{0,3}(?:©|\(c\)|copyright)/iu;
/** Names of agencies that pages call something else by: the size of letters, a feed. */
const CONTROL = /^\W*(?:A{2,3}|(?:via )?RSS)\W*$/iu;
/** What may stand between a name in a byline and what is before it, and behind it. */
const BEGINS =
  /(?:^|[,|/(–—·•:;&-]|(?:^|\s)(?:by|from|via|of|at|for|and|with|von|par|por|per|der|de|da|di|della|du|und|et|y|e))\s{0,3}(?:the\s|die\s|der\s|l['’])?$/iu;
const ENDS =
  /^\s{0,3}(?:$|[,|/)–—·•;&.-]|(?:and|und|et|y|e|staff|writers?|reporters?|correspondent|news|service|agency)\b)/iu;

type Found = Omit<NamedSource, 'cue' | 'kind' | 'spoken'> & { readonly cue: string | null };

/**
 * Credits to publishers that stand around the prose: in the byline, in short lines above and below it ("Source: Reuters",
 * a name alone beside the byline), and in whom the page declares as its author. They are for the whole article.
 */
export function creditsAround(article: Article, knowledge: PublisherKnowledge, page: PageLanguage): PublisherCredit[] {
  const { publishers } = knowledge;
  const byliners = (line: string | null) =>
    line === null ? [] : inByline(line, publishers.namesIn(line, 0, line.length), 0);
  const found: { readonly form: 'byline' | 'tail'; readonly sources: readonly Found[] }[] = [
    {
      form: 'byline',
      sources: [article.byline, ...article.declared.authors.map(({ name }) => name)].flatMap(byliners),
    },
  ];
  const lines = article.notices
    .filter(({ scope, start, picture }) => start === null && !picture && AT.has(scope))
    .slice(0, MOST_LINES);
  for (const notice of lines) {
    const { text } = notice;
    if (CONTROL.test(text)) continue;
    const labelled = labelledSource(article, notice, knowledge);
    if (labelled) {
      found.push({ form: 'tail', sources: [labelled] });
      continue;
    }
    const cue = CREDIT_LINE.exec(text)?.[0] ?? null;
    const isByline = cue !== null || notice.scope === 'byline' || isBesideByline(notice, article.byline);
    if (isByline && text.length <= LONGEST_BYLINE) {
      const all = publishers.namesIn(text, 0, text.length);
      const whole = cue === null && notice.scope !== 'byline';
      // "White House" beside the byline is what the article is about.
      const names = whole ? all.filter((name) => name.publishers.some(({ kind }) => kind !== 'government')) : all;
      const sources = whole && !isNothingBut(text, names) ? [] : inByline(text, names, cue?.length ?? 0);
      found.push({ form: 'byline', sources });
    } else if (notice.scope === 'article-tail' && /^[\s([（—–-]/u.test(text)) {
      const names = publishers.namesIn(text, 0, text.length);
      if (isNothingBut(text, names)) found.push({ form: 'tail', sources: names.map((name) => sourceAt(text, name)) });
    }
  }
  return found.flatMap(({ form, sources }) =>
    sources.map((source) => {
      const named: NamedSource = { ...source, kind: 'publication', spoken: false, start: 0, end: 0 };
      const attribution = { ...attributionOf(named, article, knowledge, page), start: null, end: null };
      return { start: 0, end: 0, form, attribution };
    }),
  );
}

const AT: ReadonlySet<Notice['scope']> = new Set(['header', 'byline', 'article-tail']);

type Name = Span & { readonly publishers: readonly Publisher[] };

function sourceAt(text: string, { start, end, publishers }: Name, cue: string | null = null): Found {
  return { start, end, name: text.slice(start, end).replace(/\s+/g, ' '), publishers, url: null, cue };
}

/** Publishers that a byline names beside writers: a name with a sign before and behind it, or of several words at the end. */
function inByline(line: string, names: readonly Name[], from: number): Found[] {
  return names
    .filter(({ start, end }) => {
      const begins = BEGINS.test(line.slice(Math.max(0, start - 20), start)) || start === from;
      return ENDS.test(line.slice(end, end + 20)) && (begins || /\s/.test(line.slice(start, end)));
    })
    .map((name) => sourceAt(line, name, line.slice(0, from).trim() || null));
}

/** "IDA ASH" in one line, "Associated Press" in the next. */
function isBesideByline({ scope, beside }: Notice, byline: string | null): boolean {
  return scope === 'header' && beside.some((text) => text === byline || CREDIT_LINE.test(text));
}

/** "Source: Reuters", "This article first appeared in …", "Copyright 2031 The Associated Press" in a line around the prose. */
function labelledSource(article: Article, notice: Notice, knowledge: PublisherKnowledge): Found | null {
  const { text } = notice;
  const { publishers } = knowledge;
  const begin = /^[([（【]\s{0,2}/.exec(text)?.[0].length ?? 0;
  const words = plainWords(text, begin, Math.min(text.length, begin + LABEL));
  const label = tails.leads(text, words, begin);
  const first = label === null ? APPEARED_FIRST.exec(text) : null;
  const from = label ?? (first ? first.index + first[0].length : null);
  if (from === null) {
    if (notice.scope === 'header' && COPYRIGHT.test(text)) return null;
    return agencyThatTookPart(text, publishers, { start: 0, end: text.length }, text);
  }
  const cue = text.slice(0, from).trim();
  if (isOfPicture(cue) && (notice.scope === 'header' || !isAgencyAlone(text.slice(from), publishers))) return null;
  const own = hostOf(article.url);
  const link = notice.links.find(({ url, text: label }) => text.includes(label) && ![null, own].includes(hostOf(url)));
  const named = publishers.namesIn(text, from, text.length)[0];
  if (named) return { ...sourceAt(text, named, cue), url: link?.url ?? null };
  if (link?.url) {
    const publisher = publishers.at(link.url);
    const name = publisher?.name ?? linkedName(link.text) ?? hostOf(link.url)!;
    return { start: from, end: from, name, publishers: publisher ? [publisher] : [], url: link.url, cue };
  }
  return null;
}

/** "Credit: AFP" below an article may be said of its text; "Credit: Ido Elm/Harn Post" is said of a picture. */
function isAgencyAlone(line: string, publishers: Publishers): boolean {
  const names = publishers.namesIn(line, 0, line.length);
  return isNothingBut(line, names) && names.every((name) => name.publishers.some(({ kind }) => kind === 'agency'));
}
