import type { Block, Span } from '../../model.ts';
import { type Prose, wordAt } from '../../prose.ts';
import { pairs } from '../../reuse/align.ts';
import type { Words } from '../../text/words.ts';

/** A paragraph: where it stands, its words, and what tells it from others. */
export interface Paragraph extends Span {
  /** First word and the one after the last. */
  readonly words: readonly [from: number, to: number];
  /** The same for the same words. */
  readonly key: number;
}

/** A paragraph as it was and as it is; null on the side that does not have it. */
export interface Pairing {
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
}

/** Paragraphs of a version that are looked at; an article has fewer. */
const MOST = 400;
/** One paragraph is the other changed when at least this share of the words of the longer stands in both. */
const SAME = 0.5;
/** Or when the shorter has so many words, and nearly all of them stand in the other: sentences went, or came. */
const FEWEST_CUT = 8;
const CUT_DOWN = 0.9;
/** Between two equal paragraphs a changed one is looked for this far from its place: all with all would cost seconds. */
const BAND = 20;

/** The paragraphs of an article: those that are prose, and all (with captions and boilerplate). */
export function paragraphsOf({ blocks, words }: Prose): {
  readonly prose: readonly Paragraph[];
  readonly all: readonly Paragraph[];
} {
  const isProse = ({ kind }: Block) => kind !== 'boilerplate' && kind !== 'caption';
  return {
    prose: blocks
      .filter(isProse)
      .flatMap((block) => paragraph(block, words))
      .slice(0, MOST),
    all: blocks.flatMap((block) => paragraph(block, words)),
  };
}

export function paragraphsIn(text: string, words: Words): Paragraph[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return lines.flatMap((line) => paragraph(line, words)).slice(0, MOST);
}

function paragraph({ start, end }: Span, words: Words): Paragraph[] {
  const [from, to] = [wordAt(words, start), wordAt(words, end)];
  if (from === to) return [];
  let key = to - from;
  for (let i = from; i < to; i++) key = (Math.imul(key, 0x01000193) ^ words.hash[i]!) | 0;
  return [{ start, end, words: [from, to], key }];
}

/** Both versions side by side: equal paragraphs first, then between them those that are one changed. */
export function paired(
  before: readonly Paragraph[],
  beforeWords: Words,
  after: readonly Paragraph[],
  afterWords: Words,
): Pairing[] {
  const equal = pairs(before.length, after.length, (i, j) => before[i]!.key === after[j]!.key);
  const out: Pairing[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...equal, [before.length, after.length] as const]) {
    const [olds, news] = [before.slice(i, nextI), after.slice(j, nextJ)];
    const bags = news.map((one) => bagOf(one, afterWords));
    const isNear = (a: number, b: number) => Math.abs(a - b) <= BAND;
    const alike = pairs(
      olds.length,
      news.length,
      (a, b) => isNear(a, b) && likeness(olds[a]!, beforeWords, news[b]!, bags[b]!) >= SAME,
    );
    let [a, b] = [0, 0];
    for (const [nextA, nextB] of [...alike, [olds.length, news.length] as const]) {
      for (; a < nextA; a++) out.push({ before: olds[a]!, after: null });
      for (; b < nextB; b++) out.push({ before: null, after: news[b]! });
      if (a < olds.length && b < news.length) out.push({ before: olds[a++]!, after: news[b++]! });
    }
    if (nextI < before.length && nextJ < after.length) out.push({ before: before[nextI]!, after: after[nextJ]! });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return withoutMoved(out);
}

/** A paragraph that stands elsewhere now was neither taken out nor put in. */
function withoutMoved(pairings: readonly Pairing[]): Pairing[] {
  const gone = new Set(pairings.flatMap(({ before, after }) => (before && !after ? before.key : [])));
  const come = new Set(pairings.flatMap(({ before, after }) => (after && !before ? after.key : [])));
  return pairings.flatMap((pairing) => {
    const { before, after } = pairing;
    if (before && !after && come.has(before.key)) return [];
    return after && !before && gone.has(after.key) ? [{ before: after, after }] : [pairing];
  });
}

function bagOf({ words: [from, to] }: Paragraph, { hash }: Words): Map<number, number> {
  const bag = new Map<number, number>();
  for (let i = from; i < to; i++) bag.set(hash[i]!, (bag.get(hash[i]!) ?? 0) + 1);
  return bag;
}

/**
 * Does a paragraph stand word for word in the other version, though its paragraphs begin and end elsewhere? By a rolling
 * hash, so that a text that repeats itself costs no more than another.
 */
export function standsIn({ words: [from, to] }: Pick<Paragraph, 'words'>, { hash }: Words, other: Words): boolean {
  const length = to - from;
  if (length === 0 || length > other.length) return false;
  let [wanted, here, highest] = [0, 0, 1];
  for (let i = 0; i < length; i++) {
    wanted = (Math.imul(wanted, BASE) + hash[from + i]!) | 0;
    here = (Math.imul(here, BASE) + other.hash[i]!) | 0;
    if (i > 0) highest = Math.imul(highest, BASE);
  }
  for (let at = 0; ; at++) {
    if (here === wanted && isSame(hash, from, other.hash, at, length)) return true;
    if (at + length >= other.length) return false;
    here = (Math.imul(here - Math.imul(other.hash[at]!, highest), BASE) + other.hash[at + length]!) | 0;
  }
}

const BASE = 0x01000193;

function isSame(a: Words['hash'], from: number, b: Words['hash'], at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[from + i] !== b[at + i]) return false;
  return true;
}

/** Share of the words of the longer paragraph that stand in both; of the shorter, where it is the other cut down. */
function likeness(old: Paragraph, { hash }: Words, now: Paragraph, bag: ReadonlyMap<number, number>): number {
  const left = new Map<number, number>();
  let both = 0;
  for (let i = old.words[0]; i < old.words[1]; i++) {
    const word = hash[i]!;
    const free = left.get(word) ?? bag.get(word) ?? 0;
    if (free > 0) both++;
    left.set(word, free - 1);
  }
  const [before, after] = [old.words[1] - old.words[0], now.words[1] - now.words[0]];
  const shorter = Math.min(before, after);
  return both / (shorter >= FEWEST_CUT && both >= CUT_DOWN * shorter ? shorter : Math.max(before, after));
}
