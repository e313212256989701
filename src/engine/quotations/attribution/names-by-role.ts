import type { Publishers, SourceKind } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';

/** Parts of a name that it goes on behind: "عبد الله", "بن سلمان", "أبو بكر". */
const GOES_ON = new Set('عبد بن بنت ابن أبو أبي آل أم'.split(' '));
/** The ending of roles that a woman has. */
const SHE = /ة$/;
/** Parts that a name has at least, and at most where nothing shows its end. */
const PARTS = 2;
/** What is longer and has no role is no person's name. */
const LONGEST_NAME = 5;

/**
 * Whom the tokens of a phrase, one at least, name in a script without capitals, Arabic: what stands behind a role and all that belongs to that
 * ("وزير الخارجية سامر النجار"); the whole phrase where it is a role alone, or begins with a body ("وزارة الصحة").
 */
export function sourceByRole(text: string, tokens: readonly Token[], lexicon: Lexicon, publishers: Publishers): Source {
  const first = tokens[0]!;
  const body = bodyOf(first, lexicon);
  const from = body ? 0 : endOfRole(tokens, lexicon);
  const named = tokens.slice(from);
  const isRole = named.length === 0;
  const given = isRole ? tokens : named;
  const [start, end] = [given[0]!.start, given.at(-1)!.end];
  const name = text.slice(start, end);
  if (isRole) return { start, end, name, kind: 'unknown', gender: null, described: true };
  if (publishers.named(name).length > 0)
    return { start, end, name, kind: 'publication', gender: null, described: false };
  if (body) return { start, end, name, kind: body, gender: null, described: tokens.length === 1 };
  if (from > 0)
    return { start, end, name, kind: 'person', gender: SHE.test(first.lower) ? 'she' : 'he', described: false };
  const isName = !isDefinite(first, lexicon) && named.length > 1 && named.length <= LONGEST_NAME;
  return { start, end, name, kind: isName ? 'person' : 'unknown', gender: null, described: false };
}

const isDefinite = ({ lower }: Token, { article }: Lexicon) => lower.startsWith(article!);

/** What a body, publication or document is, by its first word; null for a person or any other phrase. */
function bodyOf(first: Token, lexicon: Lexicon): SourceKind | null {
  const kind = lexicon.nouns.get(first.lower);
  return kind && kind !== 'unknown' ? kind : null;
}

/** Where the name begins behind a role; 0 where no role opens the phrase. */
function endOfRole(tokens: readonly Token[], lexicon: Lexicon): number {
  const first = tokens[0]!;
  const isTitle = lexicon.titles.has(first.lower);
  if (!isTitle && !lexicon.nouns.has(first.lower)) return 0;
  // "وزير خارجية مصر": a noun without an article goes on until one with it, or one by itself, ends it.
  let isOpen = !isDefinite(first, lexicon);
  let at = 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isDefinite(token, lexicon)) {
      isOpen = false;
      continue;
    }
    if (lexicon.titles.has(token.lower) || lexicon.nouns.has(token.lower) || lexicon.complements.has(token.lower))
      continue;
    if (!isOpen) break;
    // "مصدر أمني كبير": of somebody unnamed all the rest is description.
    if (!isTitle) return tokens.length;
    isOpen = false;
    if (tokens.length - at <= PARTS) break;
  }
  return at;
}

/** "الرئيس الأمريكي": an adjective of where somebody is from. */
const OF_A_PLACE = /(?:ي|ية)$/;

/** Of "سامر النجار القرار" the part that names somebody: behind a verb that has an object, a name of two parts ends. */
export function beforeObject({ sentence, from, to }: Phrase, lexicon: Lexicon): Phrase {
  const role = from + endOfRole(sentence.slice(from, to), lexicon);
  let at = role;
  if (role < to) {
    for (let parts = 0; at < to && parts < PARTS; at++) if (!GOES_ON.has(sentence[at]!.lower)) parts++;
  } else if (isDefinite(sentence[from]!, lexicon)) {
    at = from + 1;
    while (at < to && OF_A_PLACE.test(sentence[at]!.lower)) at++;
  }
  return { sentence, from, to: at };
}
