import type { Publishers } from '../../model.ts';
import { placesOf } from '../../report/named-anywhere.ts';
import { genderOf } from '../lexicon/given-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** A capital behind one of these is that of a name, not of a sentence. */
const AMID = /[\p{Ll}\p{N},;][ \u00a0]$/u;

/** "Border agents say …", where the text has borders in it: a name of one word that is the first of its sentence, and no name. */
export function isFirstWord(
  text: string,
  { sentence }: Phrase,
  [word, ...others]: readonly Token[],
  { language }: Lexicon,
  publishers: Publishers,
): boolean {
  if (language !== 'en' || word === undefined || others.length > 0 || word !== sentence[0] || word.possessive)
    return false;
  return genderOf(word.lower) === null && publishers.named(word.text).length === 0 && isOrdinary(text, word);
}

/** What was found of the words of one text: a page may begin every sentence with the same. */
let known: { readonly text: string; readonly words: Map<string, boolean> } = { text: '', words: new Map() };

/** The same for each occurrence of a word; each word of a text is looked for once. */
function isOrdinary(text: string, { text: word, lower }: Token): boolean {
  if (known.text !== text) known = { text, words: new Map() };
  let answer = known.words.get(word);
  if (answer === undefined) {
    answer = isWrittenSmall(text, word, lower);
    known.words.set(word, answer);
  }
  return answer;
}

/**
 * Has the first word of a sentence its capital from that alone? It has where the same text writes the word small elsewhere, and
 * nowhere with a capital amid a sentence, but as a part of a longer name: "Border agents …" names nobody in a text about a border.
 */
function isWrittenSmall(text: string, word: string, lower: string): boolean {
  if (placesOf(text, lower).next().done) return false;
  for (const { start, end } of placesOf(text, word)) {
    if (AMID.test(text.slice(Math.max(0, start - 2), start)) && !/^\s\p{Lu}/u.test(text.slice(end, end + 3)))
      return false;
  }
  return true;
}
