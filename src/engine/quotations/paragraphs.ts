import type { Block, Span } from '../model.ts';
import type { Prose } from '../prose.ts';

/** A line of a block: marks pair within it, credits are looked for in it and its neighbours. */
export interface Paragraph extends Span {
  readonly block: Block;
}

/** The paragraphs of an article that may hold quotations: its blocks less boilerplate, cut at line breaks. */
export function paragraphsOf(prose: Prose): Paragraph[] {
  const out: Paragraph[] = [];
  for (const block of prose.blocks) {
    if (block.kind === 'boilerplate') continue;
    let start = block.start;
    while (start < block.end) {
      const newline = prose.text.indexOf('\n', start);
      const end = newline < 0 || newline > block.end ? block.end : newline;
      if (end > start) out.push({ start, end, block });
      start = end + 1;
    }
  }
  return out;
}
