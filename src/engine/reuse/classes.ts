import type { EditClass } from '../model.ts';

/**
 * Words that turn a statement round, and words that say how sure it is, in the languages most news is in. Lower case,
 * as folded. Short on purpose: a word that mostly means something else in another of these languages is left out.
 */
const NEGATIONS = new Set(
  (
    'not no never none nor neither nobody nothing nowhere without cannot ' +
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder ' +
    'ne pas jamais aucun aucune rien sans ni nunca jamás ningún ninguna ninguno nada sin tampoco ' +
    'não nem nenhum nenhuma sem non mai nessuno nessuna niente senza niet geen nooit niets zonder ' +
    'inte aldrig ingen inget utan ikke aldri ingenting uden nie bez не ни никогда нет без لا لم لن ليس'
  ).split(' '),
);
const MODALS = new Set(
  (
    'can could may might must shall should will would ought perhaps maybe possibly probably allegedly reportedly apparently likely unlikely ' +
    'kann können könnte könnten darf dürfen dürfte muss müssen müsste soll sollen sollte sollten wird werden würde würden vielleicht möglicherweise angeblich wohl ' +
    'peut peuvent pourrait pourraient doit doivent devrait devraient puede pueden podría podrían debe deben debería deberían quizás ' +
    'pode podem poderia deve devem deveria può possono potrebbe potrebbero devono dovrebbe forse kan kunnen zou zouden moet moeten misschien ' +
    'kunde skulle måste может могут мог должен должны возможно якобы'
  ).split(' '),
);
const NUMBERS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions ' +
    'dozen dozens half third quarter first second twice double ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden ' +
    'deux trois quatre cinq sept huit neuf dix vingt trente cent mille milliard dos tres cuatro cinco siete ocho nueve diez veinte cien mil millón millones'
  )
    .split(' ')
    .map((word) => word.replaceAll('ß', 'ss')),
);

/** One word that differs: folded, as it is written, and whether a sentence begins with it. */
export interface ChangedWord {
  readonly folded: string;
  readonly written: string;
  readonly first: boolean;
}

/** What kind of change it is, by what it does to the sense: the gravest that fits any of the words. */
export function classOf(words: readonly ChangedWord[], language: string): EditClass {
  const has = (test: (word: ChangedWord) => boolean) => words.some(test);
  if (has((w) => NEGATIONS.has(w.folded.normalize('NFC')) || w.folded.endsWith("n't"))) return 'negation';
  if (has((w) => /\p{Nd}/u.test(w.folded) || NUMBERS.has(w.folded.normalize('NFC')))) return 'number';
  if (has((w) => isName(w, language))) return 'name';
  if (has((w) => MODALS.has(w.folded.normalize('NFC')))) return 'modal';
  return 'word';
}

/** A capital where no sentence begins. German writes every noun so, there a capital tells nothing. */
function isName(word: ChangedWord, language: string): boolean {
  if (word.first || /^de\b/i.test(language) || word.folded === 'i' || word.folded.startsWith("i'")) return false;
  return /^\p{Lu}/u.test(word.written);
}
