import type { Words } from '../text/words.ts';
import { GAP, SHINGLE } from './fingerprints.ts';

/**
 * Does a text that has a page's shingle have one word more of the page there: in its gap, or right before or behind it? Four
 * words meet by chance in any large Library, and hardly ever with a fifth; of an edited passage hardly a shingle is left
 * whole without a word beside it that is whole too. docs/decisions/0024 has the figures.
 */
export function agreesBeyond(page: Words, at: number, text: Words): boolean {
  const isSame = (by: number, place: number) => {
    const [a, b] = [at + by, place + by];
    return a >= 0 && b >= 0 && a < page.length && b < text.length && page.hash[a] === text.hash[b];
  };
  for (let place = 0; place + SHINGLE <= text.length; place++) {
    if (text.hash[place] !== page.hash[at] || !standsAt(isSame, place)) continue;
    if (isSame(GAP, place) || isSame(-1, place) || isSame(SHINGLE, place)) return true;
  }
  return false;
}

function standsAt(isSame: (by: number, place: number) => boolean, place: number): boolean {
  for (let by = 1; by < SHINGLE; by++) if (by !== GAP && !isSame(by, place)) return false;
  return true;
}
