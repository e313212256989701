import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { Sentence } from './tokens.ts';

/** A place where a sentence says that somebody says something. */
export interface ReportingCue {
  /** Tokens of the cue: a verb, or a phrase such as "according to". */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase | null;
  /** False for verbs that credit only what stands beside them ("called", "praised"). */
  readonly strong: boolean;
  /** A phrase that names the source without a verb. */
  readonly phrase: boolean;
}

/** Every cue of a sentence with its subject, in order. */
export function cuesOf(sentence: Sentence, lexicon: Lexicon): ReportingCue[] {
  const out: ReportingCue[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const token = sentence[i]!;
    if (token.kind !== 'word') continue;
    const phrase = phraseCueAt(sentence, i, lexicon);
    if (phrase) {
      out.push(phrase);
      continue;
    }
    const owner = ownerOf(sentence, i, lexicon);
    if (owner) {
      out.push({ from: i, to: i + 1, subject: owner, strong: false, phrase: true });
      continue;
    }
    const strong = lexicon.says.has(token.lower);
    if ((!strong && !lexicon.judges.has(token.lower)) || token.possessive) continue;
    if (token.capital && i > 0 && sentence[i - 1]!.kind === 'word') continue;
    if (isNoun(sentence, i, lexicon)) continue;
    out.push({ from: i, to: i + 1, subject: subjectOf(sentence, i, out, lexicon), strong, phrase: false });
  }
  return out;
}

function phraseCueAt(sentence: Sentence, at: number, lexicon: Lexicon): ReportingCue | null {
  for (const words of lexicon.beforeWords) {
    if (!startsWith(sentence, at, words)) continue;
    const subject = phraseStartingAt(sentence, at + words.length, lexicon);
    if (subject) return { from: at, to: at + words.length, subject, strong: true, phrase: true };
  }
  const word = sentence[at]!.lower;
  if (lexicon.after.includes(word) && followsQuotation(sentence, at)) {
    const subject = phraseStartingAt(sentence, at + 1, lexicon);
    if (subject) return { from: at, to: at + 1, subject, strong: true, phrase: true };
  }
  if (lexicon.behind.includes(word)) {
    const subject = phraseEndingAt(sentence, at, 0, lexicon);
    const next = sentence[at + 1];
    if (subject && (lexicon.order === 'sov' || word.length > 4 || next?.kind === 'mark')) {
      return { from: at, to: at + 1, subject, strong: true, phrase: true };
    }
  }
  return null;
}

/** "Smith’s claim that", "her warning": a noun of saying credits its owner. */
function ownerOf(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  if (!lexicon.claims.has(sentence[at]!.lower)) return null;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = sentence[i]!;
    if (token.kind !== 'word') return null;
    if (token.possessive) return phraseEndingAt(sentence, i + 1, 0, lexicon);
    if (token.lower === 'his' || token.lower === 'her' || token.lower === 'their')
      return { sentence, from: i, to: i + 1 };
    if (lexicon.determiners.has(token.lower)) return null;
  }
  return null;
}

function startsWith(sentence: Sentence, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => sentence[at + i]?.lower === word);
}

function followsQuotation(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return before?.kind === 'quote' || before?.text === ',' || before?.text === '–' || before?.text === '(';
}

/** "the report", "his claims", "Trump’s call": forms that are nouns here. */
function isNoun(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const before = sentence[at - 1];
  if (before?.kind !== 'word') return false;
  if (before.possessive) return true;
  if (lexicon.order !== 'svo' && lexicon.order !== 'vso') return false;
  if (
    lexicon.claims.has(sentence[at]!.lower) &&
    !before.capital &&
    isNominal(before, lexicon) &&
    !lexicon.nouns.has(before.lower)
  ) {
    return true;
  }
  if (lexicon.determiners.has(before.lower)) {
    return !lexicon.pronouns.has(before.lower) || before.lower === 'his' || before.lower === 'her';
  }
  return lexicon.prepositions.has(before.lower) && before.lower !== 'to' && !sentence[at]!.lower.endsWith('ing');
}

function subjectOf(
  sentence: Sentence,
  verb: number,
  earlier: readonly ReportingCue[],
  lexicon: Lexicon,
): Phrase | null {
  let at = verb;
  let passive = false;
  while (at > 0 && sentence[at - 1]!.kind === 'word' && skips(sentence[at - 1]!.lower, lexicon)) {
    at--;
    if (lexicon.passives.has(sentence[at]!.lower)) passive = true;
  }
  if (passive && lexicon.participle?.test(sentence[verb]!.lower)) {
    const agent = agentAfter(sentence, verb, lexicon);
    if (agent || !lexicon.says.has(sentence[verb]!.lower)) return agent;
  }
  const before = sentence[at - 1];
  if (!before) return phraseStartingAt(sentence, verb + 1, lexicon);
  if (before.kind === 'quote') return phraseStartingAt(sentence, verb + 1, lexicon);
  if (before.kind === 'mark') return subjectAcross(sentence, verb, at, earlier, lexicon);
  if (lexicon.relatives.has(before.lower) && lexicon.order !== 'v2') return antecedent(sentence, at - 1, lexicon);
  if (lexicon.conjunctions.has(before.lower)) return shared(sentence, verb, earlier, lexicon);
  const phrase = phraseEndingAt(sentence, at, 0, lexicon);
  if (lexicon.order === 'v2' || lexicon.order === 'vso') {
    const starts = phrase && standsFirst(sentence, phrase.from, lexicon);
    const after = starts ? null : phraseStartingAt(sentence, verb + 1, lexicon);
    return after ?? phrase;
  }
  return phrase ?? shared(sentence, verb, earlier, lexicon);
}

function skips(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.auxiliaries.has(word) ||
    lexicon.adverbs.has(word) ||
    (lexicon.language === 'en' && word.length > 4 && word.endsWith('ly'))
  );
}

/** Does a phrase open its clause? Then a verb in second place has its subject before it. */
function standsFirst(sentence: Sentence, from: number, lexicon: Lexicon): boolean {
  const before = sentence[from - 1];
  return !before || before.kind !== 'word' || lexicon.conjunctions.has(before.lower);
}

function agentAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  for (let i = verb + 1; i < sentence.length && i < verb + 12; i++) {
    if (lexicon.agent.has(sentence[i]!.lower)) return phraseStartingAt(sentence, i + 1, lexicon);
    if (sentence[i]!.text === ',') break;
  }
  return null;
}

/** The verb stands after a comma, dash or bracket: its subject came before what the marks set off, or follows. */
function subjectAcross(
  sentence: Sentence,
  verb: number,
  at: number,
  earlier: readonly ReportingCue[],
  lexicon: Lexicon,
): Phrase | null {
  if (sentence[at - 1]!.text === ':') return phraseStartingAt(sentence, verb + 1, lexicon);
  const inverted = sentence[at - 2]?.kind === 'quote' || lexicon.order === 'v2' || lexicon.order === 'vso';
  if (inverted) {
    const after = phraseStartingAt(sentence, verb + 1, lexicon);
    if (after) return after;
  }
  if (sentence[at - 1]!.text === ')') {
    let open = at - 2;
    while (open > 0 && sentence[open]!.text !== '(' && at - open < 12) open--;
    return sentence[open]?.text === '(' ? phraseEndingAt(sentence, open, 0, lexicon) : null;
  }
  if (sentence[verb]!.lower.endsWith('ing')) return shared(sentence, verb, earlier, lexicon);
  return beforeApposition(sentence, at - 1, lexicon) ?? shared(sentence, verb, earlier, lexicon);
}

/** How far back the comma that opens an apposition is looked for. */
const APPOSITION = 40;

/** "Kellyanne Conway, the campaign manager, said": what stands before the first of the commas. */
function beforeApposition(sentence: Sentence, comma: number, lexicon: Lexicon): Phrase | null {
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
    if (isName(phrase)) break;
  }
  return found;
}

const isName = (phrase: Phrase) => phrase.sentence[phrase.to - 1]!.capital;

/** Before "who": the phrase it stands for. */
function antecedent(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  const comma = sentence[at - 1]?.kind === 'mark' ? at - 1 : at;
  if (sentence[comma - 1]?.text === ')') {
    let open = comma - 2;
    while (open > 0 && sentence[open]!.text !== '(' && comma - open < 12) open--;
    return phraseEndingAt(sentence, open, 0, lexicon);
  }
  return phraseEndingAt(sentence, comma, 0, lexicon);
}

/** A second verb of the same subject ("took the stage and said", "adding that"): the cue before, or the sentence's subject. */
function shared(sentence: Sentence, verb: number, earlier: readonly ReportingCue[], lexicon: Lexicon): Phrase | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const cue = earlier[i]!;
    if (cue.subject && !cue.phrase && cue.subject.to <= verb) return cue.subject;
  }
  return sentenceSubject(sentence, lexicon, verb);
}

/** What a sentence is about: its first noun phrase that no preposition introduces. */
export function sentenceSubject(sentence: Sentence, lexicon: Lexicon, limit = sentence.length): Phrase | null {
  let skipping = false;
  for (let i = 0; i < limit; i++) {
    const token = sentence[i]!;
    if (token.kind === 'mark') {
      skipping = false;
      continue;
    }
    if (token.kind === 'quote') continue;
    if (lexicon.prepositions.has(token.lower)) skipping = true;
    if (skipping || lexicon.conjunctions.has(token.lower) || lexicon.auxiliaries.has(token.lower)) continue;
    if (!isPronoun(token, lexicon) && !isNominal(token, lexicon) && !lexicon.determiners.has(token.lower)) continue;
    const phrase = phraseStartingAt(sentence, i, lexicon);
    if (phrase && phrase.to <= limit) return phrase;
  }
  return null;
}
