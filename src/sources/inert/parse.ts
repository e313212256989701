import type { Article } from '../../engine/model.ts';
import { extractArticle } from '../../page/extract.ts';

interface Policies {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): unknown;
}

let isReady = false;

/**
 * Our own pages forbid that text becomes markup; where pages are read it must, in a document that is never shown, runs
 * nothing and loads nothing. The page reader's library writes markup into such documents as well, so the rule is lifted
 * for the whole of the context this runs in: it shows nothing to anybody.
 */
function allowMarkup(): void {
  if (isReady) return;
  isReady = true;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: (markup) => markup });
}

/** Read a page from its source, by the reader that reads open pages. It is parsed inert and attached to nothing. */
export function readInert(html: string, url: string | null): Article {
  allowMarkup();
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), url);
}
