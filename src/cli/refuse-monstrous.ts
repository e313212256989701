import { InputError } from './input-error.ts';

/**
 * A page with more elements is not parsed: this is a hundred times a large news page, and about what fits in memory. The page
 * reader looks at a fifth of it.
 */
const MOST_ELEMENTS = 250_000;
/** Nor is a page that is nested deeper. Browsers flatten what is deeper than 512; the parser here takes seconds at 2,000. */
const MOST_DEEP = 1_500;

/** Elements without an end tag, or whose end tag is usually left out. They do not count as depth. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp path circle rect line use'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi;

/** Refuse a page that would stall or exhaust the parser, judged by its tags, so that a batch goes on. Throws an InputError. */
export function refuseMonstrous(html: string): void {
  let elements = 0;
  let depth = 0;
  for (const [, end, name] of html.matchAll(TAG)) {
    const nests = !UNNESTED.has(name!.toLowerCase());
    if (end) depth = Math.max(0, depth - (nests ? 1 : 0));
    else {
      elements++;
      if (nests) depth++;
    }
    if (elements > MOST_ELEMENTS) throw refused(`more than ${MOST_ELEMENTS} elements`);
    if (depth > MOST_DEEP) throw refused(`elements nested deeper than ${MOST_DEEP}`);
  }
}

const refused = (why: string) => new InputError('too-large', `the page has ${why}`);
