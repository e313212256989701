import { keyOf } from './key.ts';
import type { PhraseHit } from './phrase-index.ts';

/** What parts the names of several people. */
export const BETWEEN_NAMES = /,\s|\s(?:and|und|et|y|e|en|och|og|&|و)\s/u;

/** Longest name of a person or body, with degrees. */
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

/** The part of a text after as many words as a beginning of its key has. */
export function wordsAfter(text: string, beginning: string): string {
  const words = text.trim().split(/[\s\u00a0]+/);
  const count = beginning.split(' ').length;
  // Ticks and bullets before the first word are words of the text, but not of its key.
  const lead = words.findIndex((word) => keyOf(word) !== '');
  const rest = words.slice(Math.max(0, lead) + count).join(' ');
  if (rest !== '') return rest;
  const colon = Math.max(text.indexOf(':'), text.indexOf('：'));
  return colon >= 0 ? text.slice(colon + 1) : '';
}

/** A point after one of these, or after a single letter, ends no sentence ("Dr. Ann Roe", "Ido K. Elm"). */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:Dra?|Prof|Mr|Mrs|Ms|Mx|Mme|Sra?|St|Mag|Ing|Dipl|Lic|Avv|Dott|Univ|Ph|[Mm]ed|phil|nat|habil|\p{Lu}))\. (?=\p{Lu})/u;
const NEXT_PART = / [|•·—–-] |, (?:updated|on|published)\b|; |[(（[]/iu;

/** Small words that stand inside names of people and bodies, and between two of them. */
const WITHIN_NAMES = new Set(
  'de del della di da do dos das du des der den von van zu zur zum la las le les lo los el al bin ibn of for für para per pour e y i et and und en och og ve dan и & at in ter ten af av'.split(
    ' ',
  ),
);

/** A word of a team that is not named ("Our Fact-Checking Desk"), or an article. */
const UNNAMED = /^(?:our|an?|unsere[mnr]?|notre|nuestr[oa]s?|noss[oa]s?)$/iu;
const ARTICLE = /^(?:the|der|die|das|la|le|les|el|los|il|lo|de|het|a) (?=\p{Lu})/u;

/** A name without what follows it: a date, a second sentence, another role, the rest of the sentence it stands in. */
export function tidy(name: string, months: ReadonlySet<string>): string {
  const [sentence = ''] = name.trim().split(SENTENCE_END, 1);
  const [cut = ''] = sentence
    .replace(/^[\s:：•|–-]+/u, '')
    .replace(ARTICLE, '')
    .split(NEXT_PART, 1);
  const words: string[] = [];
  for (const word of cut.split(/\s+/)) {
    if (/\d/.test(word)) {
      // "Ann Roe May 3, 2024"
      if (months.has(keyOf(words.at(-1) ?? ''))) words.pop();
      break;
    }
    if (isSmall(word) && !WITHIN_NAMES.has(word) && !/^\p{L}{1,5}\.$/u.test(word)) break;
    words.push(word);
  }
  while (words.length > 0 && WITHIN_NAMES.has(words.at(-1)!)) words.pop();
  return words
    .join(' ')
    .replace(/[\s.,:;•|–-]+$/u, '')
    .replace(/^(?:the )?(?:editors?|journalists?|reporters?) (?=\p{Lu})/iu, '');
}

/** What a line says of months: the last word of a name may be one ("Ann Roe May 3"). */
export function monthsIn({
  key,
  hits,
}: {
  readonly key: string;
  readonly hits: readonly PhraseHit[];
}): ReadonlySet<string> {
  return new Set(hits.filter((hit) => hit.set === 'month').map((hit) => key.slice(hit.start, hit.end)));
}

/** Small words of what may stand behind a name: a role, "on" and a day. More are a sentence. */
const MOST_BEHIND = 3;
/** Words of one name with its titles; a headline in capitals has more. */
const MOST_ALONE = 5;
/** Letters of a name in scripts without capitals. */
const LONGEST_UNCASED = 30;

/** Is a text the name of somebody, in two words or more where names have capitals, and hardly more than that? */
export function isNameAlone(text: string, months: ReadonlySet<string>): boolean {
  const name = tidy(text, months);
  if (!isName(name)) return false;
  // Degrees stand behind a comma.
  const words = name.split(',', 1)[0]!.split(' ').length;
  if (!/\p{Lu}/u.test(name)) return name.length >= 2 && name.length <= LONGEST_UNCASED && words <= 4;
  const behind = text.slice(text.indexOf(name) + name.length);
  return words > 1 && words <= MOST_ALONE && behind.split(/\s+/).filter(isSmall).length <= MOST_BEHIND;
}

/** Does a word begin with a small letter, in a script that has them? */
export const isSmall = (word: string) => /^["'“(]?\p{Ll}/u.test(word);

export function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return false;
  // It begins with a letter, a capital one in scripts that have them, or is a name on a network.
  const [first = ''] = name.split(' ', 1);
  return /^(?:["'“]?[\p{Lu}\p{Lt}\p{Lo}]|@[\p{L}_]{2})/u.test(first) && !UNNAMED.test(first);
}
