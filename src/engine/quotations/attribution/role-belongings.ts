import { genderOf } from '../lexicon/given-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isBody, isTitle } from './roles.ts';
import type { Token } from './tokens.ts';

const ACRONYM = /^[\p{Lu}\d&.-]{2,}$/u;
/** Names have two words; three where the last but one is for the father. */
const NAME = 2;
/** No place or body before a name has more words. */
const LONGEST = 3;

interface Endings {
  /** Of the case that shows what somebody is of; some names end so too. */
  readonly genitive: RegExp;
  /** Of it alone: no name ends so. */
  readonly sure: RegExp;
}

/** Where a case ties what a role is of to it. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  pl: { genitive: /(?:[auiy]|ego|ej|ów)$/, sure: /(?:[ijs]i|iej|skiego|ów)$/ },
  cs: { genitive: /(?:[auyeěií]|ého|é)$/, sure: /(?:ska|ého|ých)$/ },
  sk: { genitive: /(?:[auyei]|ého|ej)$/, sure: /(?:ska|ého|ých)$/ },
  ru: { genitive: /(?:[аяыиу]|ого|его|ой|ей)$/, sure: /(?:ы|ии|ого|его|ой|града|бурга|ска)$/ },
  uk: { genitive: /(?:[аяиіїу]|ого|ої)$/, sure: /(?:ії|ого|ої|граду|ська)$/ },
  ro: { genitive: /(?:ului|ei|ii|lor)$/, sure: /(?:ului|iei|ției|ții|lor)$/ },
  el: { genitive: /(?:ας|ης|ής|ου|ού|ων|ών|εως)$/, sure: /(?:ου|ού|ων|ών|εως)$/ },
  hr: { genitive: /(?:[aei]|og|ih)$/, sure: /(?:ije|ske|skog)$/ },
  sr: { genitive: /(?:[aeiаеи]|og|ih|ог|их)$/, sure: /(?:ije|ske|skog|ије|ске|ског)$/ },
};
const PATRONYMIC = /(?:вич|вна|ична|ьич|івна)$/;

/**
 * "мэр Старова Ида Ясень", "szef MSZ Jan Jesion": the name, without the place or body that a role before it is of, where a
 * case ties the two; empty where a word can be nothing but such a place ("мэр Ольмы").
 *
 * @param head the words before the name and it
 */
export function behindGenitive(run: readonly Token[], head: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const endings = ENDINGS[lexicon.language];
  const before = head.slice(0, head.indexOf(run[0]!));
  const role = before.find((token) => isTitle(token, lexicon) && !isBody(token, lexicon));
  if (!endings) return run;
  // "řekl ČTQ Jan Jasan": the agency that was told.
  if (!role) return run.length > NAME && before.length === 0 && ACRONYM.test(run[0]!.text) ? run.slice(1) : run;
  if (run.length === 1) return isPlaceAlone(run[0]!, role, endings) ? [] : run;
  let from = 0;
  while (run.length - from > 1 && ACRONYM.test(run[from]!.text)) from++;
  const fathers = run.findIndex(({ lower }) => PATRONYMIC.test(lower));
  const name = run.length - (fathers > 0 ? NAME + 1 : NAME);
  const isPlace = ({ lower }: Token) => endings.genitive.test(lower) && genderOf(lower) === null;
  if (name > from && run.slice(from, name).every(isPlace)) return run.slice(name);
  const isPlaced = run.length - from === NAME && !OBLIQUE.test(role.lower) && endings.sure.test(run[from]!.lower);
  return isPlaced ? run.slice(from + 1) : run.slice(from);
}

/** "по словам министра Ирины Ясень": where the role stands in that case, so does the name. */
const OBLIQUE = /(?<!глав|голов)[аы]$|(?<!суд)я$/;

/** Surnames of women end so, in the case of a subject. */
const HERS = /(?:ова|ева|ёва|ина|ына|ая|ька|[sc]ka|á)$/;

/** "жительница Старова", "mieszkanka Olmowa": hardly anybody's name; told whole, it is right whatever it is. */
function isPlaceAlone({ lower }: Token, role: Token, { genitive, sure }: Endings): boolean {
  return sure.test(lower) || (genitive.test(lower) && !HERS.test(lower) && !OBLIQUE.test(role.lower));
}

/** Does a word without a capital stand in the case that ties it to the noun before it? */
export const isGenitive = ({ lower, capital }: Token, lexicon: Lexicon) =>
  !capital && (ENDINGS[lexicon.language]?.genitive.test(lower) ?? false);

/** Languages that tie what a role is of to it by "of". */
export const ROMANCE = new Set('fr es it pt ro ca'.split(' '));

/** Those whom somebody has: what follows "of" is a person as often as a place. */
const OF_SOMEBODY = new Set(
  'portavoce legale avvocato avvocata fonte fonti portavoz abogado abogada fuente fuentes vocero porte-parole avocat avocate source sources advogado advogada porta-voz'.split(
    ' ',
  ),
);

/** "il sindaco di Olmo Ido Frassino", "el jefe de la policía local Rui Fresno": the full name behind what a role is of; empty where nothing tells it. */
export function behindPlaceOf(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!ROMANCE.has(lexicon.language)) return [];
  const role = tokens.findIndex((token) => !lexicon.determiners.has(token.lower));
  const noun = tokens[role];
  if (!noun || !isTitle(noun, lexicon) || isBody(noun, lexicon)) return [];
  let from = tokens.length;
  while (from > role + 1 && tokens[from - 1]!.capital) from--;
  const run = tokens.slice(from);
  const before = tokens[from - 1]!;
  const closes = !lexicon.prepositions.has(before.lower) && !lexicon.determiners.has(before.lower);
  if (closes) return from > role + 1 && run.length === NAME ? run : [];
  return run.length > NAME && run.length <= NAME + LONGEST - 1 && !OF_SOMEBODY.has(noun.lower.replace(/^l['’]/, ''))
    ? run.slice(-NAME)
    : [];
}
