import { Highlighter, type Painter } from '../page/highlight.ts';
import { Boxes } from './boxes.ts';
import type { Host } from './host.ts';

const FORCED = '(forced-colors: active)';

/**
 * What paints the marks: the browser's highlights, or boxes of ours where it has none, and in forced colours. There
 * Chromium paints every highlight as it paints selected text, whatever its style says, and `forced-color-adjust` does not
 * reach it: a page of quotations would be a page of dark blocks. What is given tells which it is at the moment.
 */
export function painters(document: Document, host: Host, salt: string): () => Painter {
  let highlighter: Painter | null = null;
  let boxes: Painter | null = null;
  return () => {
    if (Highlighter.isSupported() && !matchMedia(FORCED).matches) {
      highlighter ??= new Highlighter(document, salt);
      return highlighter;
    }
    boxes ??= new Boxes(document, host);
    return boxes;
  };
}

/** Be told when the reader's system begins or ceases to choose the colours. */
export function followColours(signal: AbortSignal, changed: () => void): void {
  matchMedia(FORCED).addEventListener('change', changed, { signal });
}
