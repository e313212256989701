import type { Span } from '../model.ts';

/** A paragraph of dialogue opens with a dash: a long one, or a hyphen that stands free. */
const OPENING = /^(?:[—–―]\s?|-\s)(?=[\p{Lu}¿¡«"“„…])/u;
const DASH = /[—–―]/;
const SPACE = /\s/;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** "s’exclame", "se lamentó": what makes a verb reflexive, written before it. */
const REFLEXIVE = /se\s|s['’]/y;
const LOWER = /\p{Ll}/u;
/** "Ida Saarni" before the verb. */
const NAME = /(?:\p{Lu}[\p{L}\p{M}'’-]*\s){1,3}/uy;
/** Dialogue is cut into no more parts than this. */
const MOST = 12;

/** The words that tell speech from what the text says of it, as a lexicon has them. */
interface Telling {
  readonly says: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

/** What follows the dash that a paragraph opens with as dialogue does; null where it opens otherwise. */
export function behindDash(text: string, { start, end }: Span): Span | null {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + 4)));
  return opening && trimmed(text, start + opening[0].length, end);
}

/**
 * The speech of a paragraph that opens with a dash, up to where the text says who speaks: after a comma, a question or an
 * exclamation with a verb of saying ("– We close, says Ash", "– When? asks Ash", "– We close, Ash says.") or between two dashes ("— We close, —
 * said Ash. — Soon."), which may be hyphens that stand free. Nothing where no verb of saying follows.
 */
export function dashedSpeech(text: string, paragraph: Span, telling: Telling): Span[] {
  const behind = behindDash(text, paragraph);
  if (!behind) return [];
  const out: Span[] = [];
  let from = behind.start;
  let speaking = true;
  let credited = false;
  for (let i = from; i < paragraph.end && out.length < MOST; i++) {
    const c = text[i]!;
    const dash = isDash(text, i);
    const ends = '?!…'.includes(c) && SPACE.test(text[i + 1] ?? '');
    const parts = (dash && /[\s,.!?…]/.test(text[i - 1]!)) || c === ',' || ends;
    const verb = speaking && parts ? verbAfter(text, i + 1, paragraph.end, telling) : -1;
    if (verb >= 0) {
      out.push(trimmed(text, from, ends ? i + 1 : i));
      i = verb;
      speaking = false;
      credited = true;
    } else if (!speaking && dash && /[\s,.;:!?…]/.test(text[i - 1]! + (text[i + 1] ?? ''))) {
      from = i + 1;
      speaking = true;
    }
  }
  if (speaking && credited) out.push(trimmed(text, from, paragraph.end));
  return out.filter(({ start, end }) => end > start);
}

/** A long dash, or a hyphen between spaces. */
function isDash(text: string, at: number): boolean {
  const c = text[at]!;
  return DASH.test(c) || (c === '-' && SPACE.test(text[at - 1]!) && SPACE.test(text[at + 1] ?? ''));
}

/** Where a verb of saying begins after white space, a further dash and what belongs to it; -1 where something else stands. */
function verbAfter(text: string, from: number, end: number, { says, auxiliaries }: Telling): number {
  let at = from;
  while (at < end && at < from + 4 && /[\s—–―-]/.test(text[at]!)) at++;
  if (!LOWER.test(text[at] ?? '')) return namedAt(text, at, end, says);
  const first = wordAt(text, at);
  if (auxiliaries.has(first) && !says.has(first)) at += first.length + 1;
  REFLEXIVE.lastIndex = at;
  const written = REFLEXIVE.exec(text)?.[0] ?? '';
  const verb = wordAt(text, at + written.length);
  return at < end && (says.has(verb) || says.has(written + verb)) ? at : -1;
}

/** Where a name begins that a verb of saying follows and nothing more: ", Ida Saarni sanoo."; -1 where none does. */
function namedAt(text: string, at: number, end: number, says: ReadonlySet<string>): number {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  const verb = name ? wordAt(text, at + name.length) : '';
  if (!name || !says.has(verb)) return -1;
  const behind = at + name.length + verb.length;
  return behind >= end || /[.,]/.test(text[behind]!) ? at : -1;
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s.,;:]/.test(text[from]!)) from++;
  while (to > from && /[\s,—–―-]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
