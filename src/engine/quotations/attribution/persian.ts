import type { Span } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit } from './credit.ts';
import type { Source } from './source.ts';
import { besideQuotation, type Word, wordsOf } from './text-beside.ts';
import type { QuoteSpan } from './tokens.ts';

const BREAK = /[.!؟?\n»”"]/;
/** Letters that are typed in the Arabic way as well. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/ي/g, 'ی'],
  [/ك/g, 'ک'],
  [/ة/g, 'ه'],
];
/** Behind an object: "این را". */
const OBJECT = 'را';
/** Words of a phrase, of a name without a role, and of one behind a role that nothing else ends. */
const LONGEST = 9;
const LONGEST_NAME = 3;
const PARTS = 2;
/** Before a surname. */
const ADDRESSES = new Set(['آقای', 'خانم', 'دکتر', 'مهندس']);
/** The ending of a verb that several do. */
const SEVERAL = /ند$/;

/**
 * The credit of a quotation in Persian, whose subject opens its sentence and whose verb ends it: "سامر نجار، وزیر خارجه، در نشست خبری
 * گفت: «…»", "به گفته سامر نجار، «…»". Null where a pronoun or nobody is named, as whoever spoke last goes on; without a source where
 * nothing says that somebody spoke, or not so that it could be read.
 */
export function persianCredit(text: string, paragraph: Span, quote: QuoteSpan, lexicon: Lexicon): Credit | null {
  const { before, after } = besideQuotation(text, paragraph, quote, BREAK);
  const words = wordsOf(before).map(typed);
  const behind = wordsOf(after).map(typed);
  const phrase = credited(text, words, lexicon) ?? credited(text, behind, lexicon);
  if (phrase) return phrase;
  const verb = verbAt(words, lexicon);
  if (before.isCut) return { source: null, cue: verb?.cue ?? null, by: verb ? 'before' : 'last' };
  if (verb) return spoken(text, words, verb, lexicon, 'before');
  const next = verbAt(behind, lexicon);
  const closes = behind[0] && lexicon.judges.has(behind[0].text) ? { from: 0, cue: behind[0].text } : next;
  if (closes?.from === 0 && words.length > 0)
    return spoken(text, words, { ...closes, from: words.length }, lexicon, 'before');
  if (next && /^\s*[،؛,]/.test(after.text)) return spoken(text, behind, next, lexicon, 'after');
  return words.length === 0 && behind.length === 0 ? null : { source: null, cue: null, by: 'last' };
}

const typed = (word: Word): Word => ({
  ...word,
  text: TYPED.reduce((text, [letter, other]) => text.replace(letter, other), word.text),
});

interface Verb {
  readonly from: number;
  readonly cue: string;
}

/** The last verb of saying among some words. */
function verbAt(words: readonly Word[], lexicon: Lexicon): Verb | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, before] = [words[i]!.text, words[i - 1]?.text ?? ''];
    if (lexicon.saysTogether.get(word)?.has(before)) return { from: i - 1, cue: `${before} ${word}` };
    if (lexicon.says.has(word)) return { from: i, cue: word };
  }
  return null;
}

/** "به گفته سامر نجار، «…»". */
function credited(text: string, words: readonly Word[], lexicon: Lexicon): Credit | null {
  for (let i = 0; i < words.length; i++) {
    const phrase = lexicon.beforeWords.find((parts) => parts.every((part, n) => words[i + n]?.text === part));
    if (!phrase) continue;
    const from = i + phrase.length;
    const to = endOf(words, from, words.length, lexicon);
    // "به گزارش خبرگزاری اما، سامر نجار گفت": where somebody says it, the agency only reports it.
    if (verbAt(words.slice(to), lexicon)) continue;
    const source = sourceIn(text, words, from, to, lexicon);
    if (source) return { source, cue: phrase.join(' '), by: 'before' };
  }
  return null;
}

function spoken(
  text: string,
  words: readonly Word[],
  verb: Verb,
  lexicon: Lexicon,
  by: 'before' | 'after',
): Credit | null {
  let from = 0;
  for (;;) {
    while (from < verb.from && opens(words[from]!, lexicon)) from++;
    if (!lexicon.prepositions.has(words[from]?.text ?? '')) break;
    // "در نشست خبری، سامر نجار گفت".
    const comma = words.findIndex((word, i) => i >= from && i < verb.from && word.breaks);
    if (comma < 0) return { source: null, cue: verb.cue, by };
    from = comma + 1;
  }
  const to = endOf(words, from, verb.from, lexicon);
  if (to === from || lexicon.pronouns.has(words[from]!.text)) return null;
  if (words[to]?.text === OBJECT || (words[to]?.text === 'و' && !SEVERAL.test(verb.cue)))
    return { source: null, cue: verb.cue, by };
  const source = sourceIn(text, words, from, to, lexicon);
  // "سامر نجار و لیلا حداد گفتند".
  if (source && words[to]?.text === 'و' && SEVERAL.test(verb.cue)) {
    const end = words[endOf(words, to + 1, verb.from, lexicon) - 1]!.end;
    const all = { ...source, end, name: text.slice(source.start, end), kind: 'unknown' } as const;
    return { source: all, cue: verb.cue, by };
  }
  const comma = words[to - 1]!.breaks && source?.described ? endOf(words, to, verb.from, lexicon) : to;
  // "وزیر خارجه، سامر نجار، گفت".
  const name = comma > to && words[comma - 1]!.breaks ? sourceIn(text, words, to, comma, lexicon) : null;
  return { source: name?.kind === 'person' ? name : source, cue: verb.cue, by };
}

const opens = ({ text }: Word, { conjunctions, adverbs }: Lexicon) => conjunctions.has(text) || adverbs.has(text);

/** Where the phrase ends that begins at `from`: before a preposition, an adverb or the verb, behind a comma. */
function endOf(words: readonly Word[], from: number, limit: number, lexicon: Lexicon): number {
  for (let at = from; at < limit; at++) {
    const { text } = words[at]!;
    const isJoint = text === 'و' && lexicon.complements.has(words[at - 1]?.text ?? '');
    if (lexicon.prepositions.has(text) || text === OBJECT || (opens(words[at]!, lexicon) && !isJoint)) return at;
    // "سامر نجار این تصمیم را «…» خواند".
    if (at > from && lexicon.pronouns.has(text)) return at;
    if (words[at]!.breaks) return at + 1;
  }
  return limit;
}

/** Whom words `[from, to)` name: what stands behind a role and what belongs to it, else all of them. */
function sourceIn(text: string, words: readonly Word[], from: number, to: number, lexicon: Lexicon): Source | null {
  if (to - from > LONGEST || to === from || lexicon.pronouns.has(words[from]!.text)) return null;
  const kind = lexicon.nouns.get(words[from]!.text);
  if (kind) return named(text, words, from, to, kind);
  let at = from;
  while (at < to && lexicon.titles.has(words[at]!.text)) at++;
  if (at === from) {
    if (to - from > LONGEST_NAME) return null;
    return named(text, words, from, to, to - from > 1 ? 'person' : 'unknown');
  }
  const role = at;
  while (at < to && belongs(words[at]!, lexicon)) at++;
  if (to - at > PARTS) at = to - PARTS;
  // "شهردار هارن", "وزیر خارجه آلتمارک": one word is a place, but for "آقای نجار".
  const isAlone = at === to || (to - at === 1 && !(at === role && ADDRESSES.has(words[at - 1]!.text)));
  if (isAlone) return { ...named(text, words, from, to, 'unknown'), described: true };
  return named(text, words, at, to, to - at > 1 ? 'person' : 'unknown');
}

const belongs = ({ text }: Word, { titles, complements, nouns }: Lexicon) =>
  text === 'و' || titles.has(text) || complements.has(text) || nouns.has(text);

function named(text: string, words: readonly Word[], from: number, to: number, kind: Source['kind']): Source {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  return {
    start,
    end,
    name: text.slice(start, end),
    kind,
    gender: null,
    described: kind === 'unknown' && to - from > 1,
  };
}
