import { foldCharacter, type NameToken } from './name-tokens.ts';

/** Letters that Arabic writes together with the word after them: "to", "by", "and", "as". */
const ARABIC_PREFIX = /^[لبوك]/;
/** What Korean writes together with the word before it: "of", "to", "in", and who does what. */
const KOREAN_PARTICLE = /(?:에서|에게|은|는|이|가|을|를|에|의|도|와|과|로|측)$/;
const isArabic = (code: number) => code >= 0x600 && code <= 0x6ff;
/** Folded words have their syllables taken apart. */
const isKorean = (code: number) => code >= 0x1100 && code <= 0x11ff;

/** Does the script of a folded word write other words together with a name? */
export function mayHaveForms(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return isArabic(code) || isKorean(code);
}

/** What name a word of a text may be: itself, or what is left without the small words written together with it. */
export function formsOf(text: string, token: NameToken): readonly NameToken[] {
  const code = token.folded.charCodeAt(0);
  if (isArabic(code) && ARABIC_PREFIX.test(token.folded)) {
    const without = [token.folded.slice(1), token.folded.replace(/^[وف]?[لبك]/, '')];
    return [token, ...without.map((folded) => ({ folded, start: token.end - folded.length, end: token.end }))];
  }
  if (isKorean(code)) {
    const particle = KOREAN_PARTICLE.exec(text.slice(token.start, token.end))?.[0];
    if (!particle || particle.length >= token.end - token.start) return [token];
    const end = token.end - particle.length;
    return [
      token,
      { folded: Array.from(text.slice(token.start, end), foldCharacter).join(''), start: token.start, end },
    ];
  }
  return [token];
}
