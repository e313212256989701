import type { Publishers, SourceKind } from '../../model.ts';
import { genderOf } from '../lexicon/given-names.ts';
import type { Gender, Lexicon } from '../lexicon/lexicon.ts';
import { sourceByRole } from './names-by-role.ts';
import { isPronoun, type Phrase, standsAlone } from './noun-phrases.ts';
import { isFirstWord } from './ordinary-words.ts';
import { behindGenitive, behindPlaceOf } from './role-belongings.ts';
import { isAuthority, isBody, isHonour, isRole, isTitle, nounBySuffix } from './roles.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { fromFamilyName, nameJoined, withField } from './whole-names.ts';

const PARTICLES = new Set(
  'de la los las het le du del della di da dos van von der den ter ten al el bin binti ibn af zu e y'.split(' '),
);
/** Indonesian "di" is "in". */
const isParticle = ({ lower }: Token, lexicon: Lexicon) =>
  PARTICLES.has(lower) && ((lexicon.language !== 'id' && lexicon.language !== 'ms') || lower !== 'di');
const ACRONYM = /^[\p{Lu}\d&.-]{2,}$/u;
/** A year or a number alone is nobody. */
const LETTER = /\p{L}/u;
/** "He’d fallen in love with a script": a pronoun and its verb are no name that goes on. */
const WITH_VERB = /^(?:i|he|she|we|they|you|it)['’](?:d|ve|m|ll|re|s)$/;
/** German "43-Jährige" is no name. */
const OF_AN_AGE = /^\d/;
const INITIAL = /^\p{Lu}$/u;
const SHE_TITLES = new Set(
  'mrs ms miss lady dame queen princess congresswoman sister mother spokeswoman frau kanzlerin ministerin'.split(' '),
);
const HE_TITLES = new Set('mr sir lord king prince congressman father brother spokesman herr papst pope'.split(' '));

/** Read a phrase as a source; null for a pronoun, a number or a phrase without a noun. */
export function sourceOf(text: string, phrase: Phrase, lexicon: Lexicon, publishers: Publishers): Source | null {
  const tokens = phrase.sentence.slice(phrase.from, phrase.to);
  if (tokens.length === 1 && isPronoun(tokens[0]!, lexicon)) return null;
  if (lexicon.language === 'en' && tokens[0] && WITH_VERB.test(tokens[0].lower)) return null;
  if (!tokens.some(({ text: word }) => LETTER.test(word))) return null;
  const head = headOf(tokens, lexicon);
  if (head.length === 0) return null;
  if (lexicon.article !== null) return sourceByRole(text, head, lexicon, publishers);
  const ends = nameAtEnd(text, head, lexicon, publishers);
  const run =
    ends.length > 0 || head.length === tokens.length ? withField(tokens, ends, lexicon) : nameBehind(tokens, lexicon);
  const titles = tokens.slice(0, Math.max(0, tokens.indexOf(run[0]!))).map((t) => t.lower);
  if (isFirstWord(text, phrase, run, lexicon, publishers)) return null;
  if (run.length > 0) {
    const [start, end] = [run[0]!.start, endOf(run.at(-1)!, lexicon)];
    const name = text.slice(start, end);
    const other = publishers.named(name).length > 0 ? null : nameJoined(phrase, run, lexicon);
    const first = other && nameAtEnd(text, other, lexicon, publishers)[0];
    if (first) {
      const kind = isBody(run.at(-1)!, lexicon) ? 'organisation' : 'unknown';
      return { start: first.start, end, name: text.slice(first.start, end), kind, gender: 'they', described: false };
    }
    const isThing = lexicon.language === 'en' && titles.length === 1 && titles[0] === 'the' && run.length > 1;
    const named = kindOfName(run, name, titles, lexicon, publishers);
    // "The Harbour Times": no person's full name has an article of its own.
    const kind = isThing && named === 'person' && !genderFrom(run, titles) ? 'organisation' : named;
    return { start, end, name, kind, gender: kind === 'person' ? genderFrom(run, titles) : 'they', described: false };
  }
  if (lexicon.language === 'en' && isStrayWord(text, tokens, lexicon)) return null;
  // Where nouns are capitalised, words without a capital name nobody.
  if (lexicon.language === 'de' && !tokens.some((token) => token.capital)) return null;
  const isHandle = tokens.length === 1 && text[tokens[0]!.start - 1] === '@';
  const [start, end] = [tokens[0]!.start - (isHandle ? 1 : 0), endOf(tokens.at(-1)!, lexicon)];
  const noun = head.at(-1)!.lower;
  const kind = lexicon.nouns.get(noun) ?? nounBySuffix(noun, lexicon) ?? 'unknown';
  return { start, end, name: text.slice(start, end), kind, gender: null, described: true };
}

/** Those who may be spoken of by one word that is no name and no word for a role. */
const ONE_WORD = new Set(
  'someone somebody everyone everybody anyone anybody nobody mum mom mommy dad daddy grandma grandpa management parliament media'.split(
    ' ',
  ),
);

/** "appeared online, he says": one small word without an article is nobody, but for several and for a user's handle. */
function isStrayWord(text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const token = tokens[0]!;
  if (tokens.length > 1 || token.capital || text[token.start - 1] === '@') return false;
  const { lower } = token;
  return !/[^s]s$|\d/.test(lower) && !ONE_WORD.has(lower) && !standsAlone(token, lexicon) && !isTitle(token, lexicon);
}

function endOf(token: Token, { caseEnding }: Lexicon): number {
  const ending = caseEnding?.exec(token.text)?.[0].length;
  return token.end - (ending ?? (token.possessive ? (/s$/.test(token.text) ? 2 : 1) : 0));
}

/** "La presidente del Consiglio Ida Frassino": the name behind what belongs to the role; none where nothing tells where it begins. */
function nameBehind(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const last = tokens.length - 1;
  for (let at = 2; at <= last; at++) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!];
    const begins =
      lexicon.complements.has(before.lower) ||
      (at < last && !PARTICLES.has(token.lower) && genderOf(token.lower) !== null);
    if (before.capital && begins && tokens.slice(at).every(({ capital }) => capital)) return tokens.slice(at);
  }
  return behindPlaceOf(tokens, lexicon);
}

/** The phrase up to its first modifier: "a spokesman" of "a spokesman for the campaign". */
function headOf(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let from = 0;
  while (from < tokens.length && lexicon.determiners.has(tokens[from]!.lower)) from++;
  const some = from > 0 && standsAlone(tokens[from - 1]!, lexicon);
  if (some && (from === tokens.length || tokens[from]!.lower === 'of')) return tokens.slice(0, from);
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to]!;
    // "der Bürgermeister von Olmow", not "Minister von Esche".
    const isPlace = lexicon.language === 'de' && from > 0 && token.lower === 'von' && isRole(tokens[to - 1]!, lexicon);
    const ends =
      to > from &&
      !token.capital &&
      (isPlace ||
        (!isOfName(tokens, to, lexicon) &&
          (isTie(token, tokens[to + 1], lexicon) ||
            isPlaced(tokens, to, lexicon) ||
            isDoing(token, tokens[to - 1]!, lexicon))));
    if (ends) break;
    to++;
  }
  const head = tokens.slice(from, to);
  // "Kőris Ida polgármester".
  const last = lexicon.rolesBehind ? head.findLastIndex(({ capital }) => capital) : -1;
  return last > 0 && head[last - 1]!.capital ? head.slice(0, last + 1) : head;
}

/** "A lawyer representing Ida Ash": what somebody does who is told of by a noun alone. */
const isDoing = (token: Token, before: Token, { language, nouns }: Lexicon) =>
  language === 'en' && nouns.get(before.lower) === 'unknown' && /^\p{Ll}+ing$/u.test(token.text);

/** The "der" of "von der Leyen", "de la" in "Ida de la Cruz". */
function isOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!PARTICLES.has(token.lower)) return false;
  if (isNoble(before) && next?.capital) return true;
  const opens = OF.has(token.lower) && mayBear(tokens, at - 1, lexicon) && isJoined(next) && tokens[at + 2]?.capital;
  const closes =
    isJoined(token) && OF.has(before?.lower ?? '') && mayBear(tokens, at - 2, lexicon) && next?.capital === true;
  return Boolean(opens || closes);
}

const isNoble = (token: Token | undefined) => token?.lower === 'von' || token?.lower === 'van';

/** "Sprecher von der Partei" is no name, nor is "Karl Birke von der Feuerwehr", where nouns have capitals too. */
function mayBear(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.capital || isRole(token, lexicon)) return false;
  const before = tokens[at - 1];
  return lexicon.language !== 'de' || !before?.capital || isTitle(before, lexicon);
}

const JOINED = new Set('la los las den der het'.split(' '));
const isJoined = (token: Token | undefined) => JOINED.has(token?.lower ?? '');

/** Before these "de" is a part of the name: "Mme de Staël", "le général de Gaulle". */
const ADDRESSES = new Set(
  'm mme mlle monsieur madame général don doña sr sra señor señora signor signora sig dom dona senhor senhora'.split(
    ' ',
  ),
);
const OF = new Set('de di da van von'.split(' '));

/** "la police de Lyon", "el alcalde de Sevilla": what stands before is a noun, and the name behind says only of where or what. */
function isPlaced(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]!;
  if (!OF.has(tokens[at]!.lower) || lexicon.language === 'de' || before.capital) return false;
  return !ADDRESSES.has(before.lower) && !PARTICLES.has(before.lower) && !lexicon.determiners.has(before.lower);
}

/** A preposition, but not the "de" or "von" inside a name. */
function isTie(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (isParticle(token, lexicon) && next?.capital && lexicon.language !== 'en') {
    return (
      !['de', 'la', 'van', 'von', 'al', 'el', 'bin', 'di', 'da'].includes(token.lower) ||
      lexicon.determiners.has(next.lower)
    );
  }
  return lexicon.prepositions.has(token.lower) || (lexicon.determiners.has(token.lower) && !PARTICLES.has(token.lower));
}

/** The capitalised words at the end, less titles and, where nouns are capitalised, the nouns before a name. */
function nameAtEnd(text: string, head: readonly Token[], lexicon: Lexicon, publishers: Publishers): readonly Token[] {
  let from = head.length;
  while (from > 0) {
    const token = head[from - 1]!;
    const inside =
      (token.text === '&' && from < head.length) ||
      (isParticle(token, lexicon) &&
        from < head.length &&
        (head[from - 2]?.capital ||
          (from === 1 && isNoble(token)) ||
          ADDRESSES.has(head[from - 2]?.lower ?? '') ||
          isOfName(head, from - 1, lexicon)));
    if ((!token.capital && !inside) || standsAlone(token, lexicon)) break;
    if (token.possessive && from < head.length) break;
    from--;
  }
  const whole: readonly Token[] = head.slice(from);
  let run = whole;
  while (run.length > 1 && isTitle(run[0]!, lexicon) && !isGivenName(run[0]!, lexicon) && !isHead(run, lexicon)) {
    run = run.slice(1);
    while (run.length > 1 && lexicon.complements.has(run[0]!.lower)) run = run.slice(1);
    // "Menteri Ekonomi, Budi Santoso": an office alone.
    if (run.length === 1 && lexicon.complements.has(run[0]!.lower)) return [];
  }
  if (lexicon.language === 'en' || lexicon.language === 'de') run = withoutOffice(run, lexicon);
  // "Mother Jones".
  if (
    run.length < whole.length &&
    publishers.named(text.slice(whole[0]!.start, endOf(whole.at(-1)!, lexicon))).length > 0
  )
    return whole;
  // "Ekonomi Bakanı Ali Çınar": where the verb stands last, so does the role in what belongs to it.
  const role = lexicon.order === 'sov' ? run.findLastIndex((token) => lexicon.titles.has(token.lower)) : -1;
  if (role < run.length - 1) run = run.slice(role + 1);
  run = run.slice(0, endOfDutchName(run, lexicon));
  run = fromFamilyName(run, lexicon);
  if (lexicon.genitives && run.length > 0) run = behindGenitive(run, head, lexicon);
  const before = head[head.indexOf(run[0]!) - 1];
  if (run.length > 0 && before && isAuthority(before, lexicon)) return [before, ...run];
  if (run.length === 1 && (isRole(run[0]!, lexicon) || OF_AN_AGE.test(run[0]!.text))) return [];
  return run;
}

/** "Ida Es van Economische Zaken", "Ida Es van XYZ": behind a whole name "van" tells of where somebody is. */
function endOfDutchName(run: readonly Token[], lexicon: Lexicon): number {
  const at = lexicon.language === 'nl' ? run.findIndex(({ lower }) => lower === 'van') : -1;
  const behind = run.slice(at + 1);
  const isPlace = behind.length > 1 && behind.every(({ capital }) => capital);
  return at >= 2 && (isPlace || ACRONYM.test(behind[0]?.text ?? '')) ? at : run.length;
}

/** "Oldmere Council Leader Ida Ash MP", "Olmows Bürgermeisterin Ida Esche": the name behind the last word for what somebody is, and before what an office adds. */
function withoutOffice(run: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const last = run.at(-1);
  if (!last) return run;
  if (run.length > 2 && isHonour(last) && ACRONYM.test(last.text)) return withoutOffice(run.slice(0, -1), lexicon);
  if (isBody(last, lexicon)) return run;
  // "Rep. Ida King": a surname may be a word for an office, an office ends in one ("Attorney General").
  const end = isTitle(last, lexicon) ? run.length - 2 : run.length - 1;
  const role = run
    .slice(0, Math.max(0, end))
    .findLastIndex((token) => isTitle(token, lexicon) && !isBody(token, lexicon) && !isGivenName(token, lexicon));
  return run.slice(role + 1);
}

/** "Bill Ash" is no bill. */
const isGivenName = ({ lower }: Token, { nouns }: Lexicon) =>
  nouns.get(lower) === 'document' && genderOf(lower) !== null;

/** Is the first word what a name is of ("Ministério da Saúde", "Polizei Altmark"), or the last one ("House Judiciary Committee")? */
function isHead(run: readonly Token[], lexicon: Lexicon): boolean {
  const [first, second] = run;
  if (lexicon.language === 'en' && isBody(run.at(-1)!, lexicon)) return true;
  const kind = lexicon.nouns.get(first!.lower);
  const ofWhat = kind === 'organisation' || (kind === 'publication' && lexicon.language !== 'en');
  return isAuthority(first!, lexicon) || (ofWhat && !second!.capital && PARTICLES.has(second!.lower));
}

function kindOfName(
  run: readonly Token[],
  name: string,
  titles: readonly string[],
  lexicon: Lexicon,
  publishers: Publishers,
): SourceKind {
  const last = run.at(-1)!;
  if (publishers.named(name).length > 0) return 'publication';
  const kind = lexicon.nouns.get(last.lower) ?? nounBySuffix(last.lower, lexicon);
  // "Mary Page": what is written has no given name.
  const isSurname = kind === 'document' && run.length === 2 && genderFrom(run, titles) !== null;
  if (kind && kind !== 'unknown' && !isSurname) return kind;
  if (run.length > 1 && lexicon.firms.has(last.lower)) return 'organisation';
  if (genderFrom(run, titles) || titles.some((t) => lexicon.titles.has(t))) return 'person';
  if (run.some((t) => lexicon.nouns.get(t.lower) === 'organisation' || t.lower === 'house')) return 'organisation';
  if (run.length === 1) return ACRONYM.test(last.text) ? 'organisation' : 'unknown';
  return run.length <= 4 && !ACRONYM.test(last.text) ? 'person' : 'organisation';
}

function genderFrom(run: readonly Token[], titles: readonly string[]): Gender | null {
  for (const title of titles) {
    if (SHE_TITLES.has(title)) return 'she';
    if (HE_TITLES.has(title)) return 'he';
  }
  return run.length > 1 && !INITIAL.test(run[0]!.text) ? genderOf(run[0]!.lower) : null;
}
