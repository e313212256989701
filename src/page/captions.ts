import type { Flow } from './flow.ts';
import type { Box, PageBoxes } from './walk.ts';

// All of these are tried on small letters: to find both kinds takes the browser twice as long to compile.
const CREDIT_WORD =
  '(?:photos?|fotos?|photographs?|images?|imagen|bild(?:er)?|pictures?|pic|credits?|crédits?|créditos?|zdj|фото|fotograf[oíaę]{0,2}|grafik|illustration|写真|사진|圖)(?:\\s(?:by|credit|source|courtesy))?';
/** "Photo: …", "写真：…" at the start. */
const CREDIT_FIRST = new RegExp(`^\\W{0,3}${CREDIT_WORD}\\s?[:：/©－]`, 'u');
/** "(foto Ansa)": nothing but a credit in brackets. */
const CREDIT_ALONE = new RegExp(`^[([（]${CREDIT_WORD}\\s[^()\\[\\].,;]{2,40}[)\\]）]$`, 'u');
/** "(Image: …)", "| Foto: …" near the end. */
const CREDIT_LAST = new RegExp(`(?:[([（|/•–—.,]\\s{0,2}|\\s)${CREDIT_WORD}\\s?[:：©/－=]\\s?.{2,60}$`, 'u');
/** "/ Getty Images", "(AP Photo)" at the end. */
const AGENCY_LAST =
  /[(/|–—:,©]\s{0,2}[^()/|]{0,40}(?:getty images?|reuters|afp|shutterstock|istock|epa|ap photo|ap|dpa|imago|picture alliance|unsplash|pexels|alamy)[)\]]{0,2}$/;

/** No credit is without one of these, and most paragraphs are: they are asked nothing that is dear to ask. */
const SETS_OFF = /[:：/©－=]/;
const SETS_AGENCY_OFF = /[(/|–—:,©]/;

/** Does a text bear a picture's credit? What does is about the picture. */
export function isCredited(text: string): boolean {
  const first = text.slice(0, 60);
  const last = text.slice(-120);
  const end = text.slice(-80);
  return (
    (SETS_OFF.test(first) && CREDIT_FIRST.test(first.toLowerCase())) ||
    (text.length < 100 && /^[([（]/.test(text) && CREDIT_ALONE.test(text.toLowerCase())) ||
    (SETS_OFF.test(last) && CREDIT_LAST.test(last.toLowerCase())) ||
    (SETS_AGENCY_OFF.test(end) && AGENCY_LAST.test(end.toLowerCase()))
  );
}

/** The only text, and little, of a box with a picture in it: its caption. What has a heading is a part of the article. */
export function isUnderPicture(page: PageBoxes, flow: Flow): boolean {
  for (let at = flow.box, steps = 0; at >= 0 && steps < 3; at = page.boxes[at]!.parent, steps++) {
    const box = page.boxes[at]!;
    if (box.chars > 600 || box.endFlow - box.firstFlow > 3 || holdsHeading(page, box)) return false;
    if (box.images > 0) return box.tag !== 'p' && box.tag !== 'blockquote' && box.tag !== 'li';
  }
  return false;
}

function holdsHeading({ boxes, flows }: PageBoxes, { firstFlow, endFlow }: Box): boolean {
  return flows.slice(firstFlow, endFlow).some(({ box }) => /^h[1-6]$/.test(boxes[box]!.tag));
}
