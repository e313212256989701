import type { Lexicon } from '../lexicon/lexicon.ts';
import { isManner } from './before-verb.ts';
import { paperAfter, paperBefore } from './behind-verb.ts';
import { isNominal, type Phrase, phraseEndingAt, phraseStartingAt, standsAlone } from './noun-phrases.ts';
import { isRole } from './roles.ts';
import { isSaidTogether, subjectOf } from './subjects.ts';
import type { Sentence, Token } from './tokens.ts';
import { verbSecondSubject } from './verb-second.ts';

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
    const strong =
      lexicon.says.has(token.lower) || isSaidTogether(sentence, i, lexicon) || saysTherein(sentence, i, lexicon);
    const finds = !strong && lexicon.finds.has(token.lower);
    if ((!strong && !finds && !lexicon.judges.has(token.lower)) || token.possessive) continue;
    if (token.capital && i > 0 && sentence[i - 1]!.kind === 'word') continue;
    if (isNoun(sentence, i, lexicon) || isUndone(sentence, i, lexicon) || isAdjective(sentence, i, lexicon)) continue;
    const subjects = out.filter((cue) => !cue.phrase).map((cue) => cue.subject);
    const find = lexicon.order === 'v2' ? verbSecondSubject : subjectOf;
    const subject = find(sentence, i, subjects, lexicon);
    if (finds && !(subject && isPaper(subject, lexicon))) continue;
    out.push({ from: i, to: i + 1, subject, strong, phrase: false });
  }
  return out;
}

/** "Tom Birch, he said, is late": a pronoun set off with its verb is not whom the sentence is about. */
export function isSetOff(sentence: Sentence, { subject, from, to }: ReportingCue, lexicon: Lexicon): boolean {
  if (!subject) return false;
  const opens = Math.min(subject.from, from) - 1;
  const closes = Math.max(subject.to, to);
  if (sentence[opens]?.text !== ',' || sentence[closes]?.text !== ',') return false;
  return [sentence[opens - 1], sentence[closes + 1]].some((token) => lexicon.auxiliaries.has(token?.lower ?? ''));
}

/** "dicho acuerdo", "las medidas anunciadas": a Spanish participle says something only behind its auxiliary. */
const isAdjective = (sentence: Sentence, at: number, lexicon: Lexicon) =>
  lexicon.language === 'es' &&
  lexicon.participle!.test(sentence[at]!.lower) &&
  !lexicon.auxiliaries.has(sentence[at - 1]?.lower ?? '') &&
  !lexicon.passives.has(sentence[at - 1]?.lower ?? '');

/** "Darin steht: „…“", "« … », lit-on dans le rapport": a verb that is of saying only there. */
const saysTherein = (sentence: Sentence, at: number, lexicon: Lexicon) =>
  lexicon.impersonal.has(sentence[at]!.lower) &&
  (lexicon.therein.has(sentence[at - 1]?.lower ?? '') ||
    paperAfter(sentence, at, lexicon) !== null ||
    paperBefore(sentence, at, lexicon) !== null);

/** "the report of the council": a phrase whose noun is for a document or a body. */
function isPaper({ sentence, from, to }: Phrase, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const kind = lexicon.nouns.get(sentence[i]!.lower);
    if (kind && kind !== 'unknown') return true;
  }
  return false;
}

/** No clause holds a verb and its particle farther apart. */
const CLAUSE = 40;

function phraseCueAt(sentence: Sentence, at: number, lexicon: Lexicon): ReportingCue | null {
  const word = sentence[at]!.lower;
  for (const words of lexicon.beforeWords) {
    if (words[0] !== word || !startsWith(sentence, at, words)) continue;
    const subject = phraseStartingAt(sentence, at + words.length, lexicon);
    if (subject) return { from: at, to: at + words.length, subject, strong: true, phrase: true };
  }
  for (const words of lexicon.wordsOf) {
    if (words[0] !== word || !startsWith(sentence, at, words)) continue;
    const subject = whoseWords(sentence, at, at + words.length, lexicon);
    if (subject) return { from: at, to: at + words.length, subject, strong: true, phrase: true };
  }
  if (lexicon.after.includes(word) && followsQuotation(sentence, at)) {
    const subject = phraseStartingAt(sentence, at + 1, lexicon);
    if (subject && (lexicon.language !== 'it' || isSomebody(subject, lexicon)))
      return { from: at, to: at + 1, subject, strong: true, phrase: true };
  }
  for (const { opens, closes } of lexicon.around) {
    if (opens[0] !== word || !startsWith(sentence, at, opens) || !followsQuotation(sentence, at)) continue;
    const subject = phraseStartingAt(sentence, at + opens.length, lexicon);
    if (subject && sentence.slice(subject.to, subject.to + CLAUSE).some(({ lower }) => lower === closes))
      return { from: at, to: at + opens.length, subject, strong: true, phrase: true };
  }
  if (lexicon.behind.includes(word)) {
    const subject = phraseEndingAt(sentence, at, 0, lexicon);
    const next = sentence[at + 1];
    const isSure = lexicon.order === 'sov' || lexicon.order === 'vso';
    if (subject && (isSure || word.length > 4 || next?.kind === 'mark')) {
      return { from: at, to: at + 1, subject, strong: true, phrase: true };
    }
  }
  return null;
}

/** "слова Ивана Ясеня: «…»", "“…”, le parole di Ido Frassino": beside a quotation, where no verb before says what is done with the words. */
function whoseWords(sentence: Sentence, at: number, from: number, lexicon: Lexicon): Phrase | null {
  const subject = phraseStartingAt(sentence, from, lexicon);
  if (subject?.from !== from || !isSomebody(subject, lexicon)) return null;
  const opens = sentence.slice(0, at).findLastIndex(({ kind }) => kind === 'quote');
  const isSpokenOf = sentence
    .slice(opens + 1, at)
    .some(({ lower }) => lexicon.says.has(lower) || lexicon.judges.has(lower));
  const next = sentence[subject.to];
  const isBeside = opens >= 0 || next?.kind === 'quote' || next?.text === ':';
  return isBeside && !isSpokenOf ? subject : null;
}

const isSomebody = ({ sentence, from, to }: Phrase, lexicon: Lexicon) =>
  sentence.slice(from, to).some((token) => token.capital || isRole(token, lexicon));

/** "Smith’s claim that", "her warning": a noun of saying credits its owner. */
function ownerOf(sentence: Sentence, at: number, lexicon: Lexicon): Phrase | null {
  if (!lexicon.claims.has(sentence[at]!.lower)) return null;
  // "Ali Çınar’ın “…” sözleri": its ending shows whose words stand between.
  if (lexicon.genitiveEnding?.test(sentence[at - 2]?.text ?? '') && sentence[at - 1]?.kind === 'quote')
    return phraseEndingAt(sentence, at - 1, 0, lexicon);
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

/** "said", "called", neither "call" nor "calls", which may be nouns. */
const isConjugated = ({ lower }: Token, { says, judges, claims }: Lexicon) =>
  !claims.has(lower) && !says.has(`${lower}s`) && !judges.has(`${lower}s`);

function startsWith(sentence: Sentence, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => sentence[at + i]?.lower === word);
}

function followsQuotation(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return before?.kind === 'quote' || before?.text === ',' || before?.text === '–' || before?.text === '(';
}

function isUndone(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const particles = lexicon.undone.get(sentence[at]!.lower);
  if (!particles) return false;
  for (let i = at + 1; i < sentence.length && i < at + CLAUSE; i++) {
    if (particles.has(sentence[i]!.lower) && sentence[i + 1]?.kind !== 'word') return true;
  }
  return false;
}

/** "the report", "his claims", "Trump’s call": forms that are nouns here. */
function isNoun(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const before = sentence[at - 1];
  // "“…,” state police said": a verb has its subject before it, or behind it with an article.
  if (lexicon.language === 'en' && sentence[at]!.lower === 'state' && isNominal(sentence[at + 1], lexicon)) {
    // "Oldmere state media", but "Republicans state facts".
    if (before?.kind !== 'word' || (before.capital && !before.lower.endsWith('s'))) return true;
  }
  if (before?.kind !== 'word') return false;
  if (before.possessive) return true;
  // "In a hastily called meeting".
  if (lexicon.language === 'en' && isManner(before) && lexicon.determiners.has(sentence[at - 2]?.lower ?? ''))
    return true;
  // "Smith’s mental state is": a bare form between its owner and a verb.
  const bare = lexicon.says.has(`${sentence[at]!.lower}s`);
  if (bare && sentence[at - 2]?.possessive && lexicon.passives.has(sentence[at + 1]?.lower ?? '')) return true;
  if ((lexicon.order !== 'svo' && lexicon.order !== 'vso') || lexicon.genitives) return false;
  // "a third of Republican claims".
  const isOf = lexicon.language === 'en' && sentence[at - 2]?.lower === 'of' && /[^s]$/.test(before.lower);
  if (
    isOf &&
    lexicon.nouns.has(before.lower) &&
    /s$/.test(sentence[at]!.lower) &&
    lexicon.claims.has(sentence[at]!.lower)
  )
    return true;
  if (
    lexicon.claims.has(sentence[at]!.lower) &&
    (!before.capital || lexicon.prepositions.has(sentence[at - 2]?.lower ?? '')) &&
    isNominal(before, lexicon) &&
    !lexicon.nouns.has(before.lower)
  ) {
    return true;
  }
  if (lexicon.relatives.has(before.lower) && !lexicon.claims.has(sentence[at]!.lower)) return false;
  if (lexicon.determiners.has(before.lower)) {
    if (standsAlone(before, lexicon) && isConjugated(sentence[at]!, lexicon)) return false;
    return !lexicon.pronouns.has(before.lower) || before.lower === 'his' || before.lower === 'her';
  }
  return lexicon.prepositions.has(before.lower) && before.lower !== 'to' && !sentence[at]!.lower.endsWith('ing');
}
