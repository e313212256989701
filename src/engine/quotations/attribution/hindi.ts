import type { Span } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit } from './credit.ts';
import type { Source } from './source.ts';
import { besideQuotation, type Word, wordsOf } from './text-beside.ts';
import type { QuoteSpan } from './tokens.ts';

const BREAK = /[।?!\n”"]/;
/** What somebody is of stands before these: "पुलिस के प्रवक्ता". */
const OF = new Set(['के', 'की', 'का']);
const AND = new Set(['और', 'एवं', 'तथा', 'व']);
/** Verbs whose subject has no mark of its own: "रवि कुमार बोले". */
const BARE = /^(?:बोल[ेाीं]+|कहत[ेी]|बतात[ेी]|लिखत[ेी])$/;
const DOER = 'ने';
/** Words of a name or a role at most, and of a name that no role stands before. */
const LONGEST = 6;
const LONGEST_NAME = 4;
/** Words from who speaks to the verb at most. */
const TO_VERB = 12;

/**
 * The credit of a quotation in Hindi: "रवि कुमार ने कहा, “…”", "“…,” मंत्री रवि कुमार ने कहा", "रवि कुमार के अनुसार", "रवि कुमार का
 * कहना है". Null where a pronoun or nobody is named, as whoever spoke last goes on; without a source where there is no verb.
 */
export function hindiCredit(text: string, paragraph: Span, quote: QuoteSpan, lexicon: Lexicon): Credit | null {
  const { before, after } = besideQuotation(text, paragraph, quote, BREAK);
  const words = wordsOf(before);
  const behind = wordsOf(after);
  const told = toldBy(text, words, behind, lexicon, 'before');
  const said = told === undefined ? toldBy(text, behind, [], lexicon, 'after') : told;
  if (said !== undefined) return said;
  const isAlone = words.length === 0 && behind.length === 0;
  return isAlone ? null : { source: null, cue: null, by: 'last' };
}

/** What some words say of who speaks; undefined where they say nothing, null where they name nobody. `rest` may hold the verb. */
function toldBy(
  text: string,
  words: readonly Word[],
  rest: readonly Word[],
  lexicon: Lexicon,
  by: 'before' | 'after',
): Credit | null | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const { text: word } = words[i]!;
    const next = [...words.slice(i + 1), ...rest].slice(0, TO_VERB);
    const phrase = lexicon.beforeWords.find((parts) => parts.every((part, n) => words[i + n]?.text === part));
    if (phrase) return credit(text, words, i, phrase.join(' '), lexicon, by);
    const claim = OF.has(word) && lexicon.claims.has(next[0]?.text ?? '');
    if (claim) return credit(text, words, i, next[0]!.text, lexicon, by);
    if (lexicon.pronouns.has(word) && next.some((one) => lexicon.says.has(one.text) || lexicon.claims.has(one.text)))
      return null;
    const verb = word === DOER ? next.find((one) => lexicon.says.has(one.text)) : undefined;
    if (verb) return credit(text, words, i, verb.text, lexicon, by);
    if (BARE.test(word) && i > 0 && !words.slice(0, i).some((one) => one.text === DOER))
      return credit(text, words, i, word, lexicon, by);
  }
  return undefined;
}

function credit(
  text: string,
  words: readonly Word[],
  to: number,
  cue: string,
  lexicon: Lexicon,
  by: 'before' | 'after',
): Credit | null {
  const last = words[to - 1];
  if (last && lexicon.pronouns.has(last.text)) return null;
  return { source: sourceBefore(text, words, to, lexicon), cue, by };
}

/** Whom the words before `to` name: a name behind its role, else all of it. */
function sourceBefore(text: string, words: readonly Word[], to: number, lexicon: Lexicon): Source | null {
  let from = startOf(words, to, lexicon);
  if (from === to || to - from > LONGEST) return null;
  const role = words.slice(from, to).findLastIndex((word) => isTitle(word, lexicon));
  const isRoleAlone = role === to - from - 1;
  const kind = lexicon.nouns.get(words[to - 1]!.text);
  if (role < 0 && !kind) {
    if (to - from > LONGEST_NAME) return null;
    // "रवि कुमार और सीता देवी ने".
    const other = AND.has(words[from - 1]?.text ?? '') ? startOf(words, from - 1, lexicon) : from;
    const titles = words.slice(other, from).findLastIndex((word) => isTitle(word, lexicon));
    const first = from - other > 2 && from - other <= LONGEST_NAME ? other + titles + 1 : from;
    return named(text, words, first, to, to - first > 1 && first === from ? 'person' : 'unknown');
  }
  if (!isRoleAlone && !kind) return named(text, words, from + role + 1, to, 'person');
  if (OF.has(words[from - 1]?.text ?? '')) from = startOf(words, from - 1, lexicon);
  const source = named(text, words, from, to, kind ?? 'unknown');
  return { ...source, described: kind === undefined || kind === 'unknown' };
}

function named(text: string, words: readonly Word[], from: number, to: number, kind: Source['kind']): Source {
  const [start, end] = [words[from]!.start, words[to - 1]!.end];
  return { start, end, name: text.slice(start, end), kind, gender: null, described: false };
}

const isTitle = ({ text }: Word, { titles }: Lexicon) => titles.has(text);

/** Where the phrase begins that ends before `to`: behind a comma, a postposition, a conjunction or an adverb. */
function startOf(words: readonly Word[], to: number, lexicon: Lexicon): number {
  let from = to;
  while (from > 0) {
    const { text: word } = words[from - 1]!;
    if (from < to && words[from - 1]!.breaks) break;
    if (lexicon.prepositions.has(word) || lexicon.conjunctions.has(word) || lexicon.adverbs.has(word)) break;
    if (word === DOER || lexicon.pronouns.has(word)) break;
    from--;
  }
  return from;
}
