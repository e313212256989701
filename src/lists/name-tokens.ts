/** A word of a name as it is compared: case, accents and look-alike letters are gone. */
export interface NameToken {
  readonly folded: string;
  /** Where it stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cyrillic and Greek letters that look like Latin ones, in lower case. Only for telling names apart or together: both
 * sides are folded alike, so that a Russian name still equals itself.
 */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a', в: 'b', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', о: 'o', р: 'p', с: 'c', ԛ: 'q',
    ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y', ԁ: 'd', ɡ: 'g', ɑ: 'a', ı: 'i', ł: 'l', ø: 'o', ß: 'ss',
    α: 'a', β: 'b', ε: 'e', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ζ: 'z',
    đ: 'd', æ: 'ae', œ: 'oe',
  }),
); // biome-ignore format: a table

/** Letters of other scripts than Latin; its further letters and its full-width ones are not among them. */
export const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ufaff]/;
/** Scripts written without spaces: each letter is a word of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const MARK = /\p{M}/u;
/** Stretches an Arabic word and says nothing. */
const TATWEEL = '\u0640';

const foldedOnce = new Map<string, string>();

/** One character as it is compared; empty for accents and what has no width. */
export function foldCharacter(character: string): string {
  const known = foldedOnce.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!MARK.test(part) && part !== TATWEEL) folded += LOOK_ALIKES.get(part) ?? part;
  }
  foldedOnce.set(character, folded);
  return folded;
}

const foldedAscii = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase() : null;
});

/** The words of a name, or of a part of a text. Dots inside initials ("L.A.", "U.S.") do not part words. */
export function nameTokens(text: string, from = 0, to = text.length): NameToken[] {
  const tokens: NameToken[] = [];
  let folded = '';
  let start = -1;
  let letters = 0;
  const close = (end: number) => {
    if (start >= 0 && folded) tokens.push({ folded, start, end });
    folded = '';
    start = -1;
    letters = 0;
  };
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (foldedAscii[code]) {
        if (start < 0) start = at;
        let after = at + 1;
        while (after < to && foldedAscii[text.charCodeAt(after)]) after++;
        folded += text.slice(at, after).toLowerCase();
        letters += after - at;
        at = after;
        continue;
      }
      if (!(code === 46 && letters > 0 && isInitial(text, at))) {
        close(at);
      }
      at++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + character.length;
    const kind = kindOf(character);
    if (kind === 'alone') {
      close(at);
      tokens.push({ folded: foldCharacter(character), start: at, end });
    } else if (kind === 'letter') {
      if (start < 0) start = at;
      folded += foldCharacter(character);
      letters++;
    } else if (kind === 'gap') {
      close(at);
    }
    at = end;
  }
  close(to);
  return tokens;
}

const kinds = new Map<string, 'alone' | 'letter' | 'gap' | 'unseen'>();

/** What a character is to the words of a name; learnt once for each. */
function kindOf(character: string): 'alone' | 'letter' | 'gap' | 'unseen' {
  let kind = kinds.get(character);
  if (!kind) {
    if (UNSPACED.test(character)) kind = 'alone';
    else if (LETTER.test(character)) kind = 'letter';
    else kind = isInvisible(character.codePointAt(0)!) ? 'unseen' : 'gap';
    kinds.set(character, kind);
  }
  return kind;
}

/** Is this dot one between the single letters of an abbreviation ("L.A", "U.S.")? */
function isInitial(text: string, dot: number): boolean {
  const before = text.charCodeAt(dot - 2);
  const after = text.charCodeAt(dot + 1);
  const alone = Number.isNaN(before) || !foldedAscii[before];
  const nextAlone = !Number.isNaN(after) && Boolean(foldedAscii[after]) && !foldedAscii[text.charCodeAt(dot + 2)];
  return alone && nextAlone;
}

/** Soft hyphen, zero-width spaces and joiners. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
