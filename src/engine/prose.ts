import type { Article, Block, Span } from './model.ts';
import { type Words, wordsOf } from './text/words.ts';

/**
 * An Article made ready for judging: its words found once, its boilerplate told apart. Every part of the engine reads
 * this; none changes it.
 */
export interface Prose {
  readonly article: Article;
  readonly text: string;
  /** The Article's blocks, with what the markers found to be boilerplate cut out as blocks of that kind. */
  readonly blocks: readonly Block[];
  /** Words of the whole text, boilerplate included. */
  readonly words: Words;
  /** Number of words that count (outside boilerplate) before word `i`; `length + 1` entries. */
  readonly counted: Uint32Array;
}

/**
 * Read an Article's words; `boilerplate` are spans that the markers found to be nobody's words.
 *
 * @param words those of its text, where they are known.
 */
export function proseOf(article: Article, boilerplate: readonly Span[], words: Words = wordsOf(article.text)): Prose {
  const blocks = cutOut(article.blocks, boilerplate);
  const counted = new Uint32Array(words.length + 1);
  let block = 0;
  for (let i = 0; i < words.length; i++) {
    const at = words.start[i]!;
    while (block < blocks.length && blocks[block]!.end <= at) block++;
    const here = blocks[block];
    counted[i + 1] = counted[i]! + (here && here.start <= at && here.kind !== 'boilerplate' ? 1 : 0);
  }
  return { article, text: article.text, blocks, words, counted };
}

/** Index of the first word that begins at or after an offset. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.start[mid]! < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How many words that count begin inside a span. */
export function countWords(prose: Prose, span: Span): number {
  return prose.counted[wordAt(prose.words, span.end)]! - prose.counted[wordAt(prose.words, span.start)]!;
}

/** Both are in order of place, so what lies behind one block need not be looked at for the next. */
function cutOut(blocks: readonly Block[], boilerplate: readonly Span[]): Block[] {
  const out: Block[] = [];
  let first = 0;
  for (const block of blocks) {
    while (first < boilerplate.length && boilerplate[first]!.end <= block.start) first++;
    let at = block.start;
    if (block.kind !== 'boilerplate') {
      for (let i = first; i < boilerplate.length && boilerplate[i]!.start < block.end; i++) {
        const span = boilerplate[i]!;
        const start = Math.max(span.start, at);
        const end = Math.min(span.end, block.end);
        if (end <= start) continue;
        if (start > at) out.push({ ...block, start: at, end: start });
        out.push({ start, end, kind: 'boilerplate' });
        at = end;
      }
    }
    if (at < block.end) out.push({ ...block, start: at });
  }
  return out;
}
