import type { Unreadable } from '../shared/contract.ts';

/** What kind of document cannot be read; null where it is a page with something on it. */
export function kindOf(document: Document): Unreadable | null {
  const type = document.contentType;
  if (type === 'application/pdf') return 'pdf';
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return 'not-html';
  const { body } = document;
  const isEmpty = !body || (body.childElementCount === 0 && body.textContent?.trim() === '');
  return isEmpty ? 'empty' : null;
}
