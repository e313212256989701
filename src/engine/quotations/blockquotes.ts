import type { Span } from '../model.ts';
import type { Prose } from '../prose.ts';

/** A block quotation of one or more blocks. */
export interface Blockquote extends Span {
  /** Address in its `cite` attribute. */
  readonly cite: string | null;
  /** An embedded post: its author signs at its end. */
  readonly embed: boolean;
  readonly blocks: number;
}

/** More than this many are looked at as what they are, without asking whether they repeat the page. */
const MOST = 50;
/** Shorter ones repeat by chance. */
const SHORTEST_REPEAT = 25;
/** So much of a pull quote is looked for elsewhere in the article. */
const LONGEST_REPEAT = 160;
const MARKS = /^[\s"“”„«»‘’'‚‹›「『]+|[\s"“”„«»‘’'‚‹›」』.,]+$/g;

/** The block quotations of an article, neighbours joined; pull quotes, which repeat the page itself, left out. */
export function blockquotesOf(prose: Prose): Blockquote[] {
  const out: Blockquote[] = [];
  let joins = false;
  for (const block of prose.blocks) {
    const quotes = block.kind === 'blockquote' && block.role !== 'pull-quote';
    const last = out.at(-1);
    const cite = block.cite ?? null;
    if (quotes && joins && last && !last.embed && block.role !== 'embed' && last.cite === cite) {
      out[out.length - 1] = { ...last, end: block.end, blocks: last.blocks + 1 };
    } else if (quotes) {
      out.push({ start: block.start, end: block.end, cite, embed: block.role === 'embed', blocks: 1 });
    }
    joins = quotes;
  }
  return out.filter((quote, i) => i >= MOST || quote.blocks > 1 || !repeatsPage(prose.text, quote));
}

/** Do the same words stand elsewhere in the article? Then it is a pull quote without the name. */
function repeatsPage(text: string, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end).replace(MARKS, '').slice(0, LONGEST_REPEAT);
  if (words.length < SHORTEST_REPEAT) return false;
  const first = text.indexOf(words);
  return first < quote.start || text.indexOf(words, quote.end) >= 0;
}
