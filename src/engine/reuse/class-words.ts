/**
 * Words that turn a statement round, and words that say how sure it is, in the languages most news is in. Short on
 * purpose: a word that mostly means something else in another of these languages stands under its language alone.
 */
export const NEGATIONS =
  'not no never none nor neither nobody nothing nowhere without cannot ' +
  'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder ' +
  'ne pas jamais aucun aucune rien sans ni nunca jamás ningún ninguna ninguno nada sin tampoco ' +
  'não nem nenhum nenhuma sem non mai nessuno nessuna niente senza niet geen nooit niets zonder ' +
  'inte aldrig ingen inget utan ikke aldri ingenting uden nie bez не ни никогда нет без ' +
  'ніколи немає жоден нема никто никой δεν μην όχι χωρίς ποτέ nincs soha nélkül nebyl není nikdy ' +
  'değil yok hiçbir asla tidak bukan tanpa belum không chưa chẳng ' +
  'لا لم لن ليس ليست غير بدون نیست نه לא אין בלי מעולם नहीं मत ना बिना';

export const MODALS =
  'can could may might must shall should will would ought perhaps maybe possibly probably allegedly reportedly apparently likely unlikely ' +
  'kann können könnte könnten darf dürfen dürfte muss müssen müsste soll sollen sollte sollten wird werden würde würden vielleicht möglicherweise angeblich wohl ' +
  'peut peuvent pourrait pourraient doit doivent devrait devraient puede pueden podría podrían debe deben debería deberían quizás ' +
  'pode podem poderia deve devem deveria può possono potrebbe potrebbero devono dovrebbe forse kan kunnen zou zouden moet moeten misschien ' +
  'kunde skulle måste може можуть повинен мабуть может могут мог должен должны возможно якобы ' +
  'może mogą powinien musi podobno může mohou musí prý snad belki olabilir gerek mungkin harus bisa dapat ' +
  'phải nên μπορεί πρέπει ίσως talán lehet kell ربما قد يمكن يجب سوف שמא אולי עשוי עלול शायद सकता सकते चाहिए';

export const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands millions billions ' +
  'dozen dozens half third quarter first second twice double ' +
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden ' +
  'deux trois quatre cinq sept huit neuf dix vingt trente cent mille milliard dos tres cuatro cinco siete ocho nueve diez veinte cien mil millón millones ' +
  'tre quattro cinque sette nove dieci venti cento mila milioni twee drie vier vijf zes zeven negen tien honderd duizend miljoen miljard ' +
  'два три четыре пять шесть семь восемь девять десять двадцать сто тысяча тысяч миллион миллионов миллиард миллиардов';

/** By language: what means something else elsewhere. */
export const NEGATIONS_OF: Readonly<Record<string, string>> = {
  fi: 'ei en et emme ette eivät ilman koskaan',
  ro: 'nu fără niciodată nimic nimeni nici',
  hu: 'nem se ne',
  cs: 'ne nic',
  pl: 'nic',
  da: 'ej',
  uk: 'ні',
};

/** The same for numbers: Otto is a name in most languages. */
export const NUMBERS_OF: Readonly<Record<string, string>> = { it: 'otto' };

/** Where words are written together: what a changed stretch holds. */
export const WRITTEN_TOGETHER: readonly (readonly [
  class_: 'negation' | 'modal' | 'number',
  language: RegExp,
  what: RegExp,
])[] = [
  ['negation', /^(?:zh|yue|ja)/i, /[不没沒無无未勿莫]|ない|なかっ|なく|ません/],
  ['negation', /^ko/i, /않|못하|없|아니/],
  ['negation', /^th/i, /ไม่|มิ|ไร้|ห้าม/],
  ['negation', /^lo/i, /ບໍ່/],
  ['negation', /^km/i, /មិន|គ្មាន/],
  ['negation', /^my/i, /မဟုတ်|မ.{0,6}(?:ဘူး|ပါ)/],
  ['number', /^(?:zh|yue|ja)/i, /^[〇零一二三四五六七八九十百千万萬億亿兆両两第]+$/],
  ['modal', /^(?:zh|yue)/i, /可能|也[许許]|或[许許]|[应應][该該]|必[须須]|[据據][称稱]|恐怕/],
  ['modal', /^ja/i, /かもしれ|だろう|でしょう|べき|らしい|可能性|はず/],
  ['modal', /^th/i, /อาจ|คง|ควร|ต้อง/],
];
