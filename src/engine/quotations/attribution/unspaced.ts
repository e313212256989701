import type { Publishers, Span } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit } from './credit.ts';
import type { QuoteSpan } from './tokens.ts';
import { LONGEST, nameIn, type Part, partBefore } from './unspaced-names.ts';

/** How far beside a quotation its speaker is looked for. */
const NEAR = 60;
/** Characters of a quotation that is no name. */
const LONG = 10;
const BREAK = /[。！？\n]/;
const BREAKS_AT_END = /[。！？\n\s]+$/;
/** Between a speaker and a verb or a quotation. */
const JOIN = /^[、，,：:\s「『“]*$/;
/** 「…」と語るのは、田中さんだ: the speaker stands last. */
const CLEFT = /^と[^、]{1,8}のは、?/;
const COPULA = /(?:だ|です|だった)$/;

/** Who a stretch of text says it is, and by which words. */
interface Told {
  readonly part: Part;
  readonly cue: string;
}

/**
 * The credit of a quotation in a script without spaces: the speaker stands before a verb of saying or, in Japanese,
 * before the particle of the topic, in the same sentence before the quotation or right after it; or in a sentence beside
 * that says so ("そう語った").
 */
export function unspacedCredit(
  text: string,
  { start: floor, end: limit }: Span,
  quote: QuoteSpan,
  lexicon: Lexicon,
  publishers: Publishers,
): Credit | null {
  const before = sentenceBefore(text, floor, quote.outerStart);
  const after = sentenceAfter(text, quote.outerEnd, limit);
  if (lexicon.topic.length === 0)
    return byVerb(before, true, lexicon, publishers) ?? byVerb(after, false, lexicon, publishers);
  const told =
    toldLast(after) ??
    toldAlone(after, lexicon) ??
    toldByTopic(before, after, lexicon) ??
    toldByPhrase(before, lexicon) ??
    toldBehind(text, quote.outerEnd, limit, lexicon) ??
    toldAhead(text, floor, quote.outerStart, lexicon) ??
    (quote.end - quote.start >= LONG ? toldByOther(before, after, lexicon) : null);
  return told && credit(told, lexicon, publishers);
}

/** What stands before an offset in its sentence. */
function sentenceBefore(text: string, floor: number, to: number): Part {
  const from = Math.max(floor, to - NEAR);
  const near = text.slice(from, to);
  let begin = near.length;
  while (begin > 0 && !BREAK.test(near[begin - 1]!)) begin--;
  return { start: from + begin, text: near.slice(begin) };
}

/** What stands behind an offset in its sentence. */
function sentenceAfter(text: string, start: number, limit: number): Part {
  const near = text.slice(start, Math.min(limit, start + NEAR));
  const end = near.search(BREAK);
  return { start, text: end < 0 ? near : near.slice(0, end) };
}

function toldLast({ start, text }: Part): Told | null {
  const cue = CLEFT.exec(text)?.[0];
  if (!cue) return null;
  return { part: { start: start + cue.length, text: text.slice(cue.length).replace(COPULA, '') }, cue };
}

/** 「…」と田中一郎知事。 */
function toldAlone({ start, text }: Part, lexicon: Lexicon): Told | null {
  const part = { start: start + 1, text: text.slice(1) };
  return text[0] === 'と' && part.text.length <= LONGEST && nameIn(part, lexicon)?.isPerson
    ? { part, cue: 'と' }
    : null;
}

/** 田中さんは「…」と笑顔を見せた: somebody did something with whole words. */
function toldByOther(before: Part, after: Part, lexicon: Lexicon): Told | null {
  const part = after.text[0] === 'と' ? topicOf(before, lexicon) : null;
  return part && nameIn(part, lexicon)?.isPerson ? { part, cue: 'と' } : null;
}

/** 「…」と山田大臣は述べた; 山田大臣は「…」と述べた: what the topic particle marks, also between quotation and verb. */
function toldByTopic(before: Part, after: Part, lexicon: Lexicon): Told | null {
  const { text } = after;
  const cue = [...lexicon.says].find(
    (word) => text.includes(word) || (text[0] === word[0] && text.includes(word.slice(1))),
  );
  if (cue === undefined) return null;
  const part = topicOf(before, lexicon) ?? topicOf({ ...after, text: text.replace(/^[と、]/, ' ') }, lexicon);
  return part && { part, cue };
}

/** 政府関係者によると「…」. */
function toldByPhrase({ start, text }: Part, lexicon: Lexicon): Told | null {
  for (const [cue] of lexicon.beforeWords) {
    const at = text.indexOf(cue!);
    if (at > 0) return { part: partBefore(text, start, at), cue: cue! };
  }
  return null;
}

/** 「…」。田中さんはそう語った: the sentence behind. */
function toldBehind(text: string, end: number, limit: number, lexicon: Lexicon): Told | null {
  const from = BREAK.test(text[end] ?? '') ? end + 1 : end;
  const sentence = sentenceAfter(text, from, limit);
  return toldBy(
    sentence,
    lexicon.tells.map(({ opens }) => opens[0]!),
    lexicon,
  );
}

/** 田中さんはこう話す。「…」: the sentence before. */
function toldAhead(text: string, floor: number, start: number, lexicon: Lexicon): Told | null {
  const before = text.slice(Math.max(floor, start - NEAR), start);
  const end = start - before.length + before.replace(BREAKS_AT_END, '').length;
  return toldBy(sentenceBefore(text, floor, end), lexicon.foretells, lexicon);
}

function toldBy(sentence: Part, cues: readonly string[], lexicon: Lexicon): Told | null {
  const cue = cues.find((words) => sentence.text.includes(words));
  const part = cue === undefined ? null : topicOf(sentence, lexicon);
  return part && { part, cue: cue! };
}

function topicOf({ start, text }: Part, lexicon: Lexicon): Part | null {
  for (let i = 1; i < text.length; i++) {
    if (!lexicon.topic.includes(text[i]!)) continue;
    const found = partBefore(text, start, i);
    if (found.text.length >= 2) return found;
  }
  return null;
}

/** 王部长表示：“…”; “…”，王部长说: what stands before the verb nearest the quotation. */
function byVerb({ start, text }: Part, nearEnd: boolean, lexicon: Lexicon, publishers: Publishers): Credit | null {
  let best: { at: number; cue: string } | null = null;
  for (const cue of lexicon.says) {
    const at = nearEnd ? text.lastIndexOf(cue) : text.indexOf(cue);
    if (at < 1) continue;
    if (nearEnd && !JOIN.test(text.slice(at + cue.length)) && text.length - at > LONGEST) continue;
    if (!best || (nearEnd ? at > best.at : at < best.at)) best = { at, cue };
  }
  if (!best) return null;
  // "李明在采访中，对记者表示": where a clause has no subject it has that of the one before.
  let to = best.at;
  while (to > 0) {
    const part = partBefore(text, start, to);
    const named = credit({ part, cue: best.cue }, lexicon, publishers);
    if (named || lexicon.pronouns.has(part.text)) return named;
    to = part.start - start - 1;
  }
  return null;
}

function credit({ part, cue }: Told, lexicon: Lexicon, publishers: Publishers): Credit | null {
  const named = nameIn(part, lexicon);
  if (!named) return null;
  const { start, text, isPerson } = named;
  const isPublisher = publishers.named(text).length > 0;
  const kind = isPublisher ? 'publication' : isPerson ? 'person' : 'unknown';
  const source = { start, end: start + text.length, name: text, kind, gender: null, described: false } as const;
  return { source, cue, by: 'before' };
}
