import { keyOf } from './key.ts';
import type { Line } from './lines.ts';
import type { PageContext, ReadLine } from './match.ts';
import { isSentence } from './named.ts';
import { OPENS_QUOTATION } from './quoted.ts';

/** Do a label's words stand here as something else: a sentence, a question, a part of the text, the sign of the site? */
export function isNoLabel(read: ReadLine, page: PageContext): boolean {
  return OPENS_QUOTATION.test(read.line.text) || isSentence(read) || isPartOfText(read.line) || isSiteSign(read, page);
}

/** Amid the text a heading, an item of a list and a caption belong to what is told there, unless markup says otherwise. */
function isPartOfText({ kind, scope, signals }: Line): boolean {
  return (
    scope === 'article' &&
    (kind === 'heading' || kind === 'list-item' || kind === 'caption') &&
    !signals.includes('fact-check-label') &&
    !signals.includes('reviewer')
  );
}

const FRONT_PAGE = /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/;

/** A site may be called "Verified News": its name leads to its front page. */
function isSiteSign({ key, line }: ReadLine, { site, url }: PageContext): boolean {
  if (site !== null && keyOf(site) === key) return true;
  const host = url === null ? undefined : URL.parse(url)?.host;
  return line.links.some((link) => {
    const to = link.url === null ? null : URL.parse(link.url);
    return to !== null && to.host === host && FRONT_PAGE.test(to.pathname) && keyOf(link.text).includes(key);
  });
}
