import { domOf } from './dom.ts';
import { LEAST_OF_TYPED, likelihood } from './is-article.ts';

/**
 * Paragraphs, and texts that stand in no element for paragraphs, that are long enough to count. The browser finds them
 * itself: a walk in script over the nodes of a page takes ten times as long before it has run often.
 */
const RUNNING_TEXT =
  '//p[string-length()>39]|//text()[string-length()>39][not(ancestor::p|ancestor::script|ancestor::style)]';
const UNORDERED_SNAPSHOT = 6;
/** Looked at before it is enough. */
const MOST = 150;

/** Is a page worth loading what reads articles? As `likelihood` has it, told at once where there is no running text. */
export function deservesReading(document: Document, url: string): boolean {
  // Names mean nothing to the search elsewhere; and why such a document cannot be read, others say.
  if (document.contentType !== 'text/html') return true;
  return hasRunningText(document) && likelihood(domOf(document), url).likely;
}

function hasRunningText(document: Document): boolean {
  // A page may have an image named `evaluate`: the prototype's own is asked.
  const found = Document.prototype.evaluate.call(document, RUNNING_TEXT, document, null, UNORDERED_SNAPSHOT, null);
  const most = Math.min(found.snapshotLength, MOST);
  let length = 0;
  for (let i = 0; i < most && length < LEAST_OF_TYPED; i++) length += found.snapshotItem(i)!.textContent!.trim().length;
  return length >= LEAST_OF_TYPED;
}
