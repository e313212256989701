import type { Publishers } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Discourse, fullNames, mayMean } from './discourse.ts';
import { sourceOf } from './names.ts';
import { isNominal, isPronoun, type Phrase, phraseEndingAt, phraseStartingAt, tiesNouns } from './noun-phrases.ts';
import { isBody, isDocument, isTitle } from './roles.ts';
import type { Source } from './source.ts';
import { agesWithoutName, isAge, roleAlone, titledNames } from './titled.ts';
import { namedTogether } from './together.ts';
import type { Sentence } from './tokens.ts';

/** Sentences in which the document may have been named that "therein" means, its own among them. */
const PAPER_SENTENCES = 3;

/** Words of a place and of a full name behind it. */
const PLACE_AND_NAME = 3;

/** Of whom a given name is enough. */
const KIN: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    [
      'husband wife son daughter mother father brother sister partner girlfriend boyfriend fiancé fiancée cousin aunt uncle',
    ]
      .concat('friend grandson granddaughter grandmother grandfather')
      .flatMap((words) => words.split(' ')),
  ),
  fr: new Set('femme mari épouse époux fils fille mère père frère sœur compagne compagnon amie ami'.split(' ')),
  es: new Set(
    'mujer marido esposa esposo hijo hija madre padre hermano hermana pareja novio novia amigo amiga'.split(' '),
  ),
  it: new Set('moglie marito figlio figlia madre padre fratello sorella compagna compagno amico amica'.split(' ')),
  pt: new Set('mulher marido esposa esposo filho filha mãe pai irmão irmã namorada namorado amiga amigo'.split(' ')),
};

const isSomebody = ({ kind }: Source) => kind === 'person' || kind === 'unknown';

/** "The Inspector-General of Police": an English office with capitals, and what it is of. */
function isOffice({ sentence, from, to }: Phrase, source: Source, lexicon: Lexicon): boolean {
  if (lexicon.language !== 'en' || source.described || !lexicon.determiners.has(sentence[from]!.lower)) return false;
  const last = sentence.slice(from, to).find(({ end }) => end === source.end);
  return last !== undefined && isTitle(last, lexicon) && !isBody(last, lexicon);
}

/** Whom the phrases of a text mean, read from its beginning on: a name, a short form of one given before, a pronoun. */
export class Referents {
  private readonly discourse = new Discourse();
  private readonly text: string;
  private readonly lexicon: Lexicon;
  private readonly publishers: Publishers;
  /** Those read last. */
  private sentences: readonly Sentence[] = [];

  constructor(text: string, lexicon: Lexicon, publishers: Publishers) {
    this.text = text;
    this.lexicon = lexicon;
    this.publishers = publishers;
  }

  /** The full names of a sentence, for the short forms that come after it. */
  read(sentence: Sentence): void {
    for (const { from, to } of fullNames(sentence, this.lexicon)) {
      // "президент России Ясень": with the role it is seen that the country is no part of the name.
      const role = sentence[from - 1];
      const start = role && this.lexicon.genitives && isTitle(role, this.lexicon) ? from - 1 : from;
      const source = sourceOf(this.text, { sentence, from: start, to }, this.lexicon, this.publishers);
      if (source?.kind === 'person') this.discourse.know(source);
    }
    for (const { role, from, to } of titledNames(sentence, this.lexicon)) {
      const source = sourceOf(this.text, { sentence, from, to }, this.lexicon, this.publishers);
      if (source && !source.described && isSomebody(source)) this.discourse.hold(role, this.full(source));
    }
    for (const age of agesWithoutName(sentence, this.lexicon)) this.discourse.hold(age, null);
    this.sentences = [...this.sentences.slice(1 - PAPER_SENTENCES), sentence];
  }

  /** A source was named: later pronouns likely mean it. */
  remember(source: Source): void {
    this.discourse.remember(source);
  }

  /** What a sentence is about: of somebody only described, "they" may mean several. */
  tellOf(source: Source): void {
    if (source.kind === 'unknown') this.discourse.gather(source);
    else this.discourse.remember(source);
  }

  /** A name as the text first gave it in full. */
  full(source: Source): Source {
    return this.discourse.full(source);
  }

  /** Whom the subject of a verb of saying means, with those who speak together with it: "Ida Ash, Tom Birch and Max Elm". `verb` is its token. */
  speaker(phrase: Phrase, verb: number, nearest: Source | null): Source | null {
    const source = this.resolve(phrase, nearest);
    const all = source && namedTogether(phrase, verb, source, this.lexicon);
    if (!all) return source;
    const kind = source.kind === 'organisation' ? source.kind : 'unknown';
    return { ...all, name: this.text.slice(all.start, all.end), kind, gender: 'they', described: source.described };
  }

  /** @param nearest whom the sentence has named already: "Smith said she was late" */
  resolve(phrase: Phrase, nearest: Source | null = null): Source | null {
    const first = phrase.sentence[phrase.from]!;
    if (this.lexicon.therein.has(first.lower)) {
      const paper = this.paper(first.start);
      return paper && { ...paper, start: first.start, end: first.end };
    }
    if (phrase.to - phrase.from === 1 && isPronoun(first, this.lexicon)) {
      const gender = this.lexicon.pronouns.get(first.lower)!;
      // "She said she was late but said no": the same word is the same person.
      if (nearest?.start === first.start) return nearest;
      const told = nearest && nearest.end <= first.start && (!nearest.described || gender === 'it');
      const here = told && mayMean(nearest, gender) ? nearest : null;
      const those = first.lower === 'they' ? this.discourse.group(first.start) : null;
      if (those) return { ...those, start: first.start, end: first.end };
      const referent = here ?? this.discourse.referent(gender, first.start);
      return referent && { ...referent, start: first.start, end: first.end };
    }
    const source = sourceOf(this.text, phrase, this.lexicon, this.publishers);
    if (!source) return null;
    if (isOffice(phrase, source, this.lexicon)) return this.full(this.apposed(phrase) ?? source);
    return this.full(
      (source.described && (this.apposed(phrase) ?? this.holderOf(phrase) ?? this.bearerOf(phrase))) || source,
    );
  }

  /** "“…,” she told reporters, according to X Wire": she said it, though nobody has been credited yet whom "she" may mean. */
  spokenOf({ sentence, from, to }: Phrase): Source | null {
    const token = sentence[from]!;
    if (to - from !== 1 || !isPronoun(token, this.lexicon)) return null;
    const known = this.discourse.spokenOf(this.lexicon.pronouns.get(token.lower)!, token.start);
    return known && { ...known, start: token.start, end: token.end };
  }

  /** May a phrase mean a source, as far as a pronoun tells? */
  mayMean({ sentence, from, to }: Phrase, source: Source): boolean {
    const gender = to - from === 1 ? this.lexicon.pronouns.get(sentence[from]!.lower) : undefined;
    return gender === undefined || mayMean(source, gender);
  }

  /** What "therein" means: the document spoken of last, whatever those sentences were about; else what they were about. */
  private paper(before: number): Source | null {
    for (const sentence of this.sentences.toReversed()) {
      const at = sentence.findLastIndex((token) => token.start < before && isDocument(token, this.lexicon));
      const phrase = at < 0 ? null : phraseEndingAt(sentence, at + 1, 0, this.lexicon);
      const source = phrase && sourceOf(this.text, phrase, this.lexicon, this.publishers);
      if (source) return source;
    }
    return this.discourse.referent('it', before);
  }

  /** "The mayor", where the text has given one mayor by name. */
  private holderOf(phrase: Phrase): Source | null {
    const role = roleAlone(phrase, this.lexicon);
    const first = phrase.sentence[phrase.from]!;
    if (role === null) return null;
    // "Der 43-Jährige" where the text gave no age: whom "er" would mean.
    const isOnlyMeant = isAge(role) && this.lexicon.language === 'de' && !this.discourse.holds(role);
    const holder = isOnlyMeant
      ? this.discourse.referent(first.lower === 'der' ? 'he' : 'she', first.start)
      : this.discourse.holder(role, first.start);
    if (isOnlyMeant && holder?.kind !== 'person') return null;
    return holder && { ...holder, start: first.start, end: phrase.sentence[phrase.to - 1]!.end };
  }

  /** "Richter" of "Ida Richter": a name that is a word for a role, or ends like one; or like a place that a role is of. */
  private bearerOf({ sentence, from, to }: Phrase): Source | null {
    const word = sentence[to - 1]!;
    const isAlone = to - from === 1 || this.lexicon.genitives;
    return isAlone && word.capital ? this.discourse.bearer(word) : null;
  }

  /** "the campaign’s manager, Robby Mook": the name that follows a description after a comma. */
  private apposed(phrase: Phrase): Source | null {
    const { sentence, to } = phrase;
    if (this.lexicon.article !== null) return this.setOff(phrase);
    if (
      this.lexicon.order === 'svo' &&
      this.lexicon.language !== 'en' &&
      this.lexicon.prepositions.has(sentence[to]?.lower ?? '')
    )
      return this.behindPlace(phrase);
    if (sentence[to]?.text !== ',') return null;
    if (!sentence[to + 1]?.capital && this.lexicon.language !== 'en') return this.setOff(phrase, ',');
    // "Her husband, Tom, said".
    if (this.isKin(phrase) && sentence[to + 2]?.text === ',' && isNominal(sentence[to + 1], this.lexicon))
      return sourceOf(this.text, { sentence, from: to + 1, to: to + 2 }, this.lexicon, this.publishers);
    if (!sentence[to + 1]?.capital || !sentence[to + 2]?.capital) return null;
    let end = to + 1;
    while (sentence[end]?.capital && isNominal(sentence[end], this.lexicon)) end++;
    if (sentence[end]?.kind === 'word' && !tiesNouns(sentence[end]!.lower)) return null;
    const name = sourceOf(this.text, { sentence, from: to + 1, to: end }, this.lexicon, this.publishers);
    return name?.kind === 'person' ? name : null;
  }

  private isKin({ sentence, to }: Phrase): boolean {
    return KIN[this.lexicon.language]?.has(sentence[to - 1]!.lower) === true;
  }

  /** "rzeczniczka policji w Olmowie Ida Jesion": the full name behind the place where somebody has a role. */
  private behindPlace({ sentence, from, to }: Phrase): Source | null {
    let start = to + 1;
    while (start < to + PLACE_AND_NAME && !sentence[start]?.capital && isNominal(sentence[start], this.lexicon))
      start++;
    let end = start;
    while (sentence[end]?.capital && isNominal(sentence[end], this.lexicon)) end++;
    const next = sentence[end];
    const isOver =
      next?.kind !== 'word' || this.lexicon.says.has(next.lower) || this.lexicon.auxiliaries.has(next.lower);
    if (!isOver || end - start !== (start > to + 1 ? PLACE_AND_NAME - 1 : PLACE_AND_NAME)) return null;
    const words = sentence.slice(from, to);
    const hasRole = words.some((token) => isTitle(token, this.lexicon) && !isBody(token, this.lexicon));
    const phrase = { sentence, from: end - 2, to: end };
    const name = hasRole ? sourceOf(this.text, phrase, this.lexicon, this.publishers) : null;
    return name?.kind === 'person' ? name : null;
  }

  /** "وزير الصحة، سامر النجار، إن": the same where no capital shows it, between two commas. */
  private setOff({ sentence, to }: Phrase, comma = '،'): Source | null {
    if (sentence[to]?.text !== comma) return null;
    const inner = phraseStartingAt(sentence, to + 1, this.lexicon);
    if (inner?.from !== to + 1 || sentence[inner.to]?.text !== comma) return null;
    const name = sourceOf(this.text, inner, this.lexicon, this.publishers);
    return name?.kind === 'person' ? name : null;
  }
}
