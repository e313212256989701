/** Numbers that one house writes as words and another in digits: one to twelve, then the tens from twenty on. */
const NUMBERS = [
  'one two three four five six seven eight nine ten eleven twelve | twenty thirty forty fifty sixty seventy eighty ninety',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf | zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  'un deux trois quatre cinq six sept huit neuf dix onze douze | vingt trente quarante cinquante soixante',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce | veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici | venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  'um dois três quatro cinco seis sete oito nove dez onze doze | vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf | twintig dertig veertig vijftig zestig zeventig tachtig negentig',
].map((line) => line.split(' | ').map((words) => words.split(' ')));

/** English above twelve, where words follow one another: "six thousand", "a hundred and twenty-five". */
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TIMES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000 };
/** More words are a sentence. */
const MOST_WORDS = 8;

/** A number as digits, be it written in words or with signs between the thousands; other words as they are, in small letters. */
export function numberOf(text: string): string {
  const plain = text.trim().toLowerCase();
  if (/^\d[\d.,'’\u00a0\u202f ]*$/u.test(plain)) {
    return plain.replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  }
  const words = plain.split(/[\s-]+/).filter((word) => word !== 'and');
  return words.length <= MOST_WORDS ? String(amountOf(words) ?? plain) : plain;
}

function amountOf(words: readonly string[]): number | null {
  let [sum, last, isNumber] = [0, 0, false];
  for (const [i, word] of words.entries()) {
    if (i === 0 && word === 'a' && words.length > 1) {
      last = 1;
      continue;
    }
    const times = TIMES[word];
    const value = times === undefined ? small(word) : null;
    if (times === undefined && value === null) return null;
    isNumber = true;
    if (value !== null) {
      // "twenty-five", but no list of numbers, and not the French "quatre-vingt".
      if (last % 100 !== 0 && (last % 10 !== 0 || last % 100 < 20 || value > 9)) return null;
      last += value;
    } else if (times === 100) last = Math.max(last, 1) * 100;
    else {
      sum += Math.max(last, 1) * times!;
      last = 0;
    }
  }
  return isNumber ? sum + last : null;
}

function small(word: string): number | null {
  for (const [units, tens] of NUMBERS) {
    const [unit, ten] = [units!.indexOf(word), tens!.indexOf(word)];
    if (unit >= 0) return unit + 1;
    if (ten >= 0) return 10 * (ten + 2);
  }
  const teen = TEENS.indexOf(word);
  return teen < 0 ? null : teen + 13;
}
