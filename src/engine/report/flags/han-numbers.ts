import type { Edit } from '../../model.ts';

const DIGITS = '〇一二三四五六七八九';
const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const SIGN = /[\d.,〇零一二三四五六七八九两兩十百千万萬亿億]/;
const HAN = /[〇零一二三四五六七八九两兩十百千万萬亿億]/;
/** Signs of the longest number. */
const LONGEST = 16;

/**
 * Is what was changed one number in two ways of writing it: "三百四十" and "340", "3.5万" and "35,000"? It is seen whole, for
 * its signs are told one by one.
 */
export function isOneHanNumber(edit: Edit, text: string, original: string): boolean {
  if (!HAN.test(text.slice(edit.start, edit.end)) && !HAN.test(edit.originalText)) return false;
  const here = amountOf(numberAround(text, edit.start, edit.end));
  return here !== null && here === amountOf(numberAround(original, edit.originalStart, edit.originalEnd));
}

function numberAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST && SIGN.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < LONGEST && SIGN.test(text[to]!)) to++;
  return text.slice(from, to);
}

function amountOf(number: string): number | null {
  let [sum, section, digits] = [0, 0, ''];
  const signs = number
    .replace(/[.,]+$|,/g, '')
    .replaceAll('零', '〇')
    .replace(/[两兩]/g, '二');
  if (signs === '' || signs.length > LONGEST) return null;
  for (const sign of signs) {
    if (!SIGN.test(sign)) return null;
    const times = TIMES[sign];
    if (times === undefined) {
      const value = DIGITS.indexOf(sign);
      digits += value < 0 ? sign : value;
    } else if (times < 1e4) {
      section += (digits === '' ? 1 : Number(digits)) * times;
      digits = '';
    } else {
      sum = (sum + section + Number(digits) || 1) * times;
      [section, digits] = [0, ''];
    }
  }
  return sum + section + Number(digits);
}
