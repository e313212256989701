import type { Span } from '../model.ts';

/** What a quotation mark can be where it stands. */
export const OPENS = 1;
export const CLOSES = 2;

/** Marks of one family open and close each other. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'double-corner' | 'title';

/** One quotation mark of a text: where it stands and what it can be there. */
export interface QuoteMark extends Span {
  readonly family: MarkFamily;
  /** `OPENS`, `CLOSES` or both. */
  readonly role: number;
  /** Straight marks and two apostrophes look the same at both ends. */
  readonly straight: boolean;
  /** As written, to tell which convention a text follows. */
  readonly char: string;
}

const FAMILY = new Map<string, MarkFamily>([
  ...[...'"“”„‟＂〝〞〟״'].map((c) => [c, 'double'] as const),
  [',,', 'double'],
  ...[..."'‘’‚‛＇"].map((c) => [c, 'single'] as const),
  ...['«', '»', '<<', '>>'].map((c) => [c, 'angle'] as const),
  ...[...'‹›'].map((c) => [c, 'single-angle'] as const),
  ...[...'「」｢｣'].map((c) => [c, 'corner'] as const),
  ...[...'『』'].map((c) => [c, 'double-corner'] as const),
  ...[...'《》〈〉'].map((c) => [c, 'title'] as const),
]);

/** Marks that only ever open or only ever close, whatever stands beside them. */
const FIXED = new Map<string, number>([
  ...[...'„‚‟‛〝「『《〈｢'].map((c) => [c, OPENS] as const),
  ...[...'〞〟」』》〉｣'].map((c) => [c, CLOSES] as const),
  ['<<', OPENS],
  ['>>', CLOSES],
]);
/** Between letters these are apostrophes; elsewhere they may be single quotation marks. */
const APOSTROPHES = new Set("'’‘＇");
/** "d’« erreur »": a French word that lost its vowel to the one behind the mark. */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’]$/iu;
/** The longest of them, and the character before it, which tells that it begins there. */
const REACH = 8;
const ANY = /["“”„‟＂〝〞〟״'‘’‚‛＇«»‹›「」｢｣『』《》〈〉`]|,,|<<|>>/g;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
/** Scripts written without spaces: what stands beside a mark says nothing about its direction there. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const SPACE = /[\s\u200b\u200e\u200f\ufeff]/u;
const BEFORE_OPENING = new Set('([{<—–―-/:|•¡¿…，、。：；（');
const AFTER_CLOSING = new Set(').,;:!?]}>…—–―-/|，。！？；：、）');
/** Of these what never stands right behind a mark that opens. */
const BEHIND_CLOSING = new Set(',.;:!?');

/** Every quotation mark of `text[start, end)` that is no apostrophe or prime, in order. Linear in length. */
export function quoteMarksIn(text: string, start: number, end: number): QuoteMark[] {
  const out: QuoteMark[] = [];
  // Searched in a slice: in the whole text, each paragraph without a mark would be read on to the next that has one.
  const here = text.slice(start, end);
  ANY.lastIndex = 0;
  for (let hit = ANY.exec(here); hit; hit = ANY.exec(here)) {
    const at = start + hit.index;
    const char = hit[0];
    const twice =
      (char === "'" || char === '`' || char === '’' || char === '‘') && text[at + 1] === char && at + 1 < end;
    const to = at + (twice ? 2 : char.length);
    ANY.lastIndex = to - start;
    if (char === '`' && !twice) continue;
    const family = twice ? 'double' : FAMILY.get(char)!;
    const before = at > start ? text[at - 1]! : '\n';
    const after = to < end ? text[to]! : '\n';
    if (char === ',,' && !(LETTER.test(after) && (SPACE.test(before) || BEFORE_OPENING.has(before)))) continue;
    // "1 << 3" is no speech.
    if (char === '<<' && !/^\s?[\p{Lu}¿¡]/u.test(text.slice(to, to + 2))) continue;
    if (family === 'double' && isGershayim(text, at, start)) continue;
    const edge = at === start ? OPENS : to === end ? CLOSES : 0;
    const isElided =
      isAngle(family) && APOSTROPHES.has(before) && ELISION.test(text.slice(Math.max(start, at - REACH), at));
    const beside = isElided ? OPENS : roleOf(char, family, before, after);
    const role = FIXED.get(char) ?? (family !== 'single' && edge ? edge : beside);
    if (role)
      out.push({
        start: at,
        end: to,
        family,
        role,
        straight: twice || char === '"' || char === "'" || char === '＂' || char === '״',
        char,
      });
  }
  return out;
}

const HEBREW = /[\u05d0-\u05ea]/;
/** Words of one letter, which Hebrew writes on the next word: "and", "the", "in", also before a mark. */
const WRITTEN_ON = /^[הובכלמש]{1,3}$/;

/** The mark of a Hebrew abbreviation, before its last letter or, in a longer form, before its ending: "צה\"ל", "יו\"רית". */
function isGershayim(text: string, at: number, start: number): boolean {
  if (!HEBREW.test(text[at - 1] ?? '') || !HEBREW.test(text[at + 1] ?? '')) return false;
  if (!HEBREW.test(text[at + 2] ?? '')) return true;
  let from = at;
  while (from > start && at - from < 4 && HEBREW.test(text[from - 1]!)) from--;
  return !WRITTEN_ON.test(text.slice(from, at));
}

function roleOf(char: string, family: MarkFamily, before: string, after: string): number {
  if (family === 'single' && LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before)) return 0;
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  // French spacing: the mark stands free on its inner side.
  if (isAngle(family) && spaceBefore && (spaceAfter || AFTER_CLOSING.has(after))) return bySpelling(char);
  if (isAngle(family) && spaceAfter && BEFORE_OPENING.has(before)) return bySpelling(char);
  if (spaceBefore && spaceAfter) return family === 'single' ? 0 : bySpelling(char);
  if (UNSPACED.test(before) || UNSPACED.test(after)) return bySpelling(char);
  let role = 0;
  if (spaceBefore || BEFORE_OPENING.has(before) || FAMILY.has(before)) role |= OPENS;
  if (spaceAfter || AFTER_CLOSING.has(after) || FAMILY.has(after)) role |= CLOSES;
  if (spaceAfter) role &= ~OPENS;
  if (spaceBefore) role &= ~CLOSES;
  // A number before a straight mark is a length or an angle.
  if (DIGIT.test(before)) role &= ~OPENS;
  if (family === 'single') return singleRole(char, role, before, after);
  // "‚Geh!‘“, sagte Ida": behind the mark of an inner quotation, before what goes on.
  if (FAMILY.has(before) && BEHIND_CLOSING.has(after)) return CLOSES;
  if (role === (OPENS | CLOSES) || role === 0) return bySpelling(char);
  return role;
}

const isAngle = (family: MarkFamily) => family === 'angle' || family === 'single-angle';

/** A curly mark's own direction, where its surroundings do not tell. */
function bySpelling(char: string): number {
  if (char === '“' || char === '«' || char === '‹' || char === '``' || char === '`') return OPENS;
  if (char === '”' || char === '»' || char === '›') return CLOSES;
  return OPENS | CLOSES;
}

function singleRole(char: string, role: number, before: string, after: string): number {
  if (!APOSTROPHES.has(char)) return role;
  // '90s, and an apostrophe that stands for lost letters, cannot be told from an opening mark by shape: digits can.
  if (DIGIT.test(after)) role &= ~OPENS;
  if (char === '’') role &= ~OPENS;
  if (!LETTER.test(after) && !FAMILY.has(after) && after !== '[' && after !== '…') role &= ~OPENS;
  if (SPACE.test(before)) role &= ~CLOSES;
  return role;
}
