import type { Lexicon } from '../lexicon/lexicon.ts';
import { beforeBracket } from './clauses.ts';
import { type Phrase, phraseEndingAt, tiesNouns } from './noun-phrases.ts';
import { isRole } from './roles.ts';
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
    const phrase = phraseEndingAt(sentence, i, 0, lexicon);
    if (!phrase) continue;
    const before = sentence[phrase.from - 1];
    if (before?.kind === 'word' && lexicon.prepositions.has(before.lower)) continue;
    found = phrase;
    // "the chief executive, Tim Cook, said": the name in the apposition is enough.
    if (isName(phrase) || sentence[i + 1]!.capital) break;
  }
  return found;
}

const isName = (phrase: Phrase) => phrase.sentence[phrase.to - 1]!.capital;

/** Before "who": the phrase it stands for. */
export function antecedent(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const comma = sentence[at - 1]?.kind === 'mark' ? at - 1 : at;
  if (sentence[comma - 1]?.text === ')') return beforeBracket(sentence, comma, lexicon);
  const phrase = phraseEndingAt(sentence, comma, 0, lexicon);
  const before = (phrase && !isName(phrase) && described(phrase, lexicon)) || phrase;
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
