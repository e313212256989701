import type { EditClass } from '../model.ts';

/** As it is spelt, not as it is compared: there a Russian "не" is an English "he". */
const spelt = (word: string) =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

const wordSet = (words: string) => new Set(words.split(' ').map(spelt));

/**
 * Words that turn a statement round, and words that say how sure it is, in the languages most news is in. Short on
 * purpose: a word that mostly means something else in another of these languages is left out.
 */
const NEGATIONS = wordSet(
  'not no never none nor neither nobody nothing nowhere without cannot ' +
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder ' +
    'ne pas jamais aucun aucune rien sans ni nunca jamás ningún ninguna ninguno nada sin tampoco ' +
    'não nem nenhum nenhuma sem non mai nessuno nessuna niente senza niet geen nooit niets zonder ' +
    'inte aldrig ingen inget utan ikke aldri ingenting uden nie bez не ни никогда нет без لا لم لن ليس',
);
const MODALS = wordSet(
  'can could may might must shall should will would ought perhaps maybe possibly probably allegedly reportedly apparently likely unlikely ' +
    'kann können könnte könnten darf dürfen dürfte muss müssen müsste soll sollen sollte sollten wird werden würde würden vielleicht möglicherweise angeblich wohl ' +
    'peut peuvent pourrait pourraient doit doivent devrait devraient puede pueden podría podrían debe deben debería deberían quizás ' +
    'pode podem poderia deve devem deveria può possono potrebbe potrebbero devono dovrebbe forse kan kunnen zou zouden moet moeten misschien ' +
    'kunde skulle måste может могут мог должен должны возможно якобы',
);
const NUMBERS = wordSet(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions ' +
    'dozen dozens half third quarter first second twice double ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden ' +
    'deux trois quatre cinq sept huit neuf dix vingt trente cent mille milliard dos tres cuatro cinco siete ocho nueve diez veinte cien mil millón millones',
);

/** One word that differs: folded, as it is written, and whether a sentence begins with it. */
export interface ChangedWord {
  readonly folded: string;
  readonly written: string;
  readonly first: boolean;
}

/** What kind of change it is, by what it does to the sense: the gravest that fits any of the words. */
export function classOf(words: readonly ChangedWord[], language: string): EditClass {
  const plain = words.map((word) => spelt(word.written));
  const isIn = (set: ReadonlySet<string>) => plain.some((word) => set.has(word));
  const has = (test: (word: ChangedWord) => boolean) => words.some(test);
  if (isIn(NEGATIONS) || has((w) => w.folded.endsWith("n't"))) return 'negation';
  if (isIn(NUMBERS) || has((w) => /\p{Nd}/u.test(w.folded))) return 'number';
  if (has((w) => isName(w, language))) return 'name';
  if (isIn(MODALS)) return 'modal';
  return 'word';
}

/** A capital where no sentence begins. German writes every noun so, there a capital tells nothing. */
function isName(word: ChangedWord, language: string): boolean {
  if (word.first || /^de\b/i.test(language) || word.folded === 'i' || word.folded.startsWith("i'")) return false;
  return /^\p{Lu}/u.test(word.written);
}
