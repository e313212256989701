/** Soft hyphens, zero-width and bidirectional controls, variation selectors, and the dot that lower-casing leaves on i. */
const UNSEEN = /\u0307|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * The form of a short text in which labels are compared: one width, one case in any locale, straight quotation marks,
 * plain hyphens and spaces, and nothing but words at either end (no ticks, bullets, bars or full stops).
 */
export function keyOf(text: string): string {
  const folded = PLAIN.test(text) ? text.toLowerCase() : fold(text);
  let start = 0;
  let end = folded.length;
  while (start < end && !isWordAt(folded, start)) start++;
  while (end > start && !isWordAt(folded, end - 1)) end--;
  return folded.slice(start, end);
}

/** ASCII with single spaces and neither backtick nor control: most lines, and nothing to fold in them but case. */
const PLAIN = /^(?: (?! )|[!-_a-~])*$/;

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/ı/g, 'i')
    .replace(/[‘’‚‛`´ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ');
}

const WORD = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/** Is the code unit at this place part of a word? */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return Number.isNaN(code) ? false : WORD.test(text[at]!) || (code >= 0xd800 && code <= 0xdfff);
}

/** Where the word ends that begins at a place: `start` itself where none does, one character on in unspaced scripts. */
export function endOfFirst(key: string, start: number): number {
  let end = start;
  while (end < key.length && isWordAt(key, end)) {
    if (isUnspacedAt(key, end)) return end === start ? start + 1 : end;
    end++;
  }
  return end;
}

/** Scripts written without spaces, where a word may begin and end at any character. */
export function isUnspacedAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}
