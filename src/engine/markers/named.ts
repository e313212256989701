import { keyOf } from './key.ts';
import type { ReadLine } from './match.ts';
import { isName, isSmall, monthsIn, tidy, wordsAfter } from './name-text.ts';

/** Sets of phrases after which a name follows. */
const NAMES_AFTER = new Set(['fact-checked-by', 'fact-checker', 'fact-checking', 'reviewed-by', 'checked-by']);

/**
 * Whom a label names: the words after its "by", else what stands beside it. null where it names nobody ("our experts"
 * are nobody in particular).
 */
export function nameIn(read: ReadLine, isNobody: (key: string) => boolean): string | null {
  const label = Math.max(0, ...(read.bySet.get('fact-checked') ?? []).map((hit) => (hit.start === 0 ? hit.end : 0)));
  // "팩트체크 완료": what goes on behind the first word is the label's.
  const by = read.hits.filter((hit) => hit.start === 0 && hit.end >= label && NAMES_AFTER.has(hit.set));
  const end = Math.max(-1, ...by.map((hit) => hit.end));
  const links = read.line.links.map((link) => link.text);
  const candidates: string[] = [];
  if (end >= 0 && end < read.key.length) {
    const rest = wordsAfter(read.line.text, read.key.slice(0, end));
    // A link that begins what follows ends where the name does ("Ann Roe Read our policy").
    candidates.push(...links.filter((text) => text !== '' && rest.startsWith(text)), rest);
  } else if (end < 0 && read.line.picture) {
    candidates.push(...behindBadge(read));
  } else if (end === read.key.length) {
    candidates.push(...links, ...read.line.beside);
  } else {
    const at = Math.max(...[' by ', ' von ', ' par ', ' por '].map((by) => read.line.text.lastIndexOf(by)));
    if (at >= 0) candidates.push(read.line.text.slice(at).replace(/^ \S+ /, ''));
  }
  const months = monthsIn(read);
  return candidates.map((text) => tidy(text, months)).find((name) => isName(name) && !isNobody(keyOf(name))) ?? null;
}

const BY = /^(?:by|von|par|por|da|door|av|af|przez|oleh)(?: |$|:)\s*/u;

/** A badge may be the first words of a line ("[Fact checked] by Ido Elm"). */
function behindBadge({ line: { beside, links } }: ReadLine): string[] {
  const by = beside.find((text) => BY.test(text));
  if (by === undefined) return [];
  const rest = by.replace(BY, '');
  return rest !== '' ? [rest] : [...links.map((link) => link.text), ...beside.filter((text) => text !== by)];
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
  if (/[?？؟]\s*$/u.test(read.line.text) && by.every((hit) => hit.end < read.key.length)) return true;
  if (by.length === 0) return false;
  const rest = read.key.slice(Math.max(...by.map((hit) => hit.end))).trim();
  if (NOBODY_AT_ALL.test(rest)) return true;
  if (read.line.scope === 'byline') return false;
  return read.line.text.split(/\s+/).slice(-rest.split(' ').length).filter(isSmall).length >= SENTENCE_WORDS;
}
