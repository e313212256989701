import type { Credit } from './attribution/credit.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { MarkedPassage } from './passages.ts';

/** What stands beside a quotation, read once: the words before and after it, lower case. */
interface Surroundings {
  readonly words: readonly string[];
  readonly before: string;
  readonly knownAs: boolean;
  /** An interview is named right before, with small words between. */
  readonly isInterviewer: boolean;
  readonly last: string;
  readonly beforeThat: string;
  readonly endsInComma: boolean;
  readonly endsInStop: boolean;
  /** The two words after it. */
  readonly next: readonly string[];
  readonly charBefore: string;
  readonly textAfter: string;
  readonly capitalBefore: boolean;
  readonly possessiveBefore: boolean;
}

/** Up to so many words a phrase in marks may be a name, a title or a distancing quote; longer ones are somebody's words. */
const PHRASE = 4;
const TITLE = 9;
/** Longer ones only as the beginning of a sentence right behind the word for a work, or with a capital on every word that matters. */
const LONG_TITLE = 16;
/** Characters looked at on either side. */
const BESIDE = 60;
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.-]*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const PAIR = /[\p{L}\p{N}]{1,2}/gu;
const UNSPACED_SYLLABLES = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const FOUR = /[\p{L}\p{N}\p{M}]{1,4}/gu;
/** Characters of a quotation that are read; more do not change the answer. */
const MOST = 400;
const INNER_MARKS = /["”“’'»›」』\s]{1,3}$/;
const UPPER_OR_DIGIT = /^[\p{Lu}\p{N}]/u;

/**
 * Are the marked words somebody's, or do the marks set off a title, a name, a nickname, a word as a word, or keep a
 * distance? Long passages and whole sentences are somebody's; a short phrase needs a credit, and must not look like a
 * name where names stand.
 */
export function isSpeech(text: string, quoted: MarkedPassage, credit: Credit | null, lexicon: Lexicon): boolean {
  const near = surroundings(text, quoted);
  const { length } = near.words;
  if (length === 0 || near.charBefore === '=' || isBracketed(text, quoted)) return false;
  if (isNickname(near) || isNamed(near, lexicon) || isToldTo(near, lexicon)) return false;
  // “She said, ‘Never.’”: the stop stands before the inner mark.
  const ends = text.slice(Math.max(quoted.start, quoted.end - 4), quoted.end).replace(INNER_MARKS, '');
  // A sentence of its own right after a credited one: ‘…,” he said. “Never.”’
  if (credit?.by === 'carried' && (/[.!?…]$/.test(ends) || isSentence(text, quoted))) return true;
  if (/[:：]/.test(near.charBefore) && /[.!?…。！？।],?$/.test(ends) && !isWork(near.last, lexicon)) return true;
  if ((/[。！？]$/.test(ends) && quoted.opened && quoted.closed) || isReported(near, lexicon)) return true;
  const direct = credit?.by === 'before' || credit?.by === 'after' || credit?.by === 'reported';
  if (isTitle(near, lexicon) && isOfMaker(near, lexicon)) return false;
  if (isTitle(near, lexicon))
    return direct && (isCalled(near, lexicon) || lexicon.calls.has(credit.cue?.toLowerCase() ?? ''));
  if (length <= PHRASE && !direct) {
    // "Ali Çınar: “Köprü yazdan önce açılacak”".
    const isLabelled = length === PHRASE && credit?.by === 'label' && credit.source !== null;
    if (isLabelled && /^\s?[:：]\s?$/.test(text.slice(credit.source.end, quoted.outerStart))) return true;
    // A line of its own that is a sentence: an answer in a dialogue.
    if (quoted.whole && /[.!?…]$/.test(ends + text.slice(quoted.outerEnd, quoted.outerEnd + 1).trim())) return true;
    if (credit?.by === 'subject')
      return /\bas\s(?:an?\s)?$/.test(text.slice(Math.max(0, quoted.outerStart - 6), quoted.outerStart));
    return credit?.by === 'trailing' || credit?.by === 'sibling';
  }
  return true;
}

/** "…», dijo Ida. «Se va a caer».": it begins after a full stop and ends before one. */
function isSentence(text: string, { start, outerStart, outerEnd }: MarkedPassage): boolean {
  const opens = /[.!?…]["”»’)]?\s$/.test(text.slice(Math.max(0, outerStart - 3), outerStart));
  return (
    opens && /^[.!?…]/.test(text.slice(outerEnd, outerEnd + 1)) && UPPER_OR_DIGIT.test(text.slice(start, start + 2))
  );
}

/** "고 말했다", "라며": what Korean hangs on words that somebody said. */
const QUOTATIVE = /^(?:이?라고|고|이?라며|며|면서)(?=[\s,.])/;
/** "とも語った", "などと話す": the same verb with what may stand between it and the marks. */
const TOPICAL = /^(?:など|とか)?と[もは]?、?/;

/** Does what follows the marks say that they are somebody's words, whoever that is? */
function isReported({ textAfter }: Surroundings, { unspaced, says }: Lexicon): boolean {
  if (QUOTATIVE.test(textAfter)) return true;
  const told = textAfter.replace(TOPICAL, 'と');
  return unspaced && told[0] === 'と' && [...says].some((cue) => told.startsWith(cue));
}

/** "im Interview mit der", "un entretien au": what stands behind in marks is a paper. */
const INTERVIEW = /(?:interview|entretien|entrevista|intervista)\s(?:\p{Ll}{1,4}(?:\s|['’])){1,3}$/iu;

/** A full stop after a word of four letters or more; shorter ones may be abbreviated. */
const ENDS_SENTENCE = /\p{L}{4}[“”"’»]?\.\s$/u;

function surroundings(text: string, quoted: MarkedPassage): Surroundings {
  const left = text.slice(Math.max(0, quoted.outerStart - BESIDE), quoted.outerStart);
  const right = text.slice(quoted.outerEnd, quoted.outerEnd + BESIDE);
  const leftWords = left.slice(left.lastIndexOf('\n') + 1).match(WORD) ?? [];
  const line = right.indexOf('\n');
  const textAfter = line < 0 ? right : right.slice(0, line);
  const last = leftWords.at(-1) ?? '';
  const endsInStop = /[.!?…,]/.test(text[quoted.end - 1]!);
  const endsInComma = text[quoted.end - 1] === ',' || text[quoted.outerEnd] === ',';
  const endsAsSpeech = endsInComma || endsInStop;
  const near = /^\s/.test(textAfter) ? (textAfter.toLowerCase().match(WORD) ?? []).slice(0, 2) : [];
  return {
    words: wordsIn(text.slice(quoted.start, Math.min(quoted.end, quoted.start + MOST))),
    // A word before a comma or colon says nothing of what kind of name follows, nor the last of a sentence of what was said.
    before:
      /[\p{L}\p{N}.’']\s*\(?$/u.test(left) && !(endsAsSpeech && ENDS_SENTENCE.test(left)) ? last.toLowerCase() : '',
    last: last.toLowerCase(),
    beforeThat: (leftWords.at(-2) ?? '').toLowerCase(),
    endsInComma,
    endsInStop,
    next: near,
    isInterviewer: INTERVIEW.test(left),
    knownAs: /\bknown\sas\s(?:the\s|an?\s)?$/i.test(left),
    charBefore: left.trimEnd().at(-1) ?? '',
    textAfter,
    capitalBefore: UPPER_OR_DIGIT.test(last) && /\s$/.test(left),
    possessiveBefore: /['’]s?\s$/.test(left),
  };
}

/** Scripts without spaces: about two characters are a word, or four where vowels and tones are written as well. */
function wordsIn(text: string): string[] {
  if (UNSPACED.test(text)) return text.match(PAIR) ?? [];
  return text.match(UNSPACED_SYLLABLES.test(text) ? FOUR : WORD) ?? [];
}

function isBracketed(text: string, quoted: MarkedPassage): boolean {
  return text[quoted.start] === '(' && /\)[.,]?$/.test(text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end));
}

/** Prepositions and articles are shorter. */
const SMALL = 5;
/** Opens what was told, behind whoever it was told to. */
const COMPLEMENT = /^,?\s(?:that|dass|dat|que|che|że|že|что|що|at|att)(?!\p{L})/u;
/** "shouted “Stop” at" tells in English where it was shouted to. */
const ENGLISH_AT = 'at';

/** "told “The Post” that", "a dit au « Courrier » que"; "jak podaje „Gazeta”" and, where names stand in marks, "пишет «Газета»". */
function isToldTo(near: Surroundings, { language, says, as, marksNames }: Lexicon): boolean {
  const { words, before, beforeThat } = near;
  if (words.length > PHRASE || near.endsInStop || !UPPER_OR_DIGIT.test(words[0]!)) return false;
  const tells = says.has(before);
  if (tells && (marksNames || as.has(beforeThat))) return true;
  if (language === 'en' && near.next[0] === ENGLISH_AT) return false;
  return (tells || (before.length < SMALL && says.has(beforeThat))) && COMPLEMENT.test(near.textAfter);
}

/** Robert C. "Bobby" Scott. */
function isNickname(near: Surroundings): boolean {
  return (
    near.words.length <= 2 &&
    !near.endsInStop &&
    near.capitalBefore &&
    UPPER_OR_DIGIT.test(near.words[0]!) &&
    /^\s\p{Lu}\p{L}/u.test(near.textAfter)
  );
}

/** A noun for a kind of work, body or thing right before: the film "…", the so-called "…". */
function isNamed(near: Surroundings, lexicon: Lexicon): boolean {
  const long = near.words.length > TITLE;
  if (long && (near.words.length > LONG_TITLE || !UPPER_OR_DIGIT.test(near.words[0]!))) return false;
  // "se dit « très inquiet »", "a dit « non à ces travaux »": the word for what is known as something is a verb as well.
  const isVerb =
    lexicon.language === 'fr' &&
    lexicon.says.has(near.before) &&
    (near.words.length > PHRASE || lexicon.auxiliaries.has(near.beforeThat));
  if ((isWork(near.before, lexicon) && !isVerb) || (near.before === 'of' && isWork(near.beforeThat, lexicon)))
    return true;
  // "In his book, “…,”": the comma sets the title off.
  if (near.charBefore === ',' && isWork(near.last, lexicon) && near.endsInComma) return true;
  if (long) return false;
  if (near.isInterviewer && near.words.length <= PHRASE && UPPER_OR_DIGIT.test(near.words[0]!)) return true;
  if (isAbbreviated(near)) return true;
  if (isTitle(near, lexicon) && near.next.some((word) => lexicon.works.has(word))) return true;
  return near.words.length <= PHRASE && near.knownAs;
}

const ABBREVIATION = /^\s\((\p{Lu})\p{Lu}[\p{Lu}\d-]{0,10}\)/u;

/** "“Iceland Nature Association” (INA)": a name, whatever its small words, before the letters it is known by. */
function isAbbreviated(near: Surroundings): boolean {
  const letter = ABBREVIATION.exec(near.textAfter)?.[1];
  return letter !== undefined && near.words.length > 1 && near.words[0]!.startsWith(letter);
}

const SHORTEST_TAIL = 4;

function isWork(word: string, lexicon: Lexicon): boolean {
  if (lexicon.works.has(word)) return true;
  if (!lexicon.compounds) return false;
  for (let from = 1; from <= word.length - SHORTEST_TAIL; from++) if (lexicon.works.has(word.slice(from))) return true;
  return false;
}

/** Verbs for making or giving a work, and words for whose it is. */
const MAKES = new Set(
  'wrote writes written co-wrote penned sang sings sung directed recorded performed performs'.split(' '),
);
const MAKERS = new Set('author co-author writer director editor host creator composer producer star'.split(' '));

/** "Ida Ash wrote “Harbour Days”", "the author of “Harbour Days”". */
const isOfMaker = ({ before, beforeThat }: Surroundings, { language }: Lexicon) =>
  language === 'en' && (MAKES.has(before) || (before === 'of' && MAKERS.has(beforeThat)));

/** All the words that matter are capitalised, as in a title or a name. */
function isTitle(near: Surroundings, lexicon: Lexicon): boolean {
  const { words } = near;
  if (words.length > (lexicon.compounds ? TITLE : LONG_TITLE)) return false;
  const named = words.every((word, i) => {
    const small = i > 0 && (word.length < 4 || lexicon.prepositions.has(word.toLowerCase()));
    return small || UPPER_OR_DIGIT.test(word);
  });
  // "It was not": short words are small in a title, but not all of them.
  const isPlain =
    lexicon.language === 'en' && words.length > 1 && !words.slice(1).some((word) => UPPER_OR_DIGIT.test(word));
  if (!named || isPlain || (words.length > TITLE && words.every((word) => word === word.toUpperCase()))) return false;
  if (/^\s*\(\p{Lu}{2,}/u.test(near.textAfter)) return true;
  return lexicon.compounds || lexicon.marksNames || words.length > 1;
}

/** "called him a "Lyin’ Ted"", "sprach von „Panikverkäufen“": what somebody called something. */
function isCalled(near: Surroundings, lexicon: Lexicon): boolean {
  if (near.before === '' || near.possessiveBefore) return near.before === '';
  // "during a “Harbour Forum”" is held, "was a “Harbour Goblin”" is called; where every noun has a capital it may be either.
  if (!lexicon.compounds && lexicon.determiners.has(near.before) && lexicon.prepositions.has(near.beforeThat))
    return lexicon.calling.has(near.beforeThat);
  if (lexicon.says.has(near.before) || lexicon.judges.has(near.before) || lexicon.pronouns.has(near.before))
    return true;
  return lexicon.calling.has(near.before) || lexicon.calls.has(near.beforeThat);
}
