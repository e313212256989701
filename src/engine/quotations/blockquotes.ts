import type { Span } from '../model.ts';
import type { Prose } from '../prose.ts';
import { type Signature, signatureAt, signatureIn } from './signatures.ts';

/** A block quotation of one or more blocks, less the line that signs it. */
export interface Blockquote extends Span {
  /** Who signs it, on its last line or on one of its own behind it. */
  readonly signature: Signature | null;
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

/**
 * The block quotations of an article, neighbours joined; and apart from them the pull quotes, which repeat the page
 * itself, as its markup says or as is found.
 */
export function blockquotesOf(prose: Prose): { readonly blockquotes: Blockquote[]; readonly pulled: Span[] } {
  const { text } = prose;
  const out: Blockquote[] = [];
  const pulled: Span[] = prose.blocks.filter(({ role }) => role === 'pull-quote');
  let joins = false;
  for (const block of prose.blocks) {
    const quotes = block.kind === 'blockquote' && block.role !== 'pull-quote';
    const last = joins ? out.at(-1) : undefined;
    const cite = block.cite ?? null;
    const embed = block.role === 'embed';
    const signature = last && !last.signature && (!quotes || last.embed) ? signatureAt(text, block) : null;
    if (last && signature) {
      out[out.length - 1] = { ...last, signature };
    } else if (quotes && last && !last.embed && !embed && last.cite === cite) {
      out[out.length - 1] = { ...last, end: block.end, blocks: last.blocks + 1 };
    } else if (quotes) {
      out.push({ start: block.start, end: block.end, cite, embed, blocks: 1, signature: null });
    }
    joins = quotes;
  }
  const starts = new Set(prose.blocks.map(({ start }) => start));
  const blockquotes = out
    .map((quote) => lessSignature(text, quote, starts))
    .filter((quote, i) => {
      const repeats = i < MOST && quote.blocks === 1 && repeatsPage(text, quote);
      if (repeats) pulled.push(quote);
      return !repeats;
    });
  return { blockquotes, pulled };
}

/** @param starts where blocks begin */
function lessSignature(text: string, quote: Blockquote, starts: ReadonlySet<number>): Blockquote {
  const signature = quote.signature ?? signatureIn(text, quote);
  if (!signature || signature.start >= quote.end) return { ...quote, signature };
  const end = quote.start + text.slice(quote.start, signature.start).trimEnd().length;
  return { ...quote, signature, end, blocks: quote.blocks - (starts.has(signature.start) ? 1 : 0) };
}

/** Do the same words stand elsewhere in the article? Then it is a pull quote without the name. */
function repeatsPage(text: string, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end).replace(MARKS, '').slice(0, LONGEST_REPEAT);
  if (words.length < SHORTEST_REPEAT) return false;
  const first = text.indexOf(words);
  return first < quote.start || text.indexOf(words, quote.end) >= 0;
}
