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
  },
  de: {
    after: words(
      'aber | wenn | falls | sofern | außer | es sei denn | nur wenn | solange | vorausgesetzt | jedoch | nicht',
    ),
    condition: words('wenn | falls | sofern | nur wenn | solange'),
    negation: words('nicht | nie | niemals | niemand | kein | keine | kaum'),
    that: words('dass | daß | ob'),
  },
  fr: {
    after: words('mais | si | sauf | à moins | à condition | pourvu | tant que | seulement si | quoique | bien que'),
    condition: words('si | à moins | à condition'),
    negation: words('ne | pas | jamais | personne'),
    that: words('que'),
  },
  es: {
    after: words('pero | si | salvo | excepto | a menos | siempre que | con tal | aunque | solo si | sólo si | sino'),
    condition: words('si | a menos | siempre que'),
    negation: words('no | nunca | jamás | nadie'),
    that: words('que'),
  },
  it: {
    after: words('ma | se | salvo | tranne | a meno | a condizione | purché | benché | solo se'),
    condition: words('se | a meno | purché'),
    negation: words('non | mai | nessuno'),
    that: words('che'),
  },
  pt: {
    after: words('mas | se | salvo | exceto | a menos | desde que | embora | só se | a não ser'),
    condition: words('se | a menos | desde que'),
    negation: words('não | nunca | jamais | ninguém'),
    that: words('que'),
  },
  nl: {
    after: words('maar | als | tenzij | behalve | mits | zolang | hoewel | alleen als'),
    condition: words('als | tenzij | mits | zolang'),
    negation: words('niet | nooit | niemand | geen'),
    that: words('dat | of'),
  },
};

/** null for a language whose words are not known. */
export function conditionsOf(language: string): Conditions | null {
  return LANGUAGES[language.toLowerCase().split('-', 1)[0]!] ?? null;
}
