import type { Flag, Match, Sentence, Span } from '../../model.ts';
import { countWords, type Prose } from '../../prose.ts';
import { contextOf } from '../../reuse/context.ts';
import { say } from '../../sentences/say.ts';
import { overlap, subtract } from '../../text/spans.ts';
import { type Conditions, conditionsOf } from './conditions.ts';
import { type Found, flag } from './flag.ts';
import type { Heard } from './spoken.ts';

/** A shorter quotation is a phrase that the writer works into a sentence. */
const FEWEST_WORDS = 8;
/** Fewer dropped words turn nothing. */
const FEWEST_DROPPED = 3;
/** How far around the quotation the page is asked whether it gives the rest in another way. */
const NEAR = 300;
const MOST_FLAGS = 5;
/** Longest "she told the council on Monday" inside a quotation. */
const LONGEST_ASIDE = 80;
const OPENING = /["“„«‹「『]/;
const CLOSING = /["”“»›」』]/;

/**
 * Quotations that end or begin inside a sentence of the Original whose rest turns it: a condition, a "but", a negation.
 * What the sentence says there is stated, no more. Nothing is said where the page marks the omission or gives the rest.
 */
export function outOfContext(prose: Prose, report: Found, heard: readonly Heard[]): Flag[] {
  const agreed = agreedIn(report.quotations.flatMap((quotation) => quotation.matches));
  const told = new Set<number>();
  return heard.flatMap((one) => {
    if (told.has(one.index) || told.size >= MOST_FLAGS || countWords(prose, one.here) < FEWEST_WORDS) return [];
    const fact = dropped(prose, one, agreed.get(one.original.id) ?? []);
    if (!fact) return [];
    told.add(one.index);
    const evidence = [
      { type: 'quotation', index: one.index },
      { type: 'original', id: one.original.id },
    ] as const;
    return [flag('out-of-context', 'notice', [fact], evidence)];
  });
}

function dropped(prose: Prose, heard: Heard, agreed: readonly Span[]): Sentence | null {
  const { quotation, here, there, original } = heard;
  const conditions = conditionsOf(original.language === 'und' ? prose.article.language : original.language);
  if (!conditions) return null;
  const { text } = prose;
  const sentence = contextOf(original.text, there, original.language);
  /** The words of a part of the Original, where they are some and the page has less than a third of them. */
  const missing = (span: Span) => {
    const covered = agreed.reduce((sum, place) => sum + overlap(place, span), 0);
    const words = tidy(original.text.slice(span.start, span.end));
    return isSome(words) && 3 * covered < span.end - span.start ? words : null;
  };
  if (!hasLetters(text, here.end, quotation.end) && !isMarked(text, here.end - 2, quotation.end + 4)) {
    const rest = missing(spokenAfter(original.text, { start: there.end, end: sentence.end }));
    const cue = rest === null ? undefined : turningWord(rest, conditions);
    const after = text.slice(quotation.end, quotation.end + NEAR);
    if (rest !== null && cue !== undefined && !holds(after, cue)) return say('out-of-context.after', { rest });
  }
  if (!hasLetters(text, quotation.start, here.start) && !isMarked(text, quotation.start - 4, here.start + 2)) {
    const lead = missing(spokenBefore(original.text, { start: sentence.start, end: there.start }));
    const before = text
      .slice(Math.max(0, quotation.start - NEAR), quotation.start)
      .split(/[.!?\n]/)
      .at(-1)!;
    const given = [...conditions.condition, ...conditions.negation].some((word) => holds(before, word));
    if (lead !== null && !given && turns(lead, conditions)) return say('out-of-context.before', { lead });
  }
  return null;
}

/** What of each Original the page has word by word: the passages without what was changed or left out. */
function agreedIn(matches: readonly Match[]): Map<string, Span[]> {
  const agreed = new Map<string, Span[]>();
  for (const { original, originalStart, originalEnd, edits } of matches) {
    const changed = edits.map((edit) => ({ start: edit.originalStart, end: edit.originalEnd }));
    const parts = subtract({ start: originalStart, end: originalEnd }, changed);
    const before = agreed.get(original);
    if (before) for (const part of parts) before.push(part);
    else agreed.set(original, parts);
  }
  return agreed;
}

/** What the speaker goes on to say in the sentence: up to the closing mark, or behind "…, she said," where the marks open again. */
function spokenAfter(text: string, { start, end }: Span): Span {
  const rest = text.slice(start, end);
  const close = rest.search(CLOSING);
  if (close < 0) return { start, end };
  if (hasLetters(rest, 0, close)) return { start, end: start + close };
  const open = rest.slice(close + 1).search(OPENING);
  if (open < 0 || open > LONGEST_ASIDE || /[.!?]/.test(rest.slice(close + 1, close + 1 + open)))
    return { start, end: start };
  const from = close + 1 + open + 1;
  const again = rest.slice(from).search(CLOSING);
  return { start: start + from, end: again < 0 ? end : start + from + again };
}

/** What the speaker said in the sentence before: from the last mark on. */
function spokenBefore(text: string, { start, end }: Span): Span {
  let from = start;
  for (let i = start; i < end; i++) if (OPENING.test(text[i]!) || CLOSING.test(text[i]!)) from = i + 1;
  return { start: from, end };
}

/** The word with which a dropped end turns the sentence; none where it is said in passing or only adds something. */
function turningWord(rest: string, { after, aside, adds }: Conditions): string | undefined {
  if (aside.some((words) => plain(rest) === ` ${words} `) || adds.some((words) => startsWith(rest, words)))
    return undefined;
  return after.find((word) => startsWith(rest, word));
}

/** Does a dropped beginning make the rest hold only then, or deny it? A negation elsewhere in it denies something else. */
function turns(lead: string, { condition, negation, that, sure }: Conditions): boolean {
  if (condition.some((word) => startsWith(lead, word))) return true;
  if (sure.some((word) => holds(lead, word))) return false;
  return negation.some((word) => holds(lead, word)) && that.some((word) => endsWith(lead, word));
}

const tidy = (text: string) => text.replace(/^[\s,;:—–-]+|[\s,;:.—–-]+$/gu, '');
const isSome = (text: string) => text.split(/\s+/).length >= FEWEST_DROPPED;
const hasLetters = (text: string, start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
const isMarked = (text: string, start: number, end: number) => /…|\.\s?\.|\[/.test(text.slice(Math.max(0, start), end));
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[^\p{L}\p{N}’]+/gu, ' ')
    .trim()} `;
const startsWith = (text: string, words: string) => plain(text).startsWith(` ${words} `);
const endsWith = (text: string, words: string) => plain(text).endsWith(` ${words} `);
const holds = (text: string, words: string) => plain(text).includes(` ${words} `);
