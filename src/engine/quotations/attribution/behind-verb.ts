import type { Lexicon } from '../lexicon/lexicon.ts';
import { isPronoun, type Phrase, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence } from './tokens.ts';

const LONGEST_ASIDE = 8;
/** Characters of a paper's or agency's name in marks. */
const LONGEST_NAME = 24;

/** "рассказала агентству «Эма» Ида Ясень": whoever something was said to is passed over. */
export function subjectBehind(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let at = verb + 1;
  while (lexicon.objects.has(sentence[at]?.lower ?? '')) at++;
  const name = sentence[at];
  if (at > verb + 1 && name?.kind === 'quote' && name.end - name.start <= LONGEST_NAME) at++;
  return phraseStartingAt(sentence, behindAside(sentence, at, lexicon), lexicon);
}

/** "afirmou, em nota, o Ministério da Saúde": behind what is set off after a verb, if that says how or where. */
function behindAside(sentence: Sentence, at: number, lexicon: Lexicon): number {
  if (sentence[at]?.text !== ',' || !lexicon.prepositions.has(sentence[at + 1]?.lower ?? '')) return at;
  const end = sentence.findIndex((token, i) => i > at && token.kind !== 'word');
  return sentence[end]?.text === ',' && end - at <= LONGEST_ASIDE ? end + 1 : at;
}

/** "si legge nella nota", "جاء في البيان": the document that something stands in. */
export function paperAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let at = verb + 1;
  // "lit-on dans".
  const next = sentence[at];
  if (next && isPronoun(next, lexicon)) at++;
  if (!lexicon.prepositions.has(sentence[at]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(sentence, at + 1, lexicon);
  if (phrase?.from !== at + 1) return null;
  const noun = sentence.slice(phrase.from, phrase.to).find(({ lower }) => !lexicon.determiners.has(lower));
  return lexicon.nouns.get(noun?.lower ?? '') === 'document' ? phrase : null;
}

/** "called so by X": who a passive says it was. */
export function agentAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  for (let i = verb + 1; i < sentence.length && i < verb + 12; i++) {
    if (lexicon.agent.has(sentence[i]!.lower)) return phraseStartingAt(sentence, i + 1, lexicon);
    if (sentence[i]!.text === ',') break;
  }
  return null;
}
