/**
 * Words that turn a sentence: with which its dropped end begins (`after`), and which its dropped beginning holds
 * (`before`). Few and plain: a word that often means nothing is not among them.
 */
interface Conditions {
  readonly after: readonly string[];
  readonly before: readonly string[];
}

const words = (list: string) => list.split(' | ');

const LANGUAGES: Readonly<Record<string, Conditions>> = {
  en: {
    after: words(
      'but | unless | if | only if | except | provided | providing | although | though | as long as | so long as | on condition | assuming | not',
    ),
    before: words(
      'not | never | nobody | no one | if | unless | cannot | hardly | wrong to say | untrue that | don’t | doesn’t | didn’t | isn’t | wasn’t | won’t | wouldn’t | can’t',
    ),
  },
  de: {
    after: words(
      'aber | wenn | falls | sofern | außer | es sei denn | nur wenn | solange | vorausgesetzt | jedoch | nicht',
    ),
    before: words('nicht | nie | niemals | niemand | kein | keine | wenn | falls | sofern | kaum'),
  },
  fr: {
    after: words('mais | si | sauf | à moins | à condition | pourvu | tant que | seulement si | quoique | bien que'),
    before: words('ne | n’est pas | jamais | personne | si | à moins'),
  },
  es: {
    after: words('pero | si | salvo | excepto | a menos | siempre que | con tal | aunque | solo si | sólo si | sino'),
    before: words('no | nunca | jamás | nadie | si | a menos'),
  },
  it: {
    after: words('ma | se | salvo | tranne | a meno | a condizione | purché | benché | solo se'),
    before: words('non | mai | nessuno | se | a meno'),
  },
  pt: {
    after: words('mas | se | salvo | exceto | a menos | desde que | embora | só se | a não ser'),
    before: words('não | nunca | jamais | ninguém | se | a menos'),
  },
  nl: {
    after: words('maar | als | tenzij | behalve | mits | zolang | hoewel | alleen als'),
    before: words('niet | nooit | niemand | geen | als | tenzij'),
  },
};

/** null for a language whose words are not known. */
export function conditionsOf(language: string): Conditions | null {
  return LANGUAGES[language.toLowerCase().split('-', 1)[0]!] ?? null;
}
