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
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;

/** One speech that is closed only at its end has no more paragraphs, or lines of a poem, without a mark between. */
const FARTHEST = 12;

/**
 * Pair the quotation marks of paragraphs. An opening mark left alone is closed at its sentence's or paragraph's end,
 * unless the next paragraph repeats it (speech over paragraphs) or the next mark of its family closes it, in the next
 * paragraph or behind a few that have none. Marks of an inner family may nest; the outer one's end drops what is open
 * inside. Linear in the number of marks.
 *
 * @returns in order of `start`, outer before inner
 */
export function quotedIn(text: string, paragraphs: readonly Span[]): Quoted[] {
  const out: Quoted[] = [];
  let pending: Quoted | null = null;
  paragraphs.forEach((paragraph, index) => {
    const marks = quoteMarksIn(text, paragraph.start, paragraph.end);
    const carried: Quoted | null = pending;
    if (carried && carriesOver(carried, index) && !marks.some(({ family }) => family === carried.family)) {
      pairParagraph(text, paragraph, index, marks, out);
      return;
    }
    pending = null;
    const first = marks[0];
    if (carried && first?.family === carried.family) {
      const next = index - carried.paragraph === 1;
      if (next && first.role & OPENS && leadsParagraph(text, paragraph, first)) {
        runOn(text, out, carried, paragraphs);
      } else if (first.role === CLOSES && first.family !== 'single' && (next || !isAfterDigit(text, first))) {
        runOn(text, out, carried, paragraphs);
        for (let i = carried.paragraph + 1; i < index; i++) fill(text, out, carried, paragraphs[i]!, i);
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

const carriesOver = ({ family, paragraph }: Quoted, index: number) =>
  family !== 'single' && index - paragraph < FARTHEST;

/** The speech of `carried` fills its paragraph to the end and goes on in the next. */
function runOn(text: string, out: Quoted[], carried: Quoted, paragraphs: readonly Span[]): void {
  const end = lastWord(text, carried.end, paragraphs[carried.paragraph]!.end);
  const at = out.lastIndexOf(carried);
  out[at < 0 ? out.length : at] = { ...carried, end, outerEnd: end, closed: true, continues: true };
}

/** A paragraph without a mark of its own inside the speech of `carried`. */
function fill(text: string, out: Quoted[], carried: Quoted, { start, end }: Span, paragraph: number): void {
  const last = lastWord(text, start, end);
  const edges = { start, end: last, outerStart: start, outerEnd: last };
  if (last > start) out.push({ ...carried, ...edges, closed: true, paragraph, continues: true });
}

function lastWord(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && SPACE.test(text[last - 1]!)) last--;
  return last;
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

/**
 * Pair one paragraph's marks into `out`. Returns what was left open, as put into `out` with an inferred end; of a single
 * mark at its head, which may be an apostrophe, what it would open, not put there.
 */
function pairParagraph(text: string, paragraph: Span, index: number, marks: QuoteMark[], out: Quoted[]): Quoted | null {
  const open: QuoteMark[] = [];
  const earlier = out.length;
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
    if (at >= 0 && mark.role & CLOSES && !isPossessive(text, mark, marks[i + 1]) && !isInch(text, marks, i)) {
      put(open[at]!, mark, open[at]!.end, mark.start);
      open.length = at;
      edge = mark.end;
    } else if (mark.role & OPENS && !(mark.family === 'single' && isElided(text, mark))) {
      const same = lastOf(open, (other) => other.family === mark.family && styleOf(other) === styleOf(mark));
      if (same >= 0 && !nestsInside(marks, i)) {
        // The earlier mark never found its partner: what it opened ended before this one.
        const lone = open[same]!;
        if (standsAlone(lone)) put(lone, null, lone.end, inferredEnd(text, lone.end, mark.start));
        open.length = same;
      }
      open.push(mark);
    } else if (mark.role === CLOSES && standsAlone(mark) && SPEECH_END.test(text[mark.start - 1] ?? '')) {
      put(null, mark, inferredStart(text, edge, mark.start, edge === paragraph.start), mark.start);
      edge = mark.end;
    }
  });
  if (wide) return closed ? null : put(wide, null, wide.end, paragraph.end);
  // A "»" alone at a paragraph's head points at it.
  const left = open.find((mark) => standsAlone(mark) && mark.family !== 'single-angle' && mark.char !== '»');
  if (!left) return openedAtHead(text, paragraph, index, open[0]);
  const shared = sharedEnd(text, paragraph, left, out.slice(earlier));
  if (!shared) return put(left, null, left.end, inferredEnd(text, left.end, paragraph.end));
  const whole = put(left, { ...left, start: shared.end, end: shared.outerEnd }, left.end, shared.end);
  // At the paragraph's end the inner one may be all that was closed, and the speech go on in the next.
  return paragraph.end - shared.outerEnd < 3 ? whole : null;
}

/** A single mark alone is an apostrophe, and one that was typed with two signs is none. */
const standsAlone = ({ family, char }: QuoteMark) => family !== 'single' && char.length === 1;

/** A single mark before a paragraph's first word: nothing, unless the next paragraph opens with one too. */
function openedAtHead(text: string, paragraph: Span, index: number, mark: QuoteMark | undefined): Quoted | null {
  if (mark?.family !== 'single' || !leadsParagraph(text, paragraph, mark)) return null;
  return between(mark, null, mark.end, mark.end, index);
}

/** What stands behind a mark that closes two quotations: the dash of who speaks, or nothing more. */
const SHARED = /^[.,!?…]?(?:\s[—–-]\s|\s*$)/;

/** "«Мы любим «Зенит», — сказала Ида": the inner quotation with whose mark that of `left` ends too; null for none. */
function sharedEnd(text: string, paragraph: Span, left: QuoteMark, pairs: readonly Quoted[]): Quoted | null {
  if (left.family !== 'angle') return null;
  const ends = ({ family, start, outerEnd }: Quoted) =>
    family === left.family &&
    start > left.end &&
    SHARED.test(text.slice(outerEnd, Math.min(paragraph.end, outerEnd + 4)));
  return pairs.find(ends) ?? null;
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

const isAfterDigit = (text: string, mark: QuoteMark) => DIGIT.test(text[mark.start - 1] ?? '');

/** "“We sell a 65" screen,” she said": a length, where a mark that can only close is still to come. */
function isInch(text: string, marks: readonly QuoteMark[], i: number): boolean {
  const mark = marks[i]!;
  if (mark.family !== 'double' || !isAfterDigit(text, mark)) return false;
  if (!LOWER.test(text[mark.end + 1] ?? '')) return false;
  for (let j = i + 1; j < marks.length && j < i + DEEPEST; j++) {
    const next = marks[j]!;
    if (next.family === mark.family && !isAfterDigit(text, next)) return next.role === CLOSES;
  }
  return false;
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
