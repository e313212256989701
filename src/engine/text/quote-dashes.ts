import type { Span } from '../model.ts';

/** A paragraph of dialogue opens with a dash: a long one, or a hyphen that stands free. */
const OPENING = /^(?:[—–―]\s?|-\s)(?=[\p{Lu}¿¡«"“„…])/u;
const DASH = /[—–―]/;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
/** Dialogue is cut into no more parts than this. */
const MOST = 12;

/**
 * The speech of a paragraph that opens with a dash, up to where the text says who speaks: after a comma with a verb of
 * saying ("– We close, says Ash") or between two dashes ("— We close, — said Ash. — Soon."). Nothing where no verb of
 * saying follows: such a dash is a list's.
 */
export function dashedSpeech(text: string, paragraph: Span, says: ReadonlySet<string>): Span[] {
  const opening = OPENING.exec(text.slice(paragraph.start, paragraph.start + 4));
  if (!opening) return [];
  const out: Span[] = [];
  let from = paragraph.start + opening[0].length;
  let speaking = true;
  let credited = false;
  for (let i = from; i < paragraph.end && out.length < MOST; i++) {
    const c = text[i]!;
    const dash = DASH.test(c) && /[\s,.!?…]/.test(text[i - 1]!);
    const verb = speaking && (dash || c === ',') ? verbAfter(text, i + 1, paragraph.end, says) : -1;
    if (verb >= 0) {
      out.push(trimmed(text, from, i));
      i = verb;
      speaking = false;
      credited = true;
    } else if (!speaking && DASH.test(c) && /[\s,.;:!?…]/.test(text[i - 1]! + (text[i + 1] ?? ''))) {
      from = i + 1;
      speaking = true;
    }
  }
  if (speaking && credited) out.push(trimmed(text, from, paragraph.end));
  return out.filter(({ start, end }) => end > start);
}

/** Where a verb of saying begins after white space and a further dash; -1 where something else stands there. */
function verbAfter(text: string, from: number, end: number, says: ReadonlySet<string>): number {
  let at = from;
  while (at < end && at < from + 4 && /[\s—–―]/.test(text[at]!)) at++;
  WORD.lastIndex = at;
  return says.has(WORD.exec(text)?.[0].toLowerCase() ?? '') ? at : -1;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s.,;:]/.test(text[from]!)) from++;
  while (to > from && /[\s,—–―]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
