import { analyze } from '../../src/engine/analyze.ts';
import type { Span } from '../../src/engine/model.ts';
import { builtInPublishers } from '../../src/lists/directory.ts';
import { type ReadPage, readPage } from '../../src/page/extract.ts';
import { Highlighter } from '../../src/page/highlight.ts';
import { engineFigures } from './engine.ts';
import { median } from './measure.ts';

const url = 'https://reader.example/2026/06/01/story.html';
const knowledge = { originals: [], publishers: builtInPublishers, trust: () => null, now: '2026-01-01T00:00:00Z' };

/**
 * What Quotient does on the page that is open: reads it and, where it is an article, paints what was found in it. The
 * engine, which runs in the background, is left out. `first` is the very first time, as on a page just loaded.
 */
export function pageTimes(runs: number): { readonly first: number; readonly warm: number } {
  const painter = new Highlighter(document, 'bench');
  let quotations: readonly Span[] | null = null;
  const read = () => readPage(document, url);
  const paint = ({ article, text }: ReadPage) => {
    quotations ??= analyze(article, knowledge, 'bench').quotations;
    const ranges = quotations.map(({ start, end }) => text.rangeOf(start, end)).filter((range) => range !== null);
    const start = performance.now();
    painter.paint([{ style: 'speech-marked', ranges }]);
    return performance.now() - start;
  };
  const start = performance.now();
  const found = read();
  let first = performance.now() - start;
  if (found.article.isArticle) first += paint(found);
  const warm = median(() => {
    // Styles are worked out anew, as on a page that was just loaded.
    document.body.classList.toggle('bench');
    const again = read();
    if (again.article.isArticle) paint(again);
  }, runs);
  return { first, warm };
}

export { engineFigures };
