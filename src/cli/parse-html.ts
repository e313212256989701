import { JSDOM } from 'jsdom';
import { domOf } from '../page/dom.ts';
import { refuseMonstrous } from './refuse-monstrous.ts';

/** Pages parsed with one window before it is replaced, which frees what it remembers of its documents. */
const PAGES_PER_WINDOW = 200;

let parser: DOMParser | null = null;
let parsed = 0;

/**
 * Parse a page without running or loading anything of it. The document has no window, so jsdom reads no style sheet, runs no
 * script and fetches nothing. Such a document has no address either: if the page names no base of its own, `url` is put in as
 * one, so that its links resolve as they do in a browser. Throws an InputError for a page that is too large to parse.
 */
export function parseHtml(html: string, url: string | null): Document {
  refuseMonstrous(html);
  if (!parser || parsed >= PAGES_PER_WINDOW) {
    parser = new new JSDOM('').window.DOMParser();
    parsed = 0;
  }
  parsed++;
  const document = parser.parseFromString(html.startsWith('<?xml') ? withEndTags(html) : html, 'text/html');
  // Through `domOf`, because a form named "querySelector" would hide the document's own method.
  const dom = domOf(document);
  const head = dom.one('head');
  if (url !== null && head && !dom.one('base[href]')) {
    const base = dom.inert('').createElement('base');
    base.setAttribute('href', url);
    head.prepend(base);
  }
  return document;
}

/** XHTML may end an element where it begins; to HTML the rest of the page would stand in it. */
function withEndTags(xhtml: string): string {
  return xhtml.replace(
    /<((?:script|style|title|textarea|iframe|noscript|div|span|a|p|td)\b[^<>]{0,2000}?)\/>/gi,
    (_, tag: string) => {
      return `<${tag}></${/^\w+/.exec(tag)![0]}>`;
    },
  );
}
