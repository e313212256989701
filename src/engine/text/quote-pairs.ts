import type { Span } from '../model.ts';
import { CLOSES, type MarkFamily, OPENS, type QuoteMark, quoteMarksIn } from './quote-marks.ts';

/** Words between quotation marks: `[start, end)` is what is quoted, without the marks. */
export interface Quoted extends Span {
  readonly family: MarkFamily;
  /** With its marks, where they are. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False where the partner of a mark is missing and the edge was inferred. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** It goes on in the next paragraph's first quotation (one speech over several paragraphs). */
  continues: boolean;
}

/** Letters lost at the front of a word, not a quotation's beginning ("'em", "'ne"). */
const ELIDED = new Set('em til till cause bout tis twas n round s ne nen nem ner t'.split(' '));
const SENTENCE_END = /[.!?…。！？]/;
const SPEECH_END = /[.!?,…。！？，]/;
/** French sets a space inside its marks; it is not quoted. */
const SPACE = /[\s\u200b\ufeff]/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;

/**
 * Pair the quotation marks of paragraphs. A missing partner never reaches beyond the next paragraph: an opening mark
 * left alone is closed at its sentence's or paragraph's end, unless the next paragraph repeats the opening mark (speech
 * over paragraphs) or holds the closing one. Marks of an inner family may nest; the outer one's end drops what is open
 * inside. Linear in the number of marks.
 *
 * @returns in order of `start`, outer before inner
 */
export function quotedIn(text: string, paragraphs: readonly Span[]): Quoted[] {
  const out: Quoted[] = [];
  let pending: Quoted | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = quoteMarksIn(text, paragraph.start, paragraph.end);
    const first = marks[0];
    const carried = pending;
    pending = null;
    if (carried && first) {
      if (first.family === carried.family && first.role & OPENS && leadsParagraph(text, paragraph, first)) {
        runOn(text, out, carried, paragraphs[index - 1]!);
      } else if (first.family === carried.family && first.role === CLOSES) {
        runOn(text, out, carried, paragraphs[index - 1]!);
        // A mark alone at the head closes what the paragraph before held; no word of it stands here.
        if (text.slice(paragraph.start, first.start).trim()) {
          out.push(between(null, first, paragraph.start, first.start, index));
        }
        marks.shift();
      }
    }
    pending = pairParagraph(text, paragraph, index, marks, out);
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The speech of `carried` fills its paragraph to the end and goes on in the next. */
function runOn(text: string, out: Quoted[], carried: Quoted, paragraph: Span): void {
  let end = paragraph.end;
  while (end > carried.end && SPACE.test(text[end - 1]!)) end--;
  out[out.lastIndexOf(carried)] = { ...carried, end, outerEnd: end, closed: true, continues: true };
}

function leadsParagraph(text: string, paragraph: Span, mark: QuoteMark): boolean {
  return mark.start - paragraph.start <= 3 && !LETTER.test(text.slice(paragraph.start, mark.start));
}

function between(
  open: QuoteMark | null,
  close: QuoteMark | null,
  start: number,
  end: number,
  paragraph: number,
): Quoted {
  return {
    start,
    end,
    outerStart: open?.start ?? start,
    outerEnd: close?.end ?? end,
    family: (open ?? close)!.family,
    opened: open !== null,
    closed: close !== null,
    paragraph,
    continues: false,
  };
}

/** Pair one paragraph's marks into `out`. Returns what was left open, as put into `out` with an inferred end. */
function pairParagraph(text: string, paragraph: Span, index: number, marks: QuoteMark[], out: Quoted[]): Quoted | null {
  const open: QuoteMark[] = [];
  let edge = paragraph.start;
  let closed = false;
  const put = (from: QuoteMark | null, to: QuoteMark | null, start: number, end: number): Quoted | null => {
    if (!text.slice(start, Math.min(end, start + BLANK)).trim()) return null;
    let [first, last] = [start, end];
    while (first < last && SPACE.test(text[first]!)) first++;
    while (last > first && SPACE.test(text[last - 1]!)) last--;
    const quoted = { ...between(from, to, start, end, index), start: first, end: last };
    out.push(quoted);
    return quoted;
  };
  const wide = openedTwice(text, paragraph, marks) ? marks.shift()! : null;
  marks.forEach((mark, i) => {
    if (wide && i === marks.length - 1 && mark.role & CLOSES && open.length === 0) {
      put(wide, mark, wide.end, mark.start);
      closed = true;
      return;
    }
    const at = partnerOf(mark, open);
    if (at >= 0 && mark.role & CLOSES && !isPossessive(text, mark, marks[i + 1])) {
      put(open[at]!, mark, open[at]!.end, mark.start);
      open.length = at;
      edge = mark.end;
    } else if (mark.role & OPENS && !(mark.family === 'single' && isElided(text, mark))) {
      const earlier = lastOf(open, (other) => other.family === mark.family && styleOf(other) === styleOf(mark));
      if (earlier >= 0 && !nestsInside(marks, i)) {
        // The earlier mark never found its partner: what it opened ended before this one.
        const lone = open[earlier]!;
        if (mark.family !== 'single') put(lone, null, lone.end, inferredEnd(text, lone.end, mark.start));
        open.length = earlier;
      }
      open.push(mark);
    } else if (mark.role === CLOSES && mark.family !== 'single' && SPEECH_END.test(text[mark.start - 1] ?? '')) {
      put(null, mark, inferredStart(text, edge, mark.start, edge === paragraph.start), mark.start);
      edge = mark.end;
    }
  });
  if (wide) return closed ? null : put(wide, null, wide.end, paragraph.end);
  // A "»" alone at a paragraph's head points at it, and a single mark alone is an apostrophe.
  const left = open.find((mark) => mark.family !== 'single' && mark.family !== 'single-angle' && mark.char !== '»');
  return left ? put(left, null, left.end, inferredEnd(text, left.end, paragraph.end)) : null;
}

/** ““At last,” she wrote": a quotation whose first words are one themselves; the outer mark waits for the paragraph's end. */
function openedTwice(text: string, paragraph: Span, marks: readonly QuoteMark[]): boolean {
  const [first, second] = marks;
  if (!first || !second || !leadsParagraph(text, paragraph, first)) return false;
  return (
    first.family === 'double' && second.family === 'double' && second.start === first.end && (first.role & OPENS) !== 0
  );
}

/** Straight, doubled and curly marks of one family may stand for different levels of quotation. */
function styleOf(mark: QuoteMark): string {
  if (mark.char === "'" || mark.char === '`') return 'doubled';
  return mark.straight ? 'straight' : 'curly';
}

/** Which open mark a closing one belongs to: the last of its own style, or else of its family; -1 for none. */
function partnerOf(mark: QuoteMark, open: readonly QuoteMark[]): number {
  const style = styleOf(mark);
  const own = lastOf(open, (other) => other.family === mark.family && styleOf(other) === style);
  return own >= 0 || mark.role !== CLOSES ? own : lastOf(open, (other) => other.family === mark.family);
}

/** Nothing sensible nests deeper; the bound keeps a text of opening marks linear. */
const DEEPEST = 9;
/** A quotation of more white space than this does not occur; less is looked at to leave empty ones out. */
const BLANK = 200;

function lastOf(open: readonly QuoteMark[], fits: (mark: QuoteMark) => boolean): number {
  for (let i = open.length - 1; i >= 0 && i > open.length - DEEPEST; i--) if (fits(open[i]!)) return i;
  return -1;
}

/** Do the marks that follow close both this one and the one around it? */
function nestsInside(marks: readonly QuoteMark[], i: number): boolean {
  const { family } = marks[i]!;
  if (family !== 'double' && family !== 'single') return true;
  let closing = 0;
  for (let j = i + 1; j < marks.length && j < i + 6; j++) {
    if (marks[j]!.family !== family) continue;
    if (marks[j]!.role !== CLOSES) return false;
    if (++closing === 2) return true;
  }
  return false;
}

function isElided(text: string, mark: QuoteMark): boolean {
  let end = mark.end;
  while (end < mark.end + 6 && LETTER.test(text[end] ?? '')) end++;
  return ELIDED.has(text.slice(mark.end, end).toLowerCase());
}

/** "the workers' rights": an apostrophe after a plural, where a better closing mark is still to come. */
function isPossessive(text: string, mark: QuoteMark, next: QuoteMark | undefined): boolean {
  if (mark.family !== 'single' || !/s/i.test(text[mark.start - 1] ?? '')) return false;
  return (
    text[mark.end] === ' ' && LOWER.test(text[mark.end + 1] ?? '') && next?.family === 'single' && next.role === CLOSES
  );
}

/** Words that begin small are a phrase and end with their sentence; others run to the limit. */
function inferredEnd(text: string, start: number, limit: number): number {
  let end = limit;
  if (LOWER.test(text[start] ?? '')) {
    for (let i = start; i < limit; i++) {
      if (!SENTENCE_END.test(text[i]!) || !/\s/.test(text[i + 1] ?? ' ')) continue;
      end = i + 1;
      break;
    }
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** From the paragraph's start, or from the sentence's that holds the closing mark where another quotation came before. */
function inferredStart(text: string, edge: number, limit: number, fromStart: boolean): number {
  let start = edge;
  if (!fromStart) {
    for (let i = limit - 2; i > edge; i--) {
      if (!SENTENCE_END.test(text[i]!) || !/\s/.test(text[i + 1]!)) continue;
      start = i + 1;
      break;
    }
  }
  while (start < limit && /\s/.test(text[start]!)) start++;
  return start;
}
