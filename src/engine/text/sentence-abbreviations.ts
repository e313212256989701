/**
 * Words that end in a full stop without ending a sentence, by language. Words that often stand last in a sentence
 * ("etc.", "usw.", "Inc.") are left out on purpose: before a capital letter they are read as an end.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en:
    'mr mrs ms messrs dr prof sen sens rep reps gov gen col maj capt cmdr lt sgt cpl pvt adm brig rev fr hon st sr pres ' +
    'supt det insp atty del cllr engr barr vs no nos vol dept fig jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd mt ft',
  de:
    'dr prof hr fr dipl ing nr bzw ca vgl st abs art bd hrsg jan feb mär apr jun jul aug sep sept okt nov dez sog geb ' +
    'gest ggf evtl inkl zzgl str d z u o v i s b mag rer nat med jur phil habil',
  fr: 'm mm mme mlle dr pr st ste me mgr av bd janv févr avr juil sept oct nov déc n art vol',
  es: 'sr sra srta sres dr dra d da dª prof gral cnel lic ing arq núm nº art pág vol av avda ee uu',
  it: 'sig sigg dott dottssa prof profssa ing avv on sen gen col cap dr s ss art n pag vol',
  pt: 'sr sra srs dr dra prof profa eng gen cel d av art n pág vol',
  nl: 'dhr mevr mw dr drs ir ing mr prof st nr blz bijv resp jhr jkvr',
  pl: 'p dr prof mgr inż hab gen płk mjr kpt ks św nr ul al art ust pkt tzw np m in r',
  ru: 'г гг ул д р проф акад им т е н руб тыс млн млрд стр см рис ст',
  sv: 'dr prof st bl a t ex dvs s k nr kl hr fr',
  tr: 'dr prof doç sn no av cad sok bkz yrd',
  id: 'dr prof drs ir hj h jl no sdr bpk jend kol',
};

const SETS = new Map(Object.entries(BY_LANGUAGE).map(([language, words]) => [language, new Set(words.split(' '))]));
const ALL = new Set([...SETS.values()].flatMap((set) => [...set]).filter((word) => word.length > 1));
/** Languages that write ordinals as "3." before a noun ("am 3. Mai", "dnia 3. maja"). */
const ORDINAL_STOP = new Set(['de', 'pl', 'tr', 'cs', 'da', 'nb', 'fi', 'hu', 'hr', 'und']);
/** The longest word looked at; nothing in the lists is longer, and it keeps each look-up constant. */
const LONGEST = 12;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const DIGITS = /^\d{1,2}$/;

/** Does the full stop at `stop` end an abbreviation, initial or ordinal, given that text goes on at `next`? */
export function endsAbbreviated(text: string, start: number, stop: number, next: number, language: string): boolean {
  let from = stop;
  while (from > start && stop - from < LONGEST && WORD.test(text[from - 1]!)) from--;
  const word = text.slice(from, stop);
  if (!word) return false;
  const base = language.toLowerCase().split('-')[0]!;
  if (DIGITS.test(word)) return ORDINAL_STOP.has(base) && UPPER.test(text[next]!);
  // "U.S.", "z.B.", "J. K.": one letter and a stop; "U.S." at a sentence's end is rarer than inside one.
  if (word.length === 1 && UPPER.test(word) && word !== 'I') return true;
  if (word.length === 1 && text[from - 1] === '.') return true;
  return (SETS.get(base) ?? ALL).has(word.toLowerCase());
}
