import type { Article, Block, Cut, InlineQuote, Link } from '../engine/model.ts';
import { bytesOf } from './bytes.ts';
import type { Chosen } from './choose.ts';
import type { MappedBlock } from './text-map.ts';
import type { PageBoxes } from './walk.ts';

/** The Article's text with what stands in it, and where each block came from. */
export interface Assembled extends Pick<Article, 'text' | 'blocks' | 'links' | 'inlineQuotes'> {
  readonly mapped: readonly MappedBlock[];
  readonly cut: Article['cut'];
}

/** A Report of two thousand paragraphs is no reader's; what comes after is left out. */
const MAX_BLOCKS = 2_000;
/** Bytes of text and blocks as JSON, and of links, so that the whole Article with its notices stays below 400 kB. */
const MAX_BYTES = 200_000;
const MAX_LINK_BYTES = 60_000;

/** Put the chosen flows together: blocks in reading order, a blank line between them. */
export function assemble(page: PageBoxes, chosen: readonly Chosen[]): Assembled {
  let text = '';
  let bytes = 0;
  let linkBytes = 0;
  const blocks: Block[] = [];
  const links: Link[] = [];
  const inlineQuotes: InlineQuote[] = [];
  const mapped: MappedBlock[] = [];
  const cut: Cut[] = [];
  for (const { flow: index, ...block } of chosen) {
    const flow = page.flows[index]!;
    bytes += bytesOf(JSON.stringify(flow.text)) + 90 + 60 * flow.quotes.length;
    if (blocks.length === MAX_BLOCKS || bytes > MAX_BYTES) {
      const left = chosen.length - blocks.length;
      cut.push(
        blocks.length === MAX_BLOCKS
          ? { limit: 'paragraphs', most: MAX_BLOCKS, left }
          : { limit: 'length', most: MAX_BYTES, left },
      );
      break;
    }
    if (text) text += '\n\n';
    const start = text.length;
    text += flow.text;
    blocks.push({ start, end: text.length, ...block });
    for (const link of flow.links) {
      linkBytes += link.url.length + 40;
      if (linkBytes > MAX_LINK_BYTES) break;
      links.push({ ...link, start: link.start + start, end: link.end + start });
    }
    for (const quote of flow.quotes)
      inlineQuotes.push({ ...quote, start: quote.start + start, end: quote.end + start });
    mapped.push({ start, end: text.length, pieces: flow.pieces, element: page.boxes[flow.box]!.element });
  }
  if (linkBytes > MAX_LINK_BYTES) cut.push({ limit: 'links', most: MAX_LINK_BYTES, left: 0 });
  return { text, blocks, links, inlineQuotes, mapped, cut };
}
