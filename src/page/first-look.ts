import { domOf } from './dom.ts';
import { LEAST_OF_TYPED, likelihood } from './is-article.ts';
import { weigh } from './prose.ts';

/**
 * Texts that stand in no element for paragraphs and are long enough to count. The browser finds them itself: a walk in
 * script over the nodes of a page takes three times as long before it has run often; and `//text()` twice as long, which
 * asks every node for its children.
 */
const LONG = 40;
const LOOSE_TEXT = `/descendant::text()[string-length()>${LONG - 1}][not(ancestor::p|ancestor::script|ancestor::style)]`;
/** No paragraph of fewer characters weighs as much, whatever its script. */
const SHORTEST = LONG / 2.5;
const UNORDERED_SNAPSHOT = 6;
/** Looked at before it is enough. */
const MOST = 150;

/** Is a page worth loading what reads articles? As `likelihood` has it, told at once where there is no running text. */
export function deservesReading(document: Document): boolean {
  // Names mean nothing to the search elsewhere; and why such a document cannot be read, others say.
  if (document.contentType !== 'text/html') return true;
  return hasRunningText(document) && likelihood(domOf(document), document.location.href).likely;
}

function hasRunningText(document: Document): boolean {
  // A page may have an image named `evaluate`: the prototype's own is asked.
  const { getElementsByTagName, evaluate } = Document.prototype;
  let weight = 0;
  const paragraphs = getElementsByTagName.call(document, 'p');
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const text = paragraphs[i]!.textContent!;
    if (text.length >= SHORTEST && weigh(text) >= LONG) weight += weigh(text.trim());
    if (weight >= LEAST_OF_TYPED) return true;
  }
  const loose = evaluate.call(document, LOOSE_TEXT, document, null, UNORDERED_SNAPSHOT, null);
  const most = Math.min(loose.snapshotLength, MOST);
  for (let i = 0; i < most && weight < LEAST_OF_TYPED; i++) weight += loose.snapshotItem(i)!.textContent!.trim().length;
  return weight >= LEAST_OF_TYPED;
}
