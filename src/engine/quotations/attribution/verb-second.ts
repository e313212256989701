import type { Lexicon } from '../lexicon/lexicon.ts';
import { isOblique, sharedSubject } from './clauses.ts';
import { isNominal, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { isAuthority, isBody, isRole } from './roles.ts';
import type { Sentence } from './tokens.ts';

/**
 * Who does what the verb says where the verb stands second (German, Dutch, Swedish): the phrase that opens the clause,
 * unless something else opens it, then the one after the finite verb. In a subordinate clause the subject comes first.
 */
export function verbSecondSubject(
  sentence: Sentence,
  verb: number,
  earlier: readonly (Phrase | null)[],
  lexicon: Lexicon,
): Phrase | null {
  const called = attributive(sentence, verb, lexicon);
  if (called) return called;
  const framed = isFramed(sentence, verb, lexicon);
  const start = segmentStart(sentence, framed ? verb - 1 : verb);
  if (lexicon.impersonal.has(sentence[verb]!.lower)) return placeOf(sentence, start, lexicon);
  const before = sentence[verb - 1];
  const round = framed ? null : roundQuotation(sentence, verb, lexicon);
  if (round) return round;
  if (!before || (before.kind === 'quote' && !framed) || verb === start) return phraseAfter(sentence, verb, lexicon);
  if (before.text === ',' && isClause(sentence, start, verb, lexicon)) return phraseAfter(sentence, verb, lexicon);
  // "Er habe „nie“ daran gedacht, zu gehen, erklärte Birke": the quotation stands in the clause before.
  if (before.text === ',' && isClause(sentence, 0, start, lexicon)) {
    const named = phraseAfter(sentence, verb, lexicon);
    if (named && sentence[named.to - 1]!.capital) return named;
  }
  const told = lexicon.quoting.has(sentence[verb]!.lower) ? whoIsQuoted(sentence, verb, lexicon) : null;
  if (told) return told;
  const subordinate = before.text === ',' ? -1 : subordinateStart(sentence, start, verb, lexicon);
  if (subordinate >= 0) {
    const own = subordinateSubject(sentence, subordinate, verb, lexicon);
    if (own) return own;
  }
  const finite = finiteVerb(sentence, start, verb, lexicon);
  const passive =
    lexicon.passives.has(sentence[finite]!.lower) || lexicon.passives.has(sentence[verb + 1]?.lower ?? '');
  if (passive && (lexicon.calls.has(sentence[verb]!.lower) || isDone(sentence, finite, verb, lexicon)))
    return agentIn(sentence, start, verb, lexicon);
  const first = firstPhrase(sentence, start, finite, lexicon);
  if (first && finite === verb && lexicon.calls.has(sentence[verb]!.lower)) {
    const caller = isThing(first, lexicon) ? phraseAfter(sentence, verb, lexicon) : null;
    if (caller && isFullName(caller, lexicon)) return caller;
  }
  const inverted = first ? null : invertedSubject(sentence, start, verb, lexicon);
  return first ?? inverted ?? phraseAfter(sentence, finite, lexicon) ?? sharedSubject(sentence, verb, earlier, lexicon);
}

/**
 * "Sie hat die Pläne „…“ genannt": does the verb close a clause round the quotation, opened by an auxiliary before it?
 * A quotation that ends in a comma or dash is followed by its credit instead.
 */
function isFramed(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const quote = sentence[verb - 1];
  if (quote?.kind !== 'quote' || /[,?!…–—-]\s*$/.test(quote.text)) return false;
  // "Sie war als „…“ bezeichnet worden".
  const isPassive = lexicon.calls.has(sentence[verb]!.lower) && lexicon.passives.has(sentence[verb + 1]?.lower ?? '');
  for (let i = segmentStart(sentence, verb - 1); i < verb - 1; i++) {
    const { lower } = sentence[i]!;
    if (lexicon.finite.has(lower) || (isPassive && lexicon.auxiliaries.has(lower))) return true;
  }
  return false;
}

/** "Ida Esche wurde vorgeworfen": what somebody else did; "wird sagen" is what is to come, and who is quoted has said it. */
function isDone(sentence: Sentence, finite: number, verb: number, lexicon: Lexicon): boolean {
  const { lower } = sentence[verb]!;
  if (finite === verb || lexicon.language !== 'de' || lexicon.quoting.has(lower)) return false;
  // "Nachdem er gefragt wurde, sagte …": the auxiliary of another clause.
  if (sentence.slice(finite, verb).some(({ text }) => text === ',')) return false;
  return sentence[finite]!.lower.startsWith('wurde') || /^(?:\p{L}{0,6}ge\p{L}+en|\p{L}+t)$/u.test(lower);
}

/** "Die Zeitung zitiert dazu Ida Esche mit den Worten: „…“": who is quoted speaks, not who quotes. */
function whoIsQuoted(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAfter(sentence, verb, lexicon);
  const next = phrase && sentence[phrase.to];
  return next && (next.text === ',' || lexicon.prepositions.has(next.lower)) ? phrase : null;
}

/** "die Ida Esche …", "weil sie …": the subject of a clause whose verb stands last; a relative alone is what stands before it. */
function subordinateSubject(sentence: Sentence, opens: number, verb: number, lexicon: Lexicon): Phrase | null {
  const relative = lexicon.relatives.has(sentence[opens]!.lower);
  const own = phraseStartingAt(sentence, relative ? opens : opens + 1, lexicon);
  // "der den Plan „…“ nannte".
  const isObject = relative && /^(?:\p{L}*en|\p{L}*em)$/u.test(sentence[opens + 1]!.lower);
  if (own && !isObject && own.to <= verb && (!relative || own.to - own.from > 1)) return own;
  return relative ? phraseEndingAt(sentence, opens - 1, 0, lexicon) : null;
}

/** "die von Esche als „…“ bezeichnete Brücke": who calls a noun so that the verb stands before as a participle. */
function attributive(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language !== 'de' || sentence[verb - 1]?.kind !== 'quote' || !sentence[verb + 1]?.capital) return null;
  for (let i = verb - 2; i > 0 && sentence[i]!.kind === 'word'; i--) {
    if (!lexicon.agent.has(sentence[i]!.lower) || !lexicon.determiners.has(sentence[i - 1]!.lower)) continue;
    const phrase = phraseStartingAt(sentence, i + 1, lexicon);
    return phrase && phrase.to < verb ? phrase : null;
  }
  return null;
}

/** Phrases and adverbs that may stand before the verb of a clause. */
const MOST_PLACES = 3;

/** "Am Sonntag kam Ida Esche nach Harn und sagte": of a second verb, who stands behind the first, which something else opens. */
function invertedSubject(sentence: Sentence, start: number, verb: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language !== 'de' || sentence[verb - 1]?.lower !== 'und') return null;
  let at = start;
  for (let n = 0; n < MOST_PLACES; n++) {
    if (lexicon.adverbs.has(sentence[at]!.lower)) at++;
    else if (lexicon.calendar.has(sentence[at]!.lower)) at++;
    else if (lexicon.prepositions.has(sentence[at]!.lower)) {
      const isDay = lexicon.calendar.has(sentence[at + 1]?.lower ?? '');
      at = isDay ? at + 2 : (phraseStartingAt(sentence, at + 1, lexicon)?.to ?? verb);
    } else break;
  }
  if (at === start || at >= verb - 1 || sentence[at]!.kind !== 'word' || sentence[at]!.capital) return null;
  const phrase = phraseAfter(sentence, at, lexicon);
  if (phrase?.from !== at + 1 || phrase.to >= verb || isOblique(sentence, phrase.from, lexicon)) return null;
  return sentence.slice(phrase.from, phrase.to).some(({ capital }) => capital) ? phrase : null;
}

/** "Ida Esche, die von „…“ sprach": the subject of a subordinate clause that its verb closes behind a quotation. */
function roundQuotation(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  const quote = sentence[verb - 1];
  if (quote?.kind !== 'quote' || /[,?!…–—-]\s*$/.test(quote.text)) return null;
  let opens = verb - 1;
  while (opens > 1 && sentence[opens - 1]!.kind === 'word') opens--;
  const { lower } = sentence[opens]!;
  if (sentence[opens - 1]?.text !== ',' || opens === verb - 1) return null;
  if (!lexicon.relatives.has(lower) && !lexicon.subordinating.has(lower)) return null;
  return subordinateSubject(sentence, opens, verb, lexicon);
}

/** "Die Entscheidung", "Den Plan": what is called something rather than calls. */
const isThing = ({ sentence, from, to }: Phrase, lexicon: Lexicon) =>
  lexicon.determiners.has(sentence[from]!.lower) && to - from === 2 && !isRole(sentence[from + 1]!, lexicon);

const isFullName = ({ sentence, from, to }: Phrase, lexicon: Lexicon) =>
  to - from > 1 && sentence[to - 2]!.capital && sentence[to - 1]!.capital && !isRole(sentence[to - 1]!, lexicon);

/** "war von ihr als „…“ bezeichnet worden": who a passive says it was, or in what it stood; null where it tells neither. */
function agentIn(sentence: Sentence, start: number, verb: number, lexicon: Lexicon): Phrase | null {
  for (let i = start; i < verb; i++) {
    if (lexicon.agent.has(sentence[i]!.lower)) return phraseStartingAt(sentence, i + 1, lexicon);
  }
  // "In den Medien wurde sie als „…“ bezeichnet".
  const first = sentence.findIndex(({ kind }) => kind === 'word');
  const opens = first >= 0 && lexicon.prepositions.has(sentence[first]!.lower);
  const place = opens ? phraseStartingAt(sentence, first + 1, lexicon) : null;
  return place && sentence.slice(place.from, place.to).some((token) => isBody(token, lexicon)) ? place : null;
}

/** How far back a clause is read. */
const LONGEST_CLAUSE = 60;

/** Where the words that may belong to the verb begin: after a quotation, colon or semicolon. */
function segmentStart(sentence: Sentence, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST_CLAUSE) {
    const { kind, text } = sentence[at - 1]!;
    if (kind === 'quote' || text === ':' || text === ';') break;
    at--;
  }
  while (at < verb && sentence[at]!.kind === 'mark') at++;
  return at;
}

const standsSecond = (word: string, lexicon: Lexicon) =>
  lexicon.finite.has(word) || lexicon.says.has(word) || lexicon.judges.has(word) || lexicon.reported.has(word);

/** Dutch "zijn" is "are", and "his" where it opens a clause. */
const isHis = (sentence: Sentence, at: number, start: number, { language }: Lexicon) =>
  language === 'nl' && at === start && sentence[at]!.lower === 'zijn';

function isClause(sentence: Sentence, start: number, verb: number, lexicon: Lexicon): boolean {
  for (let i = start; i < verb; i++)
    if (standsSecond(sentence[i]!.lower, lexicon) && !isHis(sentence, i, start, lexicon)) return true;
  return false;
}

/** The conjunction or relative after the last comma before the verb; -1 where the verb is in the main clause. */
function subordinateStart(sentence: Sentence, start: number, verb: number, lexicon: Lexicon): number {
  for (let i = verb - 1; i >= start; i--) {
    const opens = i === start ? sentence[i] : sentence[i - 1]!.text === ',' ? sentence[i] : undefined;
    if (!opens) continue;
    if (lexicon.subordinating.has(opens.lower)) return i;
    if (i > start && lexicon.relatives.has(opens.lower)) return i;
    if (i > start) return -1;
  }
  return -1;
}

/** The auxiliary that holds second place where the verb is a participle or infinitive at the clause's end. */
function finiteVerb(sentence: Sentence, start: number, verb: number, lexicon: Lexicon): number {
  for (let i = verb - 1; i >= start; i--)
    if (lexicon.finite.has(sentence[i]!.lower) && !isHis(sentence, i, start, lexicon)) return i;
  return verb;
}

function firstPhrase(sentence: Sentence, start: number, finite: number, lexicon: Lexicon): Phrase | null {
  let at = start;
  if (sentence[at] && lexicon.conjunctions.has(sentence[at]!.lower)) at++;
  const token = sentence[at];
  // "Von der Leyen sagte": the preposition belongs to a name that fills the place before the verb.
  const noble = token?.lower === 'von' || token?.lower === 'van';
  if (noble && finite - at <= 3 && sentence[finite - 1]!.capital) return { sentence, from: at, to: finite };
  if (!token || at >= finite || lexicon.prepositions.has(token.lower) || lexicon.adverbs.has(token.lower)) return null;
  if (isOblique(sentence, at, lexicon)) return null;
  const phrase = phraseStartingAt(sentence, at, lexicon);
  return phrase && phrase.to <= finite ? phrase : null;
}

function phraseAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let at = verb + 1;
  while (
    at < sentence.length &&
    at < verb + 5 &&
    (lexicon.auxiliaries.has(sentence[at]!.lower) || lexicon.objects.has(sentence[at]!.lower))
  )
    at++;
  const phrase = nobleName(sentence, at, lexicon) ?? phraseStartingAt(sentence, at, lexicon);
  // "zogen Anwohner vor das Rathaus und riefen Parolen wie „…“": what is called so is not who calls.
  const isExample = phrase && sentence[phrase.to + 1]?.kind === 'quote' && lexicon.such.has(sentence[phrase.to]!.lower);
  return isExample ? null : phrase;
}

/** "„…“, sagte von der Esche.": a name that its preposition opens, where nothing else follows that could be the subject. */
function nobleName(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const first = sentence[at]?.lower;
  if (first !== 'von' && first !== 'van') return null;
  const name = lexicon.determiners.has(sentence[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = sentence[name + 1];
  if (!sentence[name]?.capital || isRole(sentence[name]!, lexicon) || isAuthority(sentence[name]!, lexicon))
    return null;
  return next?.kind !== 'word' || !(isNominal(next, lexicon) || lexicon.determiners.has(next.lower))
    ? { sentence, from: at, to: name + 1 }
    : null;
}

/** "In dem Schreiben heißt es", "heißt es im Bericht": what stands after the preposition; or what "darin" stands for. */
function placeOf(sentence: Sentence, start: number, lexicon: Lexicon): Phrase | null {
  for (let i = start; i < sentence.length; i++) {
    if (sentence[i]!.kind === 'quote') break;
    if (lexicon.therein.has(sentence[i]!.lower)) return { sentence, from: i, to: i + 1 };
    if (lexicon.prepositions.has(sentence[i]!.lower)) return phraseStartingAt(sentence, i + 1, lexicon);
  }
  return null;
}
