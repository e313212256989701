import type { Evidence, Match, Quotation, QuotationKind, Report } from '../model.ts';
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
export const SPEECH_WORTH_SAYING = 5;
/** And below this much that only the page's own house has, it does not tell that from the rest. */
export const HOUSE_WORTH_SAYING = 5;
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

/** Whose text most of the reuse is, matched, marked and introduced parts together; null where no one source has most. */
export function mainSource(shares: Shares): string | null {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const part of shares.parts) {
    if (part.kind !== 'reuse') continue;
    all += part.size;
    if (part.source !== null) sizes.set(part.source, (sizes.get(part.source) ?? 0) + part.size);
  }
  for (const [source, size] of sizes) if (size >= all * MAIN_SOURCE) return source;
  return null;
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
