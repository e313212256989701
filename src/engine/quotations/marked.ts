import type { Knowledge } from '../model.ts';
import type { Prose } from '../prose.ts';
import { quotedIn } from '../text/quote-pairs.ts';
import type { FoundQuotation } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Quotations that the page itself marks: quotation marks, blockquote, q. With their attribution. */
export function markedQuotations(prose: Prose, _knowledge: Knowledge): FoundQuotation[] {
  const out: FoundQuotation[] = [];
  let edge = -1;
  for (const quoted of quotedIn(prose.text, paragraphsOf(prose))) {
    if (quoted.start < edge || quoted.family === 'title') continue;
    edge = quoted.end;
    out.push({
      start: quoted.start,
      end: quoted.end,
      kind: 'speech',
      evidence: 'marked',
      extentConfidence: quoted.opened && quoted.closed ? 1 : 0.5,
      attribution: null,
      matches: [],
    });
  }
  return out;
}
