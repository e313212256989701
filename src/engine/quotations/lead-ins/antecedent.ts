import type { Span } from '../../model.ts';
import { plainWord } from './plain-words.ts';
import { isPronounWord } from './pronouns.ts';
import type { NamedSource } from './source.ts';

/** How far back a name may stand for which "he" stands. */
const REACH = 700;
/** Capitalised words in a row; a full stop only after an initial. */
const NAME =
  /\p{Lu}[\p{L}'’-]{1,30}(?:[ \u00a0](?:(?:de|van|von|al|bin|der|la|du|di) )?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,30})){1,3}/gu;

export const isPronoun = (source: NamedSource): boolean => isPronounWord(plainWord(source.name));

/**
 * Whom a pronoun before a colon stands for: the noun before "who"; the last lead-in's source, where it stands near; the
 * nearest earlier full name that begins its paragraph or sentence; null where none is found.
 */
export function antecedentOf(text: string, source: NamedSource, last: NamedSource | null): NamedSource | null {
  const word = plainWord(source.name);
  if (word === 'who' || word === 'which') {
    const clause = text.slice(Math.max(0, source.start - 80), source.start);
    const noun = /((?:\p{L}[\p{L}'’-]*[ \u00a0]){0,3}\p{L}[\p{L}'’-]*),?\s*$/u.exec(clause);
    if (!noun) return null;
    const words = noun[1]!.replace(/^.*\b(?:from|by|of|to|with|for|is|was|and)\s/u, '');
    const start = source.start - clause.length + noun.index + noun[1]!.length - words.length;
    return { ...source, name: words.replace(/\s+/g, ' '), kind: 'person', start, end: start + words.length };
  }
  if (last && source.start - last.end < REACH * 3)
    return { ...source, name: last.name, kind: last.kind, publishers: last.publishers, url: last.url };
  const before = text.slice(Math.max(0, source.start - REACH), source.start);
  const offset = source.start - before.length;
  const names = [...before.matchAll(NAME)].map((match): Span & { name: string } => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    name: match[0],
  }));
  const opens = names.findLast((name) =>
    /(?:^|[.!?]["”]?\s|\n\s*)(?:\p{Lu}[\p{L}.]* )?$/u.test(text.slice(Math.max(0, name.start - 30), name.start)),
  );
  const chosen = opens ?? names.at(-1);
  return chosen
    ? { ...source, kind: 'person', name: chosen.name.replace(/\s+/g, ' '), start: chosen.start, end: chosen.end }
    : null;
}
