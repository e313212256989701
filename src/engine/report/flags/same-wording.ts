import type { Edit, Original } from '../../model.ts';

/** Numbers that one house writes as words and another in digits, from one on. */
const NUMBERS = [
  'one two three four five six seven eight nine ten eleven twelve',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'un deux trois quatre cinq six sept huit neuf dix onze douze',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  'um dois três quatro cinco seis sete oito nove dez onze doze',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
].map((line) => line.split(' '));

/** Ways of writing one word that houses differ in, made one: "behaviour" and "behavior", "recognise" and "recognize". */
const HOUSE_STYLES: readonly (readonly [RegExp, string])[] = [
  [/z/g, 's'],
  [/ou/g, 'o'],
  [/(\p{L})\1/gu, '$1'],
  [/re\b/g, 'er'],
  [/percent/g, '%'],
];

const QUOTE = /["“”„‟«»‹›「」『』‘’']/;
/** Signs and spaces between a quotation mark and the words beside it, in UTF-16 code units. */
const NEAR = 4;

/**
 * Does a change inside quotation marks leave what was said as it was? Another spelling, words parted otherwise, a number in
 * digits, letters hidden behind asterisks; or what was left out are the writer's own words between two parts of the quotation.
 */
export function isSameWording(edit: Edit, here: string, original: Original): boolean {
  if (here === '') return isWriters(edit, original);
  const [a, b] = [here, edit.originalText];
  return letters(a) === letters(b) || numberOf(a) === numberOf(b) || isMasked(a, b) || isMasked(b, a);
}

/** "…," he continued, "…": outside the marks in the Original. */
function isWriters({ originalStart, originalEnd }: Edit, { text }: Original): boolean {
  return (
    QUOTE.test(text.slice(Math.max(0, originalStart - NEAR), originalStart)) &&
    QUOTE.test(text.slice(originalEnd, originalEnd + NEAR))
  );
}

function letters(text: string): string {
  let plain = text.toLowerCase().replace(/[\s\p{Pd}'’.]+/gu, '');
  for (const [way, one] of HOUSE_STYLES) plain = plain.replace(way, one);
  return plain;
}

function numberOf(text: string): string {
  const word = text.trim().toLowerCase();
  for (const numbers of NUMBERS) {
    const at = numbers.indexOf(word);
    if (at >= 0) return String(at + 1);
  }
  return word;
}

function isMasked(masked: string, whole: string): boolean {
  if (!masked.includes('*') || masked.length > 40) return false;
  const shown = masked.toLowerCase().split(/\*+/);
  const word = whole.toLowerCase();
  return word.startsWith(shown[0]!) && word.endsWith(shown.at(-1)!) && shown.join('').length < word.length;
}
