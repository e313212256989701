import type { Edit, EditClass, Match, Report, Span } from '../engine/model.ts';

/** A run of the passage: as it stands in both, only in the original, or only here. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'deleted' | 'inserted';
}

interface Change {
  readonly edit: Edit;
  readonly within: Span;
}

/** Text shown before the first and after the last change, and the widest stretch shown. */
const BESIDE = 60;
const WIDEST = 260;
const LONGEST_DELETED = 160;

/** Changes by how much they matter, most first. */
const WEIGHT: readonly EditClass[] = [
  'negation',
  'number',
  'name',
  'modal',
  'omission',
  'word',
  'bracketed',
  'ellipsis',
  'punctuation',
];

/** The stretch of a matched Quotation around its changes, with both wordings; null where nothing was changed. */
export function passageOf(report: Report, index: number, at: number | null): readonly Piece[] | null {
  const changes = changesIn(report.quotations[index]?.matches ?? []);
  const chosen = at === null ? weightiest(changes) : nearest(changes, at);
  if (!chosen) return null;
  const { text } = report.article;
  const from = Math.max(chosen.within.start, chosen.edit.start - BESIDE);
  const to = Math.min(chosen.within.end, Math.max(chosen.edit.end + BESIDE, from + WIDEST));
  const start = from > chosen.within.start ? wordStart(text, from) : from;
  const end = to < chosen.within.end ? wordEnd(text, to) : to;

  const pieces: Piece[] = [];
  const push = (piece: string, kind: Piece['kind']) => piece !== '' && pieces.push({ text: piece, kind });
  if (start > chosen.within.start) push('… ', 'same');
  let done = start;
  for (const { edit, within } of changes) {
    if (within !== chosen.within || edit.start < done || edit.end > end) continue;
    push(text.slice(done, edit.start), 'same');
    push(shortened(edit.originalText), 'deleted');
    push(text.slice(edit.start, edit.end), 'inserted');
    done = edit.end;
  }
  push(text.slice(done, end), 'same');
  if (end < chosen.within.end) push(' …', 'same');
  return pieces;
}

function changesIn(matches: readonly Match[]): Change[] {
  const changes = matches.flatMap((within) => within.edits.map((edit) => ({ edit, within })));
  return changes.sort((a, b) => a.edit.start - b.edit.start);
}

/** Long omissions are shown by their beginning. */
function shortened(text: string): string {
  return text.length > LONGEST_DELETED ? `${text.slice(0, LONGEST_DELETED).trimEnd()} …` : text;
}

function weightiest(changes: readonly Change[]): Change | undefined {
  return changes.toSorted((a, b) => WEIGHT.indexOf(a.edit.class) - WEIGHT.indexOf(b.edit.class))[0];
}

function nearest(changes: readonly Change[], at: number): Change | undefined {
  const gap = ({ edit }: Change) => Math.max(edit.start - at, at - edit.end, 0);
  return changes.toSorted((a, b) => gap(a) - gap(b))[0];
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < BESIDE && !/\s/.test(text[at - 1] ?? ' ')) at++;
  return at;
}

function wordEnd(text: string, to: number): number {
  let at = to;
  while (at > 0 && to - at < BESIDE && !/\s/.test(text[at] ?? ' ')) at--;
  return at;
}
