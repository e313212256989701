import type { Gender, Lexicon } from '../lexicon/lexicon.ts';
import { isNominal } from './noun-phrases.ts';
import type { Source } from './source.ts';
import type { Sentence, Token } from './tokens.ts';

/** Whom a text has spoken of so far, to tell whom "she" and "Clinton" mean. */
export class Discourse {
  private readonly fuller = new Map<string, Source>();
  private readonly named: Source[] = [];
  /** Bodies, publications and documents, also those only described: "the report". */
  private readonly things: Source[] = [];
  /** Several at once, and bodies: "two residents". */
  private readonly groups: Source[] = [];
  /** Names given short before any full one: they are whole as they are. */
  private readonly whole = new Set<string>();

  /** Who was given with a role; null where several were. */
  private readonly holders = new Map<string, Source | null>();

  /** Remember a source that was named. Later ones are the likelier meaning of a pronoun. */
  remember(source: Source): void {
    if (mayMean(source, 'it')) this.things.push(source);
    this.gather(source);
    if (source.described) return;
    this.named.push(source);
    this.know(source);
  }

  /** Remember several, whom "they" may mean. */
  gather(source: Source): void {
    if (isGroup(source)) this.groups.push(source);
  }

  /** Remember a full name, without making it the likelier meaning of a pronoun. */
  know(source: Source): void {
    const words = source.name.split(/\s+/);
    const last = words.at(-1)!.toLowerCase();
    if (words.length > 1 && source.kind === 'person' && !this.fuller.has(last) && !this.whole.has(last))
      this.fuller.set(last, source);
  }

  /** Remember somebody whom the text gave with a role ("Mayor Ruiz"), or that somebody without a name has it. */
  hold(role: string, source: Source | null): void {
    const before = this.holders.get(role);
    if (before === undefined) this.holders.set(role, source);
    else if (before && (!source || lastWord(before) !== lastWord(source))) this.holders.set(role, null);
  }

  /** Was a role given, to whomever? */
  holds(role: string): boolean {
    return this.holders.has(role);
  }

  /** Whom a role alone means: who was given with it, if nobody else was. */
  holder(role: string, before: number): Source | null {
    const holder = this.holders.get(role) ?? null;
    return holder && holder.start < before ? holder : null;
  }

  /** A name as first given in full: "Clinton" is "Hillary Clinton". The place stays where the short name stands. */
  full(source: Source): Source {
    const isShort = !source.name.includes(' ') || /^(?:von|van)\s/i.test(source.name);
    if (source.described || !isShort) return source;
    const known = this.fuller.get(lastWord(source));
    if (!known) {
      this.whole.add(lastWord(source));
      return source;
    }
    return { ...source, name: known.name, kind: known.kind, gender: known.gender };
  }

  /** Whoever was given in full with this last name, as the word that now stands for him or her. */
  bearer({ lower, start, end }: Token): Source | null {
    const known = this.fuller.get(lower);
    return known ? { ...known, start, end } : null;
  }

  /** Whom a pronoun means: who was named last of those it may mean; null where nobody was. */
  referent(gender: Gender, before: number): Source | null {
    const named = gender === 'it' ? this.things : this.named;
    for (let i = named.length - 1; i >= 0 && i > named.length - LOOK_BACK; i--) {
      const source = named[i]!;
      if (source.start < before && mayMean(source, gender)) return source;
    }
    return null;
  }

  /** Those whom "they" means: who was told of last of several and bodies; null where nobody was. */
  group(before: number): Source | null {
    return this.groups.findLast(({ start }) => start < before) ?? null;
  }

  /** Somebody the text only spoke of so far, if the given name tells that the pronoun fits. */
  spokenOf(gender: Gender, before: number): Source | null {
    let found: Source | null = null;
    for (const source of this.fuller.values()) {
      if (source.gender === gender && source.start < before && source.start >= (found?.start ?? 0)) found = source;
    }
    return found;
  }
}

/** The head of an English description of several: "two residents of the town", "police". */
const SEVERAL =
  /^(?:[\p{L}\p{N}’'-]+ ){0,5}?(?:\p{L}+[^sS’']s|[Pp]eople|[Pp]olice)(?= (?:of|for|from|in|at|with|who)\b|$)/u;

const isGroup = ({ kind, described, name }: Source) =>
  kind === 'organisation' || (described ? SEVERAL.test(name) : kind === 'unknown' && / and /.test(name));

/** "Ida Ash and Tom Birch": several, who are neither "he" nor "she". */
const isTogether = ({ kind, described, name }: Source) =>
  kind === 'unknown' && !described && / (?:and|und|et|y|e|en) /.test(name);

const lastWord = ({ name }: Source) => name.split(/\s+/).at(-1)!.toLowerCase();

/** May a pronoun mean this source, as far as its kind and given name tell? */
export function mayMean(source: Source, gender: Gender): boolean {
  if (gender === 'they') return true;
  if (gender === 'it') return source.kind !== 'person' && source.kind !== 'unknown';
  if (source.kind !== 'person' && source.kind !== 'unknown') return false;
  if (isTogether(source)) return false;
  return source.gender === gender || source.gender === null || source.gender === 'they';
}

/** How many mentions back a pronoun reaches; bounds the work as well. */
const LOOK_BACK = 12;

/** Runs of two to four capitalised words: full names, wherever they stand. */
export function* fullNames(sentence: Sentence, lexicon: Lexicon): Generator<{ from: number; to: number }> {
  let from = -1;
  for (let i = 0; i <= sentence.length; i++) {
    const token = sentence[i];
    if (token?.capital && isNominal(token, lexicon) && !lexicon.titles.has(token.lower)) {
      if (from < 0) from = i;
      if (!token.possessive) continue;
    }
    const to = token?.capital && token.possessive && from >= 0 ? i + 1 : i;
    if (from >= 0 && to - from >= 2 && to - from <= 4) yield { from, to };
    from = -1;
  }
}
