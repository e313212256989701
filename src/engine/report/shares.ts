import type { Evidence, Flag, FlagId, Match, Quotation, QuotationKind, Report } from '../model.ts';
import { piecesOf } from './whose.ts';

/** A part of the article: whose words, on what evidence, how much of it. */
export interface Share {
  readonly kind: QuotationKind | 'own';
  /** null for the author's own words, and for speech, which has many speakers. */
  readonly evidence: Evidence | null;
  /** The source, where one is known. */
  readonly source: string | null;
  /** Do only other texts of the page's own house have it? */
  readonly ofHouse: boolean;
  /** Words that credit it: "reports". */
  readonly cue: string | null;
  /** Was anything in it changed from the Original? */
  readonly changed: boolean;
  /** Whole hundredths of the article; all shares of a Report add up to 100. */
  readonly hundredths: number;
  /** 0 to 1, for drawing. */
  readonly size: number;
}

export interface Shares {
  readonly reuse: number;
  readonly speech: number;
  readonly own: number;
  /** Of `reuse`, what only other texts of the page's own house have. */
  readonly house: number;
  readonly parts: readonly Share[];
}

// More sources than this cannot be told apart in a bar as wide as a popup; the rest is drawn as one part.
const MOST_SOURCES = 4;
/** One source is named in the answer where it holds at least this much of all the text from elsewhere. */
const MAIN_SOURCE = 0.8;
/** Below this much speech, in hundredths, the answer speaks of reuse alone. */
const SPEECH_WORTH_SAYING = 5;
/** And below this much that only the page's own house has, it does not tell that from the rest. */
const HOUSE_WORTH_SAYING = 5;
/** From this much speech on, in hundredths, an article is not called its own words. */
const MOSTLY_SPEECH = 50;
const EVIDENCE_ORDER: Record<Evidence, number> = { matched: 0, marked: 1, introduced: 2 };

/** Shares of a Report in whole hundredths that add up, largest reuse first, own words last; null where nothing was judged. */
export function sharesOf(report: Report): Shares | null {
  const quotient = report.quotient;
  if (quotient === null) return null;
  const own = Math.max(0, 1 - quotient.total);
  const [reuse = 0, speech = 0, rest = 0] = apportion(100, [quotient.reuse, quotient.speech, own]);
  const parts: Share[] = [
    ...partsOf(report, 'reuse', quotient.reuse, reuse),
    ...partsOf(report, 'speech', quotient.speech, speech),
  ];
  if (rest > 0) parts.push({ ...NOTHING_KNOWN, kind: 'own', hundredths: rest, size: own });
  const house = parts.reduce((sum, part) => sum + (part.ofHouse ? part.hundredths : 0), 0);
  return { reuse, speech, own: rest, house, parts: parts.filter((part) => part.size > 0) };
}

const NOTHING_KNOWN = { evidence: null, source: null, ofHouse: false, cue: null, changed: false } as const;

interface Group {
  readonly source: string | null;
  readonly ofHouse: boolean;
  readonly evidence: Evidence;
  readonly cue: string | null;
  changed: boolean;
  words: number;
}

function partsOf(report: Report, kind: QuotationKind, size: number, hundredths: number): Share[] {
  const groups = new Map<string, Group>();
  for (const quotation of report.quotations) {
    if (quotation.kind !== kind || quotation.within !== null) continue;
    for (const piece of piecesOf(quotation, report)) {
      const { ofHouse } = piece;
      const source = kind === 'speech' ? null : piece.source;
      const key = `${quotation.evidence} ${ofHouse} ${source ?? ''}`;
      const group = groups.get(key) ?? {
        source,
        ofHouse,
        evidence: quotation.evidence,
        cue: quotation.attribution?.cue ?? null,
        changed: false,
        words: 0,
      };
      group.changed ||= piece.changed;
      group.words += wordsIn(report.article.text.slice(piece.start, piece.end));
      groups.set(key, group);
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) => EVIDENCE_ORDER[a.evidence] - EVIDENCE_ORDER[b.evidence] || b.words - a.words,
  );
  const shown = folded(sorted);
  const all = shown.reduce((sum, group) => sum + group.words, 0);
  if (all === 0) {
    return size > 0 ? [{ ...NOTHING_KNOWN, kind, hundredths, size }] : [];
  }
  const whole = apportion(
    hundredths,
    shown.map((group) => group.words / all),
  );
  return shown.map((group, i) => ({
    kind,
    evidence: group.evidence,
    source: group.source,
    ofHouse: group.ofHouse,
    cue: group.cue,
    changed: group.changed,
    hundredths: whole[i]!,
    size: (size * group.words) / all,
  }));
}

/** Keeps the largest sources apart and adds the others up. */
function folded(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_SOURCES) return groups;
  const large = [...groups].sort((a, b) => b.words - a.words).slice(0, MOST_SOURCES - 1);
  const small = groups.filter((group) => !large.includes(group));
  const evidence = small.reduce(
    (weakest, group) => (EVIDENCE_ORDER[group.evidence] > EVIDENCE_ORDER[weakest] ? group.evidence : weakest),
    'matched' as Evidence,
  );
  const changed = small.some((group) => group.changed);
  const rest = {
    source: null,
    ofHouse: small.every((group) => group.ofHouse),
    evidence,
    cue: null,
    changed,
    words: small.reduce((sum, group) => sum + group.words, 0),
  };
  return [...groups.filter((group) => large.includes(group)), rest];
}

/** Who most of the text from elsewhere is by. */
interface MainSource {
  readonly name: string;
  /** Is all of it, in whole hundredths, theirs? Then the whole share may be said to be. */
  readonly isOnly: boolean;
}

/** Whose text most of the reuse is, matched, marked and introduced parts together; null where no one source has most. */
function mainSource(shares: Shares): MainSource | null {
  const reuse = shares.parts.filter(({ kind }) => kind === 'reuse');
  const all = reuse.reduce((sum, { size }) => sum + size, 0);
  for (const name of namedSources(shares)) {
    const [theirs, others] = [
      reuse.filter(({ source }) => source === name),
      reuse.filter(({ source }) => source !== name),
    ];
    if (theirs.reduce((sum, { size }) => sum + size, 0) >= all * MAIN_SOURCE)
      return { name, isOnly: others.every(({ hundredths }) => hundredths === 0) };
  }
  return null;
}

/** Everybody that text from elsewhere is said to be by. */
function namedSources(shares: Shares): ReadonlySet<string> {
  return new Set(shares.parts.flatMap(({ kind, source }) => (kind === 'reuse' && source !== null ? [source] : [])));
}

/** The sentence that answers for a Report. */
export type AnswerId =
  | 'source'
  | 'source_and_speech'
  | 'whole'
  | 'mostly'
  | 'mostly_and_speech'
  | 'several'
  | 'unnamed'
  | 'elsewhere'
  | 'elsewhere_and_speech'
  | 'elsewhere_and_house'
  | 'house'
  | 'house_and_speech'
  | 'speech_only'
  | 'speech_mostly'
  | 'traces'
  | 'nothing'
  | 'not_article'
  | 'too_short';

/** What a Report comes to, in one sentence: which, and what stands in its places, shares in whole hundredths and names. */
export interface Answer {
  readonly id: AnswerId;
  readonly places: readonly (number | string)[];
}

/** The sentence for a Report: a number only where one was judged, a name only for text that is that source's. */
export function answerOf(report: Report): Answer {
  const shares = sharesOf(report);
  if (shares === null) return { id: whyNoNumber(report), places: [] };
  const { reuse, speech, house } = shares;
  if (reuse === 0 && speech === 0) return { id: report.quotations.length > 0 ? 'traces' : 'nothing', places: [] };
  if (reuse === 0) return { id: speech >= MOSTLY_SPEECH ? 'speech_mostly' : 'speech_only', places: [speech] };
  if (house === reuse) {
    return speech < SPEECH_WORTH_SAYING
      ? { id: 'house', places: [reuse] }
      : { id: 'house_and_speech', places: [reuse, speech] };
  }
  if (house >= HOUSE_WORTH_SAYING) return { id: 'elsewhere_and_house', places: [reuse - house, house] };
  const source = mainSource(shares);
  if (speech >= SPEECH_WORTH_SAYING) {
    if (source === null) return { id: 'elsewhere_and_speech', places: [reuse, speech] };
    return { id: source.isOnly ? 'source_and_speech' : 'mostly_and_speech', places: [reuse, source.name, speech] };
  }
  if (source === null) return { id: BY_SOURCES_NAMED[Math.min(namedSources(shares).size, 2)]!, places: [reuse] };
  if (!source.isOnly) return { id: 'mostly', places: [reuse, source.name] };
  return reuse === 100 ? { id: 'whole', places: [source.name] } : { id: 'source', places: [reuse, source.name] };
}

/** Where no source has most of it: none is named, one, several. */
const BY_SOURCES_NAMED = ['unnamed', 'elsewhere', 'several'] as const;

/** Was nothing of the page found in an Original, and does it point to none? That may be for want of the right one. */
export function isNothingMatched({ originals, candidates }: Report): boolean {
  return originals.length + candidates.length === 0;
}

/** Why a Report has no number: the page is no article, or holds too little text. */
export function whyNoNumber({ flags, article }: Report): 'not_article' | 'too_short' {
  const has = (id: FlagId) => flags.some((flag) => flag.id === id);
  return article.isArticle || (has('too-short') && !has('not-an-article')) ? 'too_short' : 'not_article';
}

const SAID_BY_THE_ANSWER: ReadonlySet<FlagId> = new Set(['mostly-reused', 'not-an-article', 'too-short']);

/** What is worth knowing beside the answer, which has said some of it already. */
export function besideAnswer(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ id }) => !SAID_BY_THE_ANSWER.has(id));
}

/** Whose text a Quotation is: the publisher of the Original it was matched in, else whom the page credits. */
export function sourceOf(quotation: Quotation, report: Report): string | null {
  const match = quotation.matches[0];
  const original = match && report.originals.find((candidate) => candidate.id === match.original);
  const credited = quotation.attribution?.name ?? null;
  return original?.role === 'own' ? (credited ?? original.publisher) : (original?.publisher ?? credited);
}

/** Whole numbers in the proportions given that add up to `total`: the largest remainders are rounded up. */
export function apportion(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * total);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - whole[i]! }))
    .sort((a, b) => b.remainder - a.remainder);
  for (const { i } of byRemainder.slice(0, missing)) whole[i]!++;
  return whole;
}

function wordsIn(text: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter('und', { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}

/** Every passage that a page shares with one of the Report's Originals, its own words that stand there among them; inner ones not twice. */
export function passagesWith(report: Pick<Report, 'quotations' | 'ownElsewhere'>, original: string): Match[] {
  const outer = report.quotations.filter(({ within }) => within === null).flatMap(({ matches }) => matches);
  return [...outer, ...(report.ownElsewhere ?? [])].filter((match) => match.original === original);
}
