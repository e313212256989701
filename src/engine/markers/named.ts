import { keyOf } from './key.ts';
import type { ReadLine } from './match.ts';

/** Sets of phrases after which a name follows. */
const NAMES_AFTER = new Set(['fact-checked-by', 'fact-checker', 'reviewed-by']);

/** Longest name of a person or body, with degrees. */
const LONGEST_NAME = 80;
const MOST_WORDS = 9;

/**
 * Whom a label names: the words after its "by", else what stands beside it. null where it names nobody ("our experts"
 * are nobody in particular).
 */
export function nameIn(read: ReadLine, isNobody: (key: string) => boolean): string | null {
  const by = read.hits.filter((hit) => hit.start === 0 && NAMES_AFTER.has(hit.set));
  const end = Math.max(-1, ...by.map((hit) => hit.end));
  const links = read.line.links.map((link) => link.text);
  const candidates: string[] = [];
  if (end >= 0 && end < read.key.length) {
    const rest = wordsAfter(read.line.text, read.key.slice(0, end));
    // A link that begins what follows ends where the name does ("Ann Roe Read our policy").
    candidates.push(...links.filter((text) => text !== '' && rest.startsWith(text)), rest);
  } else if (end === read.key.length) {
    candidates.push(...links, ...read.line.beside);
  } else {
    const at = Math.max(...[' by ', ' von ', ' par ', ' por '].map((by) => read.line.text.lastIndexOf(by)));
    if (at >= 0) candidates.push(read.line.text.slice(at).replace(/^ \S+ /, ''));
  }
  const months = new Set(
    read.hits.filter((hit) => hit.set === 'month').map((hit) => read.key.slice(hit.start, hit.end)),
  );
  return candidates.map((text) => tidy(text, months)).find((name) => isName(name) && !isNobody(keyOf(name))) ?? null;
}

/** So many words in small letters behind "checked by" are a sentence; a label has a name, a date, a role there. */
const SENTENCE_WORDS = 7;
const NOBODY_AT_ALL =
  /^(?:nobody|no one|no-one|whom|niemand\p{L}*|wem|personne|nadie|nessuno|ninguém|ingen|nikt|никем)\b/u;

/**
 * Does a line that begins as a label go on as a sentence or end as a question ("Fact checked by whom?")? In a byline
 * nothing stands that is none.
 */
export function isSentence(read: ReadLine): boolean {
  const by = read.hits.filter((hit) => hit.start === 0 && NAMES_AFTER.has(hit.set));
  if (by.length === 0) return false;
  if (/[?？؟]\s*$/u.test(read.line.text) && read.key.length > Math.max(...by.map((hit) => hit.end))) return true;
  const rest = read.key.slice(Math.max(...by.map((hit) => hit.end))).trim();
  if (NOBODY_AT_ALL.test(rest)) return true;
  if (read.line.scope === 'byline') return false;
  return read.line.text.split(/\s+/).slice(-rest.split(' ').length).filter(isSmall).length >= SENTENCE_WORDS;
}

/** The part of a text after as many words as a beginning of its key has. */
function wordsAfter(text: string, beginning: string): string {
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
function tidy(name: string, months: ReadonlySet<string>): string {
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

/** Does a word begin with a small letter, in a script that has them? */
const isSmall = (word: string) => /^["'“(]?\p{Ll}/u.test(word);

function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return false;
  // It begins with a letter, a capital one in scripts that have them, or is a name on a network.
  const [first = ''] = name.split(' ', 1);
  return /^(?:["'“]?[\p{Lu}\p{Lt}\p{Lo}]|@[\p{L}_]{2})/u.test(first) && !UNNAMED.test(first);
}
