import type { Match, Span } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';

/** Longest paragraph that is cut into sentences, in UTF-16 code units: around the passage, no further. */
const REACH = 2_000;

/** Where a part of a Match stands in the Original: offsets are carried over the edits before them. */
export function placeInOriginal(match: Match, part: Span): Span {
  // What was left out right at an edge stands outside the part.
  const carried = (offset: number, isEnd: boolean) => {
    let at = match.originalStart + Math.max(0, offset - match.start);
    for (const edit of match.edits) {
      if (edit.end > offset || (isEnd && edit.start >= offset)) break;
      at += edit.originalEnd - edit.originalStart - (edit.end - edit.start);
    }
    return Math.min(Math.max(at, match.originalStart), match.originalEnd);
  };
  return { start: carried(part.start, false), end: carried(part.end, true) };
}

/** The sentences of an Original in which a passage of it begins and ends, as one span: the passage in its context. */
export function contextOf(text: string, passage: Span, language: string): Span {
  const start = Math.max(text.lastIndexOf('\n', passage.start - 1) + 1, passage.start - REACH);
  const after = text.indexOf('\n', passage.end);
  const end = Math.min(after < 0 ? text.length : after, passage.end + REACH);
  let [from, to] = [passage.start, passage.end];
  for (const sentence of sentencesIn(text, start, end, language)) {
    if (sentence.start < passage.end && sentence.end > passage.start) {
      from = Math.min(from, sentence.start);
      to = Math.max(to, sentence.end);
    }
  }
  return { start: from, end: to };
}
