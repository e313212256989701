/**
 * Words that carry no meaning of their own and stand in every text of a language: enough to tell languages apart that
 * share a script. A word that several languages have counts for each of them; the others decide.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by at from his her they have has had not this be said it were which',
  de: 'der die das und ist nicht mit ein eine auf für dem den von zu sich des im auch nach wie er sie es wird bei war sind',
  fr: 'le la les des et est une dans que qui pour pas sur au du par avec il elle sont plus ce cette été ont aux son',
  es: 'el la los las de y que en un una por con no se para del es como su al más lo fue ha sus este entre',
  it: 'il lo la gli di e che un una per non con del della sono è nel alla dei da anche più come si ha le stato',
  pt: 'o a os as de e que em um uma por com não se para do da no na é mais ao foi dos pelo são também',
  nl: 'de het een en van is niet dat op te voor met zijn die aan er om ook als naar door bij wordt heeft was',
  pl: 'i w na z się nie do że jest to o jak po od za dla przez oraz był są który tym jego przed może',
  sv: 'och att det som en på är av för med den till inte om har de ett var sig från han ska men vid',
  da: 'og at det som en på er af for med den til ikke om har de et var sig fra han skal men ved blev',
  nb: 'og at det som en på er av for med den til ikke om har de et var seg fra han skal men ved ble',
  fi: 'ja on ei että oli se hän mutta ovat myös kun joka niin kuin sekä mukaan ole jo voi ollut tai',
  cs: 'a v na se je že s z do to o jako po by pro ale který od za byl jsou podle před také jeho',
  ro: 'și de în la a cu nu pe care că din este o un mai au fost pentru sunt sau prin după lui',
  hu: 'a az és hogy nem is egy van volt meg már csak ez de mint még szerint után pedig amely',
  tr: 've bir bu için ile da de olarak olan daha çok gibi kadar en ise ancak göre sonra oldu değil',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan oleh juga ke telah adalah karena mereka',
  vi: 'và của là có cho không được trong một những các với này đã người khi từ đến như cũng',
};

/** Scripts that settle the question by themselves, most telling first. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e01-\u0e5b]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['fa', /[\u067e\u0686\u06a9\u06af\u06cc]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['uk', /[\u0456\u0457\u0454\u0491]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** All that these ask for, so that a text in Latin letters is asked once. */
const ANY_SCRIPT = /[\u0370-\u0e5b\u3040-\u9fff\uac00-\ud7af]/;

/** Letters of a script are the text's own when they are at least this share of it; for telling letters less will do. */
const OWN_SCRIPT = 0.15;
const TELLING_SCRIPT: Readonly<Record<string, number>> = { ja: 0.05, fa: 0.04, uk: 0.02 };

/** Enough to be sure; reading more would only cost time. */
const SAMPLE = 4000;
/** Of a text's words this many are function words of its language at the least; fewer is a list, or another language. */
const LEAST_SHARE = 0.12;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** The language of a text (BCP 47), by its script and its function words; "und" where they do not tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = ANY_SCRIPT.test(sample) ? languageOfScript(sample) : null;
  if (script) return script;
  const { words, score } = functionWordsIn(sample);
  const [best] = [...score].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_SHARE * words ? best[0] : 'und';
}

/** Fewer words than this may be a quotation, or a list of names, and do not speak against what the page declares. */
const ENOUGH_WORDS = 60;
/** Declared wrongly: of the declared language's function words the text has no more than this share of its own's. */
const WRONG = 0.5;
/** So many characters tell that a text is in the language it is said to be in; that it is not takes more. */
const GLANCE = 800;
/** Languages that are told apart by a few letters, and told surely only by who writes them. */
const ALIKE = ['ja zh', 'ar fa', 'ru uk', 'da nb no'].map((group) => group.split(' '));

/**
 * The language of a text whose page declares one ("und" where it does not). Templates come with a language that nobody
 * changes: what the text plainly speaks against does not hold. Languages that are not told here are believed.
 */
export function languageDeclared(declared: string, text: string): string {
  const base = declared.toLowerCase().split('-')[0]!;
  if (base === 'und') return languageOf(text);
  const sample = text.slice(0, SAMPLE);
  const isScript = SCRIPTS.some(([language]) => language === base);
  if (!isScript && !Object.hasOwn(FUNCTION_WORDS, base)) return declared;
  // Most pages declare their own, as a look into the middle of the text shows.
  const middle = Math.max(0, (sample.length - GLANCE) / 2);
  if (languageOf(sample.slice(middle, middle + GLANCE)) === base) return declared;
  const own = languageOf(sample);
  if (own === 'und' || own === base || ALIKE.some((group) => group.includes(own) && group.includes(base))) {
    return declared;
  }
  if (SCRIPTS.some(([language]) => language === own)) return own;
  const { words, score } = functionWordsIn(sample);
  return words >= ENOUGH_WORDS && (score.get(base) ?? 0) <= WRONG * score.get(own)! ? own : declared;
}

/** How many words a text has, and how many of them are function words of each language. */
function functionWordsIn(sample: string): { readonly words: number; readonly score: ReadonlyMap<string, number> } {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const score = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) score.set(language, (score.get(language) ?? 0) + 1);
  return { words: words.length, score };
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (!letters) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share >= (TELLING_SCRIPT[language] ?? OWN_SCRIPT)) return language;
  }
  return null;
}
