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
    // Searched in the block alone: in a text without line breaks each search would run to the text's end.
    const content = prose.text.slice(block.start, block.end);
    for (let from = 0; from < content.length; ) {
      const newline = content.indexOf('\n', from);
      const to = newline < 0 ? content.length : newline;
      if (to > from) out.push({ start: block.start + from, end: block.start + to, block });
      from = to + 1;
    }
  }
  return out;
}
