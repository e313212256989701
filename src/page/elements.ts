import type { Dom } from './dom.ts';

/** What kinds of elements mean to a reader of text. Inert documents have no layout, so tags decide, not styles. */

const set = (names: string) => new Set(names.split(' '));

/** Elements that begin a new line of text. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul',
);

/** Elements whose content is not text of the page; nor is how a word is read, which some pages set over it. */
export const SILENT = set(
  'amp-ad amp-consent amp-embed amp-sidebar amp-sticky-ad area audio base button canvas datalist embed head iframe input link map math meta meter noframes noscript object ' +
    'option param progress rp rt script select slot style svg template textarea title track video',
);

/** Class names under which templates hide text that is meant for screen readers only, or for nobody. */
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|offscreen|is-hidden|u-hidden|hidden-text|print-only|only-print|d-print-block)(?:$|[\s_-])/;

/** Far off the page, or cut to nothing: what is put so is for nobody to see. */
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{4}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)/i;

/** What `namesOf` gives of an element without class and id, as most are. */
const NAMELESS = ' ';

/** Is an element hidden by its own attributes? `names` as `namesOf` gives them. */
export function isHidden(attribute: (name: string) => string | null, names: string): boolean {
  const hidden = attribute('hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = attribute('style');
  if (style && HIDDEN_STYLE.test(style.slice(0, 2000))) return true;
  return names !== NAMELESS && HIDDEN_CLASS.test(names);
}

/** Elements that show a picture. */
export const PICTURES = set('img picture video iframe amp-img');

/** Elements that set text off from what is around it. */
export const STRONG = set('b strong em i u');

/** Characters of class and id that are looked at. */
const MAX_NAMES = 400;

/** An element's class and id as one string: camel case split by hyphens, lower case. */
export function namesOf(dom: Dom, element: Element): string {
  const classes = dom.attribute(element, 'class');
  const id = dom.attribute(element, 'id');
  if (!classes && !id) return NAMELESS;
  const names = `${classes ?? ''} ${id ?? ''}`.slice(0, MAX_NAMES);
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
