import type { SourceKind } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** "Polizei" of "Polizei Altmark", "Landgericht" of "Landgericht Altmark". */
export const isAuthority = ({ lower }: Token, lexicon: Lexicon) =>
  lexicon.authorities.has(lower) || (lexicon.compounds && bySuffix(lower, (tail) => lexicon.authorities.has(tail)));

export function isTitle(token: Token, lexicon: Lexicon): boolean {
  return lexicon.titles.has(token.lower) || isRole(token, lexicon) || isPrefixed(token, lexicon);
}

/** "Ex-mayor", "co-founder", "actor-turned-senator"; "Inspector-General". */
const PREFIXED = /^(?:ex|then|co|vice|\p{L}+-turned)-(\p{L}+)$|^(\p{L}+)-general$/u;

function isPrefixed({ lower }: Token, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || !lower.includes('-')) return false;
  const parts = PREFIXED.exec(lower);
  const role = parts?.[1] ?? parts?.[2];
  return role !== undefined && (lexicon.titles.has(role) || lexicon.nouns.get(role) === 'unknown');
}

/** A noun for a role or kind, also as the last part of a compound ("Innenminister", "GdP-Vorsitzende"). */
export function isRole(token: Token, lexicon: Lexicon): boolean {
  return kindOf(token.lower, lexicon) !== null || nounBySuffix(token.lower, lexicon) !== null;
}

/** What stands behind a name for a seat, a rank or an honour: "Ida Ash MP", "Ida Ash, MD". */
export const isHonour = ({ lower, capital }: Token) => capital && HONOURS.has(lower.replaceAll('.', ''));
const HONOURS = new Set('mp mps msp mep qc kc obe mbe cbe phd md'.split(' '));

/** A noun for a body, paper or document, or what ends the name of a firm: "Committee", "Motors". */
export function isBody({ lower, capital }: Token, lexicon: Lexicon): boolean {
  if (capital && lexicon.firms.has(lower)) return true;
  const kind = lexicon.nouns.get(lower) ?? nounBySuffix(lower, lexicon);
  return kind !== null && kind !== 'unknown';
}

/** A noun for something written, also as the last part of a compound ("Polizeibericht"). */
export function isDocument({ lower, capital }: Token, lexicon: Lexicon): boolean {
  // "schreiben" is a verb, "Schreiben" a letter.
  if (lexicon.compounds && !capital) return false;
  return (lexicon.nouns.get(lower) ?? nounBySuffix(lower, lexicon)) === 'document';
}

const LONGEST_ROLE = 20;
/** Shorter endings are found at the end of too many other words. */
const SHORTEST_ROLE = 4;

/** What the last part of a compound is a noun for; null where it is none. */
export function nounBySuffix(word: string, lexicon: Lexicon): SourceKind | null {
  if (!lexicon.compounds) return null;
  let found: SourceKind | null = null;
  bySuffix(word, (tail) => {
    found = kindOf(tail, lexicon);
    return found !== null;
  });
  return found;
}

/** What a word is a noun for, in German also as a woman has the role: "Verteidigerin". */
function kindOf(written: string, lexicon: Lexicon): SourceKind | null {
  // "l’avocate".
  const word = written[1] === '’' || written[1] === "'" ? written.slice(2) : written;
  const kind = lexicon.nouns.get(word) ?? (lexicon.titles.has(word) ? 'unknown' : null);
  if (kind || lexicon.language !== 'de' || !word.endsWith('in')) return kind;
  return lexicon.nouns.get(word.slice(0, -2)) === 'unknown' ? 'unknown' : null;
}

/** Is one of the ends of a compound, the longest first, what is looked for? */
function bySuffix(word: string, isIt: (tail: string) => boolean): boolean {
  for (let from = Math.max(1, word.length - LONGEST_ROLE); from <= word.length - SHORTEST_ROLE; from++) {
    if (isIt(word.slice(from))) return true;
  }
  return false;
}
