import type { Lexicon } from '../lexicon/lexicon.ts';
import { antecedent, beforeApposition } from './appositions.ts';
import { standsBetween } from './before-verb.ts';
import { agentAfter, paperAfter, paperBefore, subjectBehind } from './behind-verb.ts';
import { beforeBracket, sentenceSubject, sharedSubject } from './clauses.ts';
import { beforeObject } from './names-by-role.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence, Token } from './tokens.ts';

/** Who does what the verb at `verb` says, in languages that put the subject first or, after a quotation, last. */
export function subjectOf(
  sentence: Sentence,
  verb: number,
  earlier: readonly (Phrase | null)[],
  lexicon: Lexicon,
): Phrase | null {
  if (sentence[verb - 1]?.lower === 'to') return sharedSubject(sentence, verb, earlier, lexicon);
  if (lexicon.goesOn.has(sentence[verb]!.lower)) return sharedSubject(sentence, verb, earlier, lexicon);
  const quoted = lexicon.quoting.has(sentence[verb]!.lower) ? whoIsQuoted(sentence, verb, lexicon) : null;
  if (quoted) return quoted;
  const paper = lexicon.impersonal.has(sentence[verb]!.lower)
    ? (paperAfter(sentence, verb, lexicon) ?? paperBefore(sentence, verb, lexicon))
    : null;
  if (paper) return paper;
  const subject = subjectBeside(sentence, verb, earlier, lexicon);
  return subject && lexicon.article !== null && lexicon.judges.has(sentence[verb]!.lower)
    ? beforeObject(subject, lexicon)
    : subject;
}

/** "The agency quoted Ida Ash as saying": who is quoted speaks, not who quotes. */
function whoIsQuoted(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseStartingAt(sentence, verb + 1, lexicon);
  return phrase && sentence[phrase.to]?.lower === 'as' && sentence[phrase.to + 1]?.lower.endsWith('ing')
    ? phrase
    : null;
}

/** Words between "quoted" and "as saying" at most. */
const QUOTED_BY = 8;

/** "Ida Ash was quoted by the agency as saying": she speaks, not the agency. */
function isQuotedAs(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || !lexicon.quoting.has(sentence[verb]!.lower)) return false;
  for (let i = verb + 1; i < verb + QUOTED_BY && sentence[i]?.kind === 'word'; i++) {
    if (sentence[i]!.lower === 'as') return sentence[i + 1]?.lower.endsWith('ing') === true;
  }
  return false;
}

/** "a fait savoir": does the word before make a verb of saying of this one? */
export const isSaidTogether = (sentence: Sentence, verb: number, lexicon: Lexicon) =>
  lexicon.saysTogether.get(sentence[verb]!.lower)?.has(sentence[verb - 1]?.lower ?? '') === true;

function subjectBeside(
  sentence: Sentence,
  verb: number,
  earlier: readonly (Phrase | null)[],
  lexicon: Lexicon,
): Phrase | null {
  let at = isSaidTogether(sentence, verb, lexicon) ? verb - 1 : verb;
  let passive = false;
  while (at > 0 && sentence[at - 1]!.kind === 'word') {
    const between = standsBetween(sentence, at, lexicon);
    if (between === 0) break;
    at -= between;
    if (lexicon.passives.has(sentence[at]!.lower)) passive = true;
  }
  if (passive && lexicon.participle?.test(sentence[verb]!.lower)) {
    if (isQuotedAs(sentence, verb, lexicon)) return phraseEndingAt(sentence, at, 0, lexicon);
    const agent = agentAfter(sentence, verb, lexicon);
    if (agent || !lexicon.says.has(sentence[verb]!.lower)) return agent;
  }
  // "the plan, described by Ida Ash as “…”".
  const isDone = lexicon.language === 'en' && !lexicon.says.has(sentence[verb]!.lower);
  if (isDone && sentence[verb + 1]?.lower === 'by') return agentAfter(sentence, verb, lexicon);
  const before = sentence[at - 1];
  // "Ha criticato Ido Frassino": where the subject is left out, what stands behind is whom it was said of.
  const hasObject = lexicon.order === 'svo' && lexicon.language !== 'en' && lexicon.judges.has(sentence[verb]!.lower);
  if (!before) return hasObject ? null : subjectBehind(sentence, verb, lexicon);
  if (before.kind === 'quote') {
    // "Kőris Ida „…” nevezte a döntést": what stands behind is what was called so.
    const isObject = lexicon.rolesBehind && lexicon.judges.has(sentence[verb]!.lower);
    if (isObject || isParticiple(sentence, verb, lexicon)) return sharedSubject(sentence, verb, earlier, lexicon);
    const behind = subjectBehind(sentence, verb, lexicon);
    // "Ida Ash, author of “Harbour Days,” said the bridge was old": who says it came before.
    const goesOn = lexicon.language === 'en' && behind && lexicon.auxiliaries.has(sentence[behind.to]?.lower ?? '');
    if (goesOn) return sentenceSubject(sentence, lexicon, verb);
    return behind ?? (lexicon.order === 'sov' ? beforeQuote(sentence, verb - 1, lexicon) : null);
  }
  if (before.kind === 'mark') return subjectAcross(sentence, verb, at, earlier, lexicon);
  if (lexicon.relatives.has(before.lower)) {
    return antecedent(sentence, at - 1, lexicon) ?? sharedSubject(sentence, verb, earlier, lexicon);
  }
  if (lexicon.conjunctions.has(before.lower) || lexicon.as.has(before.lower)) {
    const isBehind = lexicon.order === 'vso' || lexicon.as.has(before.lower);
    const behind = isBehind ? subjectBehind(sentence, verb, lexicon) : null;
    return behind ?? sharedSubject(sentence, verb, earlier, lexicon);
  }
  const phrase = behindPlaceName(phraseEndingAt(sentence, at, 0, lexicon), lexicon);
  // "footage of Birch saying": before a participle it is who speaks.
  const finite = lexicon.order === 'svo' && !sentence[verb]!.lower.endsWith('ing');
  if (finite && phrase && isPlace(phrase, lexicon)) {
    const subject = beforePlace(phrase, lexicon);
    if (subject) return subject;
  }
  if (lexicon.order === 'vso') {
    const starts = phrase && standsFirst(sentence, phrase.from, lexicon);
    const after = starts ? null : subjectBehind(sentence, verb, lexicon);
    if (after) return after;
    return phrase && isPlace(phrase, lexicon) ? sharedSubject(sentence, verb, earlier, lexicon) : phrase;
  }
  // "The council issued a statement calling …": the council speaks.
  const document =
    phrase && lexicon.nouns.get(sentence[at - 1]!.lower) === 'document' && sentence[verb]!.lower.endsWith('ing');
  const isWord = phrase && phrase.to - phrase.from === 1 && isMute(sentence[phrase.from]!, lexicon);
  return (
    (document || isWord ? null : phrase) ??
    sharedSubject(sentence, verb, earlier, lexicon) ??
    (lexicon.order === 'svo' && lexicon.language !== 'en' && !hasObject ? subjectBehind(sentence, verb, lexicon) : null)
  );
}

/** "Gazeteye konuşan Ali Çınar, “…” dedi": where the verb stands last, the name set off before the quotation, or what opens the sentence. */
function beforeQuote(sentence: Sentence, quote: number, lexicon: Lexicon): Phrase | null {
  const phrase = sentence[quote - 1]?.text === ',' ? phraseEndingAt(sentence, quote - 1, 0, lexicon) : null;
  const last = phrase && sentence[phrase.to - 1]!;
  return last?.capital && !lexicon.caseEnding?.test(last.text) ? phrase : sentenceSubject(sentence, lexicon, quote + 1);
}

/** "В Старове Ида Ясень сказала", "Po spotkaniu z Janem Dębem Ida Jesion powiedziała": the last two names of what looks like one. */
function behindPlaceName(phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (!phrase || !lexicon.genitives || phrase.to - phrase.from < 3) return phrase;
  const { sentence, from, to } = phrase;
  const isPlace = lexicon.prepositions.has(sentence[from - 1]?.lower ?? '');
  // "Na portalu X Ida Jesion napisała".
  const names = sentence.slice(Math.max(from, to - 3), to);
  return isPlace && names.every(({ capital }) => capital) ? { sentence, from: to - 2, to } : phrase;
}

/** "Lo ha detto Ida Frassino", "Об этом сообщил Иван Ясень": what is said, which is no speaker. */
const isMute = ({ lower }: Token, lexicon: Lexicon) =>
  lexicon.language !== 'en' && lexicon.determiners.has(lower) && !lexicon.pronouns.has(lower);

/** "“…,” adding that …" goes on with the subject of what came before; it has none of its own after it. */
const isParticiple = (sentence: Sentence, verb: number, lexicon: Lexicon) =>
  lexicon.language === 'en' && sentence[verb]!.lower.endsWith('ing');

/** "Protesters marching through the streets chanted", "who in 2010 said": is the phrase before the verb only where or when? */
function isPlace({ sentence, from }: Phrase, lexicon: Lexicon): boolean {
  const before = sentence[from - 2];
  if (before?.kind !== 'word' || !lexicon.prepositions.has(sentence[from - 1]!.lower)) return false;
  return !lexicon.conjunctions.has(before.lower);
}

/** The subject of the clause that has a place behind its preposition, or whose subject goes on to it: "a source close to the family". */
function beforePlace({ sentence, from, to }: Phrase, lexicon: Lexicon): Phrase | null {
  const at = from - 1;
  if (lexicon.relatives.has(sentence[at - 1]!.lower)) return antecedent(sentence, at - 1, lexicon);
  let start = at;
  while (start > 0 && sentence[start - 1]!.kind === 'word' && !lexicon.conjunctions.has(sentence[start - 1]!.lower)) {
    start--;
    // "Ida Ash, who helped the woman on the ground, said".
    if (lexicon.language === 'en' && sentence[start]!.lower === 'who') return antecedent(sentence, start, lexicon);
  }
  return sentenceSubject(sentence, lexicon, to, start);
}

/** Does a phrase open its clause? Then a verb in second place has its subject before it. */
function standsFirst(sentence: Sentence, from: number, lexicon: Lexicon): boolean {
  const before = sentence[from - 1];
  return before?.kind !== 'word' || lexicon.conjunctions.has(before.lower);
}

/** The verb stands after a comma, dash or bracket: its subject came before what the marks set off, or follows. */
function subjectAcross(
  sentence: Sentence,
  verb: number,
  at: number,
  earlier: readonly (Phrase | null)[],
  lexicon: Lexicon,
): Phrase | null {
  if (sentence[at - 1]!.text === ':') return subjectBehind(sentence, verb, lexicon);
  const inverted =
    !isParticiple(sentence, verb, lexicon) &&
    (sentence[at - 2]?.kind === 'quote' || sentence[at - 3]?.kind === 'quote' || lexicon.order === 'vso');
  if (inverted) {
    const after = subjectBehind(sentence, verb, lexicon);
    if (after) return after;
  }
  if (sentence[at - 1]!.text === ')') return beforeBracket(sentence, at, lexicon);
  if (sentence[verb]!.lower.endsWith('ing')) return sharedSubject(sentence, verb, earlier, lexicon);
  return (
    beforeApposition(sentence, at - 1, lexicon) ??
    (at === verb ? setIn(sentence, verb, lexicon) : null) ??
    sharedSubject(sentence, verb, earlier, lexicon)
  );
}

/** Verbs that are set into a sentence before whoever says it; others ("told Ida Ash,") go on with its own subject. */
const SET_IN = new Set(
  'say says said argue argues argued add adds added explain explains explained note notes noted claim claims claimed'.split(
    ' ',
  ),
);

/** "The bridge, said Ida Ash, was old.", "The bridge was old, say officials.": who says what the sentence says. */
function setIn(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language !== 'en' || !SET_IN.has(sentence[verb]!.lower)) return null;
  const phrase = phraseStartingAt(sentence, verb + 1, lexicon);
  if (!phrase || (sentence[phrase.to] && sentence[phrase.to]!.kind !== 'mark')) return null;
  const isSomebody = sentence
    .slice(phrase.from, phrase.to)
    .some((token) => token.capital || lexicon.nouns.has(token.lower));
  return isSomebody ? phrase : null;
}
