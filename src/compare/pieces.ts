import type { EditClass, Span } from '../engine/model.ts';
import { changesWords } from '../ui/changed-words.ts';
import type { Passage } from './passages.ts';

/** Which of the two texts. */
export type Side = 'here' | 'there';

/** A stretch of one text that is drawn in one way. */
export interface Piece {
  readonly text: string;
  /** Number of the passage it belongs to; null for words that only this text has. */
  readonly passage: number | null;
  /** Is it the first piece of its passage in the whole text? It carries the passage's number. */
  readonly first: boolean;
  /** The words differ from the other text's here; an empty text then stands for words that only the other one has. */
  readonly change: EditClass | null;
}

interface Cut extends Span {
  readonly passage: number;
  readonly change: EditClass | null;
}

/**
 * A text cut into pieces, for each of its paragraphs (spans in order that do not overlap). Words that two passages hold,
 * as where a page took the same sentence twice, belong to the first of them.
 */
export function piecesOf(
  text: string,
  paragraphs: readonly Span[],
  passages: readonly Passage[],
  side: Side,
): readonly (readonly Piece[])[] {
  const cuts = cutsOf(passages, side);
  const begun = new Set<number>();
  let next = 0;
  return paragraphs.map((paragraph) => {
    const pieces: Piece[] = [];
    const add = (start: number, end: number, cut: Cut | null) => {
      if (end < start || (end === start && cut?.change == null)) return;
      const passage = cut?.passage ?? null;
      const first = passage !== null && !begun.has(passage);
      if (passage !== null) begun.add(passage);
      pieces.push({ text: text.slice(start, end), passage, first, change: cut?.change ?? null });
    };
    let at = paragraph.start;
    while (next < cuts.length && cuts[next]!.start < paragraph.end) {
      const cut = cuts[next]!;
      const start = Math.max(cut.start, at);
      const end = Math.min(cut.end, paragraph.end);
      if (cut.end >= at) {
        add(at, start, null);
        add(start, end, cut);
        at = Math.max(at, end);
      }
      // A passage may go on in the next paragraph.
      if (cut.end > paragraph.end) break;
      next++;
    }
    add(at, paragraph.end, null);
    return pieces;
  });
}

/** Every passage as a row of stretches, changed and unchanged, that do not overlap and stand in order. */
function cutsOf(passages: readonly Passage[], side: Side): Cut[] {
  const cuts: Cut[] = [];
  let taken = 0;
  for (const passage of [...passages].sort((a, b) => a[side].start - b[side].start)) {
    let at = Math.max(passage[side].start, taken);
    const { end } = passage[side];
    const keep = (to: number, change: EditClass | null) => {
      cuts.push({ start: at, end: to, passage: passage.number, change });
      at = to;
    };
    for (const edit of passage.edits) {
      const place = side === 'here' ? edit : { start: edit.originalStart, end: edit.originalEnd };
      if (!changesWords(edit) || place.start < at || place.end > end) continue;
      if (place.start > at) keep(place.start, null);
      keep(place.end, edit.class);
    }
    if (end > at) keep(end, null);
    taken = Math.max(taken, end);
  }
  return cuts;
}

// A blank line, with whatever white space, parts paragraphs; a text without any is parted at its lines.
const BLANK_LINE = /\n[^\S\n]*\n/;

/** The paragraphs of a plain text, without the white space around them. */
export function paragraphsOf(text: string): Span[] {
  const parted = BLANK_LINE.test(text) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/g : /\n/g;
  const spans: Span[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    if (end > start) spans.push({ start, end });
  };
  let at = 0;
  for (const gap of text.matchAll(parted)) {
    add(at, gap.index);
    at = gap.index + gap[0].length;
  }
  add(at, text.length);
  return spans;
}
