import { hostOf } from '../../host.ts';
import type { Article, Publisher, PublisherKnowledge, Publishers, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { sameSite } from '../../reuse/address.ts';
import type { PublisherCredit } from '../found.ts';
import { bylineSource, CREDIT_LINE } from './byline.ts';
import type { PageLanguage } from './language.ts';
import { linkedName } from './linked-name.ts';
import { outwardLinks } from './links.ts';
import { PhraseSet } from './phrase-set.ts';
import { plainWords } from './plain-words.ts';
import { attributionOf } from './resolve.ts';
import { closingNames } from './sole-name.ts';
import type { NamedSource } from './source.ts';

export const tails = new PhraseSet(['tails']);
const handsOver = new PhraseSet(['verbs', 'speech']);
const leads = new PhraseSet(['before', 'telling']);
export const APPEARED_FIRST =
  /\b(?:appeared first on|first appeared (?:on|in|at)|originally appeared (?:on|in|at)|originally published (?:on|in|at|by)|first (?:reported|published) (?:by|in|on)|erschien zuerst (?:auf|bei|in)|pochodzi z(?: serwisu)?)\s/iu;
/** "The Associated Press contributed to this report.": an agency's share is told in a line of its own. */
const TOOK_PART =
  /\bcontributed to this (?:report|story|article)\b|^\W{0,2}with (?:additional )?(?:reporting|material|information|files) (?:from|by)\b|^\W{0,2}(?:©|\(c\)|copyright)/iu;
/** "Reuters first reported the story.": whose the whole of it is. */
const WAS_FIRST = /^,?\s(?:had |has |was the )?first (?:to report|reported|published) (?:the|this|on)\b/iu;
const OF_PICTURE = /^[\W_]{0,3}credits?\b/iu;
/** Is a label one that pictures have, "Credit: AFP"? */
export const isOfPicture = (cue: string) => OF_PICTURE.test(cue);
/** In one of so many last paragraphs such a label may close the text instead. */
const CLOSING = 3;
/** Words between a label without a colon and whom it names: "Thanks to new batteries you can …" credits nobody. */
const NEAR_LABEL = 2;
const LONGEST_TAIL = 300;
/** A label at a line's beginning is no longer. */
export const LABEL = 80;
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]{4,300}/u;
/** What a page has more of than these is no credit. */
const MOST_CREDITS = 300;
/** Most names of publishers a page is asked about. */
const MOST_NAMES = 500;

/** Every credit to a publisher that introduces nothing by itself: datelines, credit lines, "told ABC News", bylines. */
export function creditsOf(prose: Prose, knowledge: PublisherKnowledge, page: PageLanguage): PublisherCredit[] {
  return [
    ...lineCredits(prose, knowledge, page),
    ...inlineCredits(prose, knowledge, page),
    ...closingCredits(prose, knowledge, page),
  ].sort((a, b) => a.start - b.start);
}

function closingCredits(prose: Prose, knowledge: PublisherKnowledge, page: PageLanguage): PublisherCredit[] {
  const { article, text } = prose;
  return closingNames(prose, knowledge.publishers).map(({ start, end, publishers }) => {
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const url = outwardLinks(article, knowledge.publishers, { start, end })[0]?.url ?? null;
    const source = { start, end, name, kind: 'publication', publishers, url, cue: null, spoken: false } as const;
    return { start, end, form: 'tail', attribution: attributionOf(source, article, knowledge, page) };
  });
}

function lineCredits(prose: Prose, knowledge: PublisherKnowledge, page: PageLanguage): PublisherCredit[] {
  const { text, article, blocks } = prose;
  const credits: PublisherCredit[] = [];
  const closing = blocks.filter(({ kind }) => kind === 'paragraph').at(-CLOSING)?.start ?? 0;
  for (const block of blocks) {
    if (block.end - block.start > LONGEST_TAIL || credits.length >= MOST_CREDITS) continue;
    const content = text.slice(block.start, block.end);
    // "(Source: Reuters)"
    const begin = block.start + (/^[([（【]\s{0,2}/.exec(content)?.[0].length ?? 0);
    const words = plainWords(text, begin, Math.min(block.end, begin + LABEL));
    const label = tails.leads(text, words, begin);
    const first = label === null ? APPEARED_FIRST.exec(content) : null;
    const from = label ?? (first ? block.start + first.index + first[0].length : null);
    if (from !== null) {
      const cue = first ? first[0].trim() : text.slice(block.start, from);
      const source = creditedAfter(article, knowledge, { start: from, end: block.end }, cue);
      if (source && !(isOfPicture(cue) && (!source.publishers.length || block.start < closing)))
        credits.push({
          start: block.start,
          end: block.end,
          form: 'tail',
          attribution: attributionOf(source, article, knowledge, page),
        });
      continue;
    }
    const writer =
      bylineSource(prose, knowledge, block, CREDIT_LINE) ??
      agencyThatTookPart(text, knowledge.publishers, block, content);
    if (writer)
      credits.push({
        start: block.start,
        end: block.end,
        form: TOOK_PART.test(content) ? 'tail' : 'byline',
        attribution: attributionOf(writer, article, knowledge, page),
      });
  }
  return credits;
}

/** "With reporting by Reuters", in the line of a text that says `content`. */
export function agencyThatTookPart(
  text: string,
  publishers: Publishers,
  line: Span,
  content: string,
): NamedSource | null {
  const cue = TOOK_PART.exec(content)?.[0].trim();
  if (cue === undefined) return null;
  const found = publishers
    .namesIn(text, line.start, line.end)
    .find((name) => name.publishers.some(({ kind }) => kind === 'agency'));
  // "© 2031 Dow Jones & Company": another name.
  if (!found || /^\s(?:&|and)\s\p{Lu}/u.test(text.slice(found.end, found.end + 8))) return null;
  const { start, end } = found;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, name, kind: 'publication', publishers: found.publishers, url: null, cue, spoken: false };
}

/** Whom a credit line names after its label: a known name, a link, an address, or (short of these) what stands there. */
function creditedAfter(article: Article, knowledge: PublisherKnowledge, span: Span, cue: string): NamedSource | null {
  const { text } = article;
  const source = (at: Span, name: string, publishers: readonly Publisher[], url: string | null): NamedSource => ({
    ...at,
    name,
    kind: 'publication',
    publishers,
    url,
    cue,
    spoken: false,
  });
  const written = (at: Span) => text.slice(at.start, at.end).replace(/\s+/g, ' ').trim();
  const hasColon = /[:：]\W*$/u.test(cue) || /^\s?[:：]/.test(text.slice(span.start, span.start + 2));
  const near = hasColon ? span.end : (plainWords(text, span.start, span.end)[NEAR_LABEL]?.start ?? span.end);
  const link = outwardLinks(article, knowledge.publishers, { start: span.start, end: near })[0] ?? null;
  const address = ADDRESS.exec(text.slice(span.start, span.end));
  const named = address && !link ? undefined : knowledge.publishers.namesIn(text, span.start, span.end)[0];
  if (named && named.start < near) {
    return source({ start: named.start, end: named.end }, written(named), named.publishers, link?.url ?? null);
  }
  const url = link?.url ?? address?.[0] ?? null;
  const host = hostOf(url);
  if (url && host) {
    const publisher = knowledge.publishers.at(url);
    const at = link ?? { start: span.start + address!.index, end: span.start + address!.index + address![0].length };
    return source(
      { start: at.start, end: at.end },
      publisher?.name ?? (link && linkedName(written(link))) ?? host,
      publisher ? [publisher] : [],
      url,
    );
  }
  const rest = plainWords(text, span.start, span.end);
  if (!rest.length || rest.length > 6 || !/^[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(rest[0]!.start))) return null;
  const at = { start: rest[0]!.start, end: rest.at(-1)!.end };
  return source(at, written(at), [], null);
}

/** "told ABC News", "according to Reuters", "Reuters reported", "PARIS (AFP) –": known names only. */
function inlineCredits(prose: Prose, knowledge: PublisherKnowledge, page: PageLanguage): PublisherCredit[] {
  const { text, article } = prose;
  const credits: PublisherCredit[] = [];
  const names = knowledge.publishers
    .namesIn(text, 0, text.length)
    .filter((name) => name.publishers.some((publisher) => publisher.kind !== 'government'))
    .slice(0, MOST_NAMES);
  for (const name of names) {
    const before = plainWords(text, Math.max(0, name.start - 60), name.start);
    const after = plainWords(text, name.end, Math.min(text.length, name.end + 40));
    const dateline = isDateline(text, name);
    const lead = before.slice(-4).findIndex((_, i, near) => leads.at(near, i) > 0);
    const verb = after.slice(0, 2).findIndex((_, i, near) => handsOver.at(near, i) > 0);
    if (!dateline && lead < 0 && verb < 0) continue;
    const link = outwardLinks(article, knowledge.publishers, name)[0] ?? null;
    if (link && isPartOfName(text, name, link)) continue;
    const near = before.slice(-4);
    const cue = dateline
      ? null
      : lead >= 0
        ? near.slice(lead, lead + leads.at(near, lead))
        : after.slice(verb, verb + 1);
    const source: NamedSource = {
      start: name.start,
      end: name.end,
      name: text.slice(name.start, name.end).replace(/\s+/g, ' '),
      kind: 'publication',
      publishers: name.publishers,
      url: link?.url ?? null,
      cue: cue?.[0] ? text.slice(cue[0].start, cue.at(-1)!.end) : null,
      spoken: false,
    };
    credits.push({
      start: name.start,
      end: name.end,
      form: dateline ? 'dateline' : WAS_FIRST.test(text.slice(name.end, name.end + 60)) ? 'tail' : 'inline',
      attribution: attributionOf(source, article, knowledge, page),
    });
  }
  return credits;
}

/** "Harn's 2031 RIA Study" with a link to Harn's site: letters that an agency has too. */
function isPartOfName(
  text: string,
  name: Span & { readonly publishers: readonly Publisher[] },
  link: { readonly url: string },
): boolean {
  if (!/^\s\p{Lu}/u.test(text.slice(name.end, name.end + 3))) return false;
  return name.publishers.every(({ domain }) => !sameSite(link.url, `https://${domain}/`));
}

/** "(Reuters) –" near the beginning of a line. */
function isDateline(text: string, name: Span): boolean {
  if (text[name.start - 1] !== '(' && text[name.start - 1] !== '/') return false;
  const line = Math.max(text.lastIndexOf('\n', name.start) + 1, name.start - 80);
  if (line > 0 && text[line - 1] !== '\n') return false;
  return /^[)/][\s\u00a0]*[–—-]/u.test(text.slice(name.end, name.end + 6));
}
