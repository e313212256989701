import type { Signal } from '../model.ts';
import { isNameOfSite } from '../own-name.ts';
import { sameSite } from '../reuse/address.ts';
import { keyOf } from './key.ts';
import type { Line } from './lines.ts';
import { BETWEEN_NAMES, isNameAlone, monthsIn, wordsAfter } from './name-text.ts';
import { type PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { PhraseSet } from './phrases/index.ts';
import { beyondLatin, latin } from './phrases/sorted.prepared.ts';
import { OPENS_QUOTATION } from './quoted.ts';
import type { LineRule, Matcher } from './rule.ts';

/** A line made ready for the rules: its key, and the phrases found in it. */
export interface ReadLine {
  readonly line: Line;
  readonly key: string;
  readonly hits: readonly PhraseHit[];
  /** The same by set. */
  readonly bySet: ReadonlyMap<string, readonly PhraseHit[]>;
}

/** A rule that held for a line. */
export interface RuleHit {
  readonly rule: LineRule;
  readonly read: ReadLine;
}

/** What of the page a matcher may ask beside the line. */
export interface PageContext {
  readonly url: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  readonly signals: readonly Signal[];
  readonly plain: boolean;
}

const NONE: readonly PhraseHit[] = [];

const index = new PhraseIndex({ latin, beyondLatin });

export function readLine(line: Line): ReadLine {
  const key = keyOf(line.text);
  const hits = index.hitsIn(key);
  return { line, key, hits, bySet: Map.groupBy(hits, (hit) => hit.set) };
}

export function ruleHolds(rule: LineRule, read: ReadLine, page: PageContext): boolean {
  if (!rule.scopes.includes(read.line.scope) || (read.line.picture && !rule.pictures)) return false;
  const holds = (matcher: Matcher) => matches(matcher, read, page);
  return rule.any.some((all) => all.every(holds)) && !rule.not?.some(holds);
}

function matches(matcher: Matcher, read: ReadLine, page: PageContext): boolean {
  if ('phrases' in matcher) return phraseOf(matcher, read) !== null;
  if ('signal' in matcher) return (matcher.on === 'line' ? read.line.signals : page.signals).includes(matcher.signal);
  if ('scope' in matcher) return matcher.scope.includes(read.line.scope);
  if ('author' in matcher) return page.byline !== null && !namesAny(read.key, page.byline);
  if ('names' in matcher) return namesSite(matcher.after, read, page);
  if ('quoted' in matcher) return OPENS_QUOTATION.test(read.line.text);
  if ('plain' in matcher) return page.plain;
  if ('link' in matcher) return read.line.links.some(({ url }) => url !== null && isLink(matcher.link, url, page.url));
  return read.key.length <= matcher.maxLength;
}

function isLink(kind: 'any' | 'other-site' | 'comments', url: string, here: string | null): boolean {
  if (kind === 'comments') return /comment|respond/i.test(url);
  return kind === 'any' || here === null || !sameSite(url, here);
}

/** The longest phrase by which a matcher holds; null where none does. */
function phraseOf(matcher: Extract<Matcher, { phrases: unknown }>, read: ReadLine): PhraseHit | null {
  const { key } = read;
  if (matcher.maxLength !== undefined && key.length > matcher.maxLength) return null;
  const fits = (hit: PhraseHit): boolean => {
    if ((matcher.mode === 'whole' || matcher.mode === 'starts') && hit.start > 0) return false;
    if ((matcher.mode === 'whole' || matcher.mode === 'ends') && hit.end < key.length) return false;
    if (matcher.notAfter && read.bySet.get(matcher.notAfter)?.some((before) => before.end <= hit.start)) return false;
    if (matcher.followedBy === 'colon') return isColonBehind(hit.end, read);
    if (matcher.followedBy === 'name') return isNameBehind(hit.end, read);
    if (matcher.followedBy === 'date') return isDateBehind(hit.end, read);
    return true;
  };
  return (read.bySet.get(matcher.phrases) ?? NONE)
    .filter(fits)
    .reduce<PhraseHit | null>((best, hit) => (best && best.end - best.start >= hit.end - hit.start ? best : hit), null);
}

/** Does a line name one of the authors? */
function namesAny(key: string, byline: string): boolean {
  return byline.split(BETWEEN_NAMES).some((name) => key.includes(keyOf(name)));
}

/** Does nothing but the site's name, or its host, follow one of the phrases? */
function namesSite(after: PhraseSet, { key, line, bySet }: ReadLine, page: PageContext): boolean {
  return (bySet.get(after) ?? NONE).some(({ end }) => {
    const name = wordsAfter(line.text, key.slice(0, end)).replace(PREPOSITIONS, '');
    return isNameOfSite(name.replace(/^(?:https?:\/\/)?(?:www\.)?/, ''), page);
  });
}

const PREPOSITIONS = /^(?:\p{Ll}{1,4}\s){1,2}/u;

/** What ends a line is no part of its key. */
function isColonBehind(end: number, { key, line }: ReadLine): boolean {
  return end === key.length ? /[:：]\s*$/.test(line.text) : /^ ?[:：/|©]/.test(key.slice(end, end + 2));
}

function isNameBehind(end: number, read: ReadLine): boolean {
  const { key, line } = read;
  const months = monthsIn(read);
  if (end < key.length) return isNameAlone(wordsAfter(line.text, key.slice(0, end)), months);
  const nearest = [...line.beside.slice(0, 1), ...line.links.map((link) => link.text)];
  return nearest.some((text) => isNameAlone(text, months));
}

/** Does a date follow, be it after a colon, a bracket or a small word ("on", "le", "am")? */
function isDateBehind(end: number, { key, bySet }: ReadLine): boolean {
  const months = bySet.get('month') ?? NONE;
  const isDateAt = (at: number) => /^\p{N}/u.test(key.slice(at, at + 1)) || months.some((hit) => hit.start === at);
  const gap = GAP.exec(key.slice(end, end + 12))![0].length;
  if (isDateAt(end + gap)) return true;
  const word = SMALL_WORD.exec(key.slice(end + gap, end + gap + 5));
  return word !== null && isDateAt(end + gap + word[0].length);
}

const GAP = /^[^\p{L}\p{N}]*/u;
const SMALL_WORD = /^\p{L}{1,3}[ .]/u;
