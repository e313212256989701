import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from './noun-phrases.ts';
import { isBody, isTitle } from './roles.ts';
import type { Token } from './tokens.ts';

/** Before what a body is for: "Federal Bureau of Investigation". */
const FIELD = new Set(['of', 'for']);
const AND = new Set(['and', 'und']);

/** A body's name of two words or more with what it is for, which belongs to the name: "U.S. Department of Justice". */
export function withField(tokens: readonly Token[], run: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (lexicon.language !== 'en' || run.length < 2 || !isBody(run.at(-1)!, lexicon)) return run;
  const from = tokens.indexOf(run[0]!);
  let to = from + run.length;
  while (FIELD.has(tokens[to]?.lower ?? '')) {
    const field = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    if (!tokens[field]?.capital) break;
    to = field + 1;
    while (tokens[to]?.capital) to++;
  }
  // "Oldmere Board of Bridges chairman Ida Ash".
  while (tokens[to + 1]?.capital && isTitle(tokens[to]!, lexicon)) {
    to += 2;
    while (tokens[to]?.capital) to++;
  }
  // "Oldmere Department of Bridges Director Ida Ash".
  const role = tokens.slice(0, to - 1).findLastIndex((token) => isTitle(token, lexicon) && !isBody(token, lexicon));
  return tokens.slice(role > from ? role + 1 : from, to);
}

/**
 * The name that another is joined to, "Tom Birch" of "Tom Birch and Ida Ash": both in full, or both a word. Null where the
 * phrase does not open its clause, for then the first may be the end of another.
 */
export function nameJoined(phrase: Phrase, run: readonly Token[], lexicon: Lexicon): readonly Token[] | null {
  const { sentence, from } = phrase;
  const before = sentence[from - 1];
  // "Max Elm, Tom Birch and Ida Ash": the last of several.
  const isListed = before?.text === ',' && sentence[from - 2]?.capital === true;
  const opens = before?.kind !== 'word' || lexicon.conjunctions.has(before.lower) || lexicon.says.has(before.lower);
  let at = sentence.indexOf(run[0]!, from) - 1;
  while (at > from && isTitle(sentence[at]!, lexicon)) at--;
  if (!opens || isListed || at <= from || !AND.has(sentence[at]!.lower)) return null;
  let start = at;
  while (start > from && sentence[start - 1]!.capital && !sentence[start - 1]!.possessive) start--;
  const other = sentence.slice(start, at);
  return other.length > 0 && other.length > 1 === run.length > 1 ? other : null;
}

/** Syllables of a Vietnamese name. */
const SYLLABLES = 4;

/** "Quảng Nam Lê Văn Tần": where names begin with one of few words, what stands before the first of these is a place. */
export function fromFamilyName(run: readonly Token[], { families }: Lexicon): readonly Token[] {
  if (run.length <= 2 || families.size === 0) return run;
  if (run.length <= SYLLABLES && families.has(run[0]!.lower)) return run;
  const at = run.findIndex(
    ({ lower }, i) => i > 0 && i < run.length - 1 && run.length - i <= SYLLABLES && families.has(lower),
  );
  return at > 0 ? run.slice(at) : run;
}
