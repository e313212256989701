/** Words that turn a sentence. Few and plain: a word that often means nothing is not among them. */
export interface Conditions {
  /** With which a dropped end begins. */
  readonly after: readonly string[];
  /** With which a dropped beginning begins: what follows holds only then. */
  readonly condition: readonly string[];
  /** What a dropped beginning holds where it denies what follows … */
  readonly negation: readonly string[];
  /** … and the word it then ends with ("I do not believe that"). */
  readonly that: readonly string[];
  /** What is said in passing and turns nothing, though it begins like a condition. */
  readonly aside: readonly string[];
  /** With which a dropped end only adds something. */
  readonly adds: readonly string[];
  /** Words that a negation makes sure of: "there is no doubt that", "do not forget that". */
  readonly sure: readonly string[];
}

const words = (list: string) => list.split(' | ');

const LANGUAGES: Readonly<Record<string, Conditions>> = {
  en: {
    after: words(
      'but | unless | if | only if | except | provided | providing | although | though | as long as | so long as | on condition | assuming | not',
    ),
    condition: words('if | only if | unless | as long as | provided'),
    negation: words(
      'not | never | nobody | no one | cannot | hardly | wrong | untrue | deny | don’t | doesn’t | didn’t | isn’t | wasn’t | won’t | wouldn’t | can’t',
    ),
    that: words('that | whether | believe | think | say'),
    aside: words('if you will | if you like | if you want | if you ask me | if i may | if anything | as it were'),
    adds: words('not just | not only | not to mention | not least'),
    sure: words(
      'doubt | doubts | doubted | forget | forgotten | secret | surprise | surprised | surprising | stress | emphasise | emphasize | overstate | overstated | exaggerate | question | mistake | happy | sorry | aware | ashamed | regret',
    ),
  },
  de: {
    after: words(
      'aber | wenn | falls | sofern | außer | es sei denn | nur wenn | solange | vorausgesetzt | jedoch | nicht',
    ),
    condition: words('wenn | falls | sofern | nur wenn | solange'),
    negation: words('nicht | nie | niemals | niemand | kein | keine | kaum'),
    that: words('dass | daß | ob'),
    aside: words('wenn man so will | wenn sie so wollen | wenn sie mich fragen | wenn überhaupt'),
    adds: words('nicht nur | nicht zuletzt | aber auch'),
    sure: words(
      'zweifel | zweifle | bezweifle | vergessen | vergiss | geheimnis | überrascht | verwunderlich | wunder',
    ),
  },
  fr: {
    after: words('mais | si | sauf | à moins | à condition | pourvu | tant que | seulement si | quoique | bien que'),
    condition: words('si | à moins | à condition'),
    negation: words('ne | pas | jamais | personne'),
    that: words('que'),
    aside: words('si vous voulez | si l’on veut | si on veut | si j’ose dire'),
    adds: words('mais aussi | mais également'),
    sure: words('doute | doutes | oublier | oublions | oubliez | secret | surprenant | surpris | étonnant'),
  },
  es: {
    after: words('pero | si | salvo | excepto | a menos | siempre que | con tal | aunque | solo si | sólo si | sino'),
    condition: words('si | a menos | siempre que'),
    negation: words('no | nunca | jamás | nadie'),
    that: words('que'),
    aside: words('si se quiere | si usted quiere | si quieren'),
    adds: words('sino también | pero también'),
    sure: words('duda | dudas | olvidar | olvidemos | olviden | olvide | secreto | sorprende | extraña'),
  },
  it: {
    after: words('ma | se | salvo | tranne | a meno | a condizione | purché | benché | solo se'),
    condition: words('se | a meno | purché'),
    negation: words('non | mai | nessuno'),
    that: words('che'),
    aside: words('se vuole | se vogliamo | se si vuole'),
    adds: words('ma anche'),
    sure: words('dubbio | dubbi | dimenticare | dimentichiamo | dimenticate | segreto | sorprende'),
  },
  pt: {
    after: words('mas | se | salvo | exceto | a menos | desde que | embora | só se | a não ser'),
    condition: words('se | a menos | desde que'),
    negation: words('não | nunca | jamais | ninguém'),
    that: words('que'),
    aside: words('se quiser | se quisermos'),
    adds: words('mas também'),
    sure: words('dúvida | dúvidas | esquecer | esqueçamos | esqueçam | segredo | surpreende'),
  },
  nl: {
    after: words('maar | als | tenzij | behalve | mits | zolang | hoewel | alleen als'),
    condition: words('als | tenzij | mits | zolang'),
    negation: words('niet | nooit | niemand | geen'),
    that: words('dat | of'),
    aside: words('als u wilt | als je wilt'),
    adds: words('maar ook | niet alleen'),
    sure: words('twijfel | vergeten | vergeet | geheim | verbaast | verrassend'),
  },
};

/** null for a language whose words are not known. */
export function conditionsOf(language: string): Conditions | null {
  return LANGUAGES[language.toLowerCase().split('-', 1)[0]!] ?? null;
}
