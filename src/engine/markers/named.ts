import { isWordAt, keyOf } from './key.ts';
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
  const candidates: string[] = [];
  if (end >= 0 && end < read.key.length) {
    candidates.push(wordsAfter(read.line.text, read.key.slice(0, end)));
  } else if (end === read.key.length) {
    candidates.push(...read.line.links.map((link) => link.text), ...read.line.beside);
  } else {
    const at = Math.max(...[' by ', ' von ', ' par ', ' por '].map((by) => read.line.text.lastIndexOf(by)));
    if (at >= 0) candidates.push(read.line.text.slice(at).replace(/^ \S+ /, ''));
  }
  return candidates.map(tidy).find((name) => isName(name) && !isNobody(keyOf(name))) ?? null;
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

/** A name without what follows it: a date, a second sentence, another role. */
function tidy(name: string): string {
  const cut =
    name.trim().split(/ [|•·—–-] |\. [A-Z]|, (?:updated|on|published)\b|; | on \p{Lu}?\p{L}{2,9}\.? \d/u, 1)[0] ?? '';
  return cut
    .replace(/^[\s:：•|–-]+|[\s.,:;•|–-]+$/gu, '')
    .replace(/^(?:the )?(?:editors?|journalists?|reporters?) (?=\p{Lu})/iu, '');
}

function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS) return false;
  const words = name.split(' ').filter((word) => isWordAt(word.toLowerCase(), 0));
  if (words.length === 0) return false;
  // A name begins with a capital letter in scripts that have them, and holds no number.
  const first = words[0]!;
  const caseless = first.toLowerCase() === first.toUpperCase();
  return (caseless || first[0] !== first[0]!.toLowerCase()) && !/\d{2}/.test(name);
}
