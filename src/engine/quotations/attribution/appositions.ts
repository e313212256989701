import type { Lexicon } from '../lexicon/lexicon.ts';
import { lengthOfTime } from './before-verb.ts';
import { beforeBracket } from './clauses.ts';
import { type Phrase, phraseEndingAt, tiesNouns } from './noun-phrases.ts';
import { isHonour, isRole } from './roles.ts';
import type { Sentence } from './tokens.ts';

/** How far back the comma that opens an apposition is looked for. */
const APPOSITION = 40;

/** "Kellyanne Conway, the campaign manager, said": what stands before the first of the commas. */
export function beforeApposition(sentence: Sentence, comma: number, lexicon: Lexicon): Phrase | null {
  let found: Phrase | null = null;
  for (let i = comma - 1; i > 0 && i > comma - APPOSITION; i--) {
    const token = sentence[i]!;
    if (token.kind === 'quote') break;
    if (token.text !== sentence[comma]!.text) continue;
    const isBracketed = lexicon.language === 'en' && sentence[i - 1]!.text === ')';
    const phrase = isBracketed ? beforeBracket(sentence, i, lexicon) : phraseEndingAt(sentence, i, 0, lexicon);
    if (!phrase || isHonourAlone(phrase) || isRestOfPlace(phrase, lexicon)) continue;
    const before = sentence[phrase.from - 1];
    // "Ida Ash, who lives in the town of Oldmere, Texas, said".
    if (lexicon.language === 'en' && before?.lower === 'who') return antecedent(sentence, phrase.from - 1, lexicon);
    // "As Ida Ash, the mayor, said": not a preposition there.
    const isAs = before?.lower === 'as' && isName(phrase);
    if (before?.kind === 'word' && lexicon.prepositions.has(before.lower) && !isAs) continue;
    // "Ida Ash, the first mayor of Harn, who is 54, said": only the name that a description says more of.
    if (
      found &&
      (isOfPlace(found) || isBareRole(found, lexicon)) &&
      !(isName(phrase) && opensAt(found, i + 1, lexicon))
    )
      break;
    found = phrase;
    // "the chief executive, Tim Cook, said": the name in the apposition is enough.
    if (isBareRole(phrase, lexicon)) continue;
    if (isOfPlace(phrase) ? goesOnToName(phrase, i) : isName(phrase) || sentence[i + 1]!.capital) break;
  }
  return found;
}

/** "the mayor of Harn": a description that ends in a name. */
function isOfPlace({ sentence, from, to }: Phrase): boolean {
  let at = from;
  while (at < to && !sentence[at]!.capital && !tiesNouns(sentence[at]!.lower)) at++;
  return at > from && at < to - 1 && tiesNouns(sentence[at]!.lower) && sentence[to - 1]!.capital;
}

/** "Ida Ash, director at the rights group, Harbour, said": without an article a role says more of who was named. */
const isBareRole = ({ sentence, from, to }: Phrase, lexicon: Lexicon) =>
  lexicon.language === 'en' &&
  sentence[from - 1]?.text === ',' &&
  sentence.slice(from, to).every((token) => !token.capital && !token.possessive) &&
  !lexicon.determiners.has(sentence[from]!.lower) &&
  sentence.slice(from, to).some((token) => isRole(token, lexicon));

/** Does a name stand behind the comma, rather than the rest of a place: "a nurse from Oldmere, Texas"? */
const goesOnToName = ({ sentence, from }: Phrase, comma: number) =>
  sentence[comma + 1]!.capital && !(/^an?$/.test(sentence[from]!.lower) && sentence[comma + 2]?.text === ',');

/** Does a phrase begin at a token, but for words such as those of "the first mayor"? */
const opensAt = ({ sentence, from }: Phrase, at: number, lexicon: Lexicon) =>
  sentence.slice(at, from).every(({ lower }) => lexicon.determiners.has(lower) || lexicon.adverbs.has(lower));

/** "Ida Ash, of Oldmere, Va., said", "a nurse from Oldmere, Texas": where a place is that was named before the comma. */
function isRestOfPlace({ sentence, from, to }: Phrase, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || to - from > 2 || sentence[from - 1]?.text !== ',') return false;
  let at = from - 2;
  while (at > 0 && sentence[at]!.capital) at--;
  return at < from - 2 && (sentence[at]?.lower === 'of' || sentence[at]?.lower === 'from');
}

/** "Ida Ash, MD, PhD, said". */
const isHonourAlone = ({ sentence, from, to }: Phrase) => to - from === 1 && isHonour(sentence[from]!);

const isName = (phrase: Phrase) => phrase.sentence[phrase.to - 1]!.capital;

/** Before "who": the phrase it stands for. */
export function antecedent(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const comma = sentence[at - 1]?.kind === 'mark' ? at - 1 : at - lengthOfTime(sentence, at, lexicon);
  if (sentence[comma - 1]?.text === ')') return beforeBracket(sentence, comma, lexicon);
  const phrase = phraseEndingAt(sentence, comma, 0, lexicon);
  const before = (phrase && (!isName(phrase) || isOfPlace(phrase)) && described(phrase, lexicon)) || phrase;
  return before && sentence[at]!.lower === 'who' ? somebody(before, lexicon) : before;
}

/** "A deal with Ida Ash, who": the person at the end of a phrase whose noun is for a thing; "a friend of Ida Ash" whole. */
function somebody(phrase: Phrase, lexicon: Lexicon): Phrase {
  const { sentence, to } = phrase;
  let from = to;
  while (from > phrase.from && sentence[from - 1]!.capital) from--;
  const noun = sentence[from - 2];
  const isOfThing = from < to && from - 2 >= phrase.from && tiesNouns(sentence[from - 1]!.lower);
  return isOfThing && !noun!.capital && !isRole(noun!, lexicon) ? { sentence, from, to } : phrase;
}

/** "McConnell, now the leader, who": the name that a description after a comma says more of. */
function described({ sentence, from }: Phrase, lexicon: Lexicon): Phrase | null {
  const comma = lexicon.adverbs.has(sentence[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (sentence[comma]?.text !== ',') return null;
  const phrase = phraseEndingAt(sentence, comma, 0, lexicon);
  return phrase && isName(phrase) ? phrase : null;
}
