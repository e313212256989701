import type { Publishers } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit } from './credit.ts';
import type { Source } from './names.ts';
import type { QuoteSpan } from './tokens.ts';

/** How far beside a quotation its speaker is looked for. */
const NEAR = 60;
/** No name or title is longer. */
const LONGEST = 24;
const BREAK = /[。！？\n]/;
const EDGE = /[、，,；;：:\s（）()]/;
/** Between a speaker and a verb or a quotation. */
const JOIN = /^[、，,：:\s「『“]*$/;

/**
 * The credit of a quotation in a script without spaces: the speaker stands before a verb of saying or, in Japanese,
 * before the particle of the topic, in the same sentence before the quotation or right after it.
 */
export function unspacedCredit(
  text: string,
  floor: number,
  limit: number,
  quote: QuoteSpan,
  lexicon: Lexicon,
  publishers: Publishers,
): Credit | null {
  const from = Math.max(floor, quote.outerStart - NEAR);
  const left = text.slice(from, quote.outerStart);
  const begin = from + lastBreak(left) + 1;
  const before = text.slice(begin, quote.outerStart);
  const right = text.slice(quote.outerEnd, Math.min(limit, quote.outerEnd + NEAR));
  const end = right.search(BREAK);
  const after = end < 0 ? right : right.slice(0, end);
  if (lexicon.topic.length > 0) {
    // 「…」と山田氏は述べた: the speaker may stand between the particle and the verb.
    const verb = [...lexicon.says].find(
      (word) => after.includes(word) || (after[0] === word[0] && after.includes(word.slice(1))),
    );
    const topic = verb
      ? (byTopic(before, begin, lexicon) ?? byTopic(after.replace(/^[と、]/, ' '), quote.outerEnd, lexicon))
      : null;
    if (topic) return credit(topic, verb!, publishers);
    for (const phrase of lexicon.beforeWords) {
      const at = before.indexOf(phrase[0]!);
      if (at > 0) return credit(part(before, begin, at), phrase[0]!, publishers);
    }
    return null;
  }
  return byVerb(before, begin, true, lexicon, publishers) ?? byVerb(after, quote.outerEnd, false, lexicon, publishers);
}

function lastBreak(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (BREAK.test(text[i]!)) return i;
  return -1;
}

interface Part {
  readonly start: number;
  readonly text: string;
}

/** What stands before offset `to` of a piece of text, back to the last comma. */
function part(piece: string, start: number, to: number): Part {
  let from = to;
  while (from > 0 && to - from < LONGEST && !EDGE.test(piece[from - 1]!)) from--;
  return { start: start + from, text: piece.slice(from, to) };
}

/** 「…」と山田大臣は述べた; 山田大臣は「…」と述べた: what the topic particle marks. */
function byTopic(piece: string, start: number, lexicon: Lexicon): Part | null {
  for (let i = 1; i < piece.length; i++) {
    if (!lexicon.topic.includes(piece[i]!)) continue;
    const found = part(piece, start, i);
    if (found.text.length >= 2) return found;
  }
  return null;
}

/** 王部长表示：“…”; “…”，王部长说: what stands before the verb nearest the quotation. */
function byVerb(
  piece: string,
  start: number,
  nearEnd: boolean,
  lexicon: Lexicon,
  publishers: Publishers,
): Credit | null {
  let best: { at: number; verb: string } | null = null;
  for (const verb of lexicon.says) {
    const at = nearEnd ? piece.lastIndexOf(verb) : piece.indexOf(verb);
    if (at < 1) continue;
    if (nearEnd && !JOIN.test(piece.slice(at + verb.length)) && piece.length - at > LONGEST) continue;
    if (!best || (nearEnd ? at > best.at : at < best.at)) best = { at, verb };
  }
  if (!best) return null;
  const found = part(piece, start, best.at);
  return found.text.length >= 2 ? credit(found, best.verb, publishers) : null;
}

function credit(found: Part, cue: string, publishers: Publishers): Credit | null {
  if (!found.text) return null;
  const source: Source = {
    start: found.start,
    end: found.start + found.text.length,
    name: found.text,
    kind: publishers.named(found.text).length > 0 ? 'publication' : 'unknown',
    gender: null,
    described: false,
  };
  return { source, cue, by: 'before' };
}
