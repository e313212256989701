import type { Block, PublisherKnowledge, Span } from '../../model.ts';
import type { Prose } from '../../prose.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { bylineSource } from './byline.ts';
import { knownSource } from './known-source.ts';
import type { NamedSource } from './source.ts';
import { unknownSource } from './unknown-source.ts';
import { endsQuoted } from './voice.ts';

/** A sentence or line that hands over to a source. */
export interface LeadIn extends Span {
  readonly source: NamedSource;
  /** Block and offset at which the text after it begins; null where nothing follows. */
  readonly next: { readonly block: number; readonly start: number } | null;
}

/** Longer sentences that end in a colon are the writer's own. */
const LONGEST = 260;
/** A line without a colon that is nothing but a lead-in ("Via ABC News"). */
const LONGEST_LINE = 80;
/** A byline in the middle of a page, after so much text, hands over to another article; above it, it is the page's own. */
const OWN_LETTERS = 80;
/** A page has few lead-ins; a text with thousands of colons is none that needs more looking at. */
const MOST_COLONS = 400;
const MOST_LINES = 2_000;
const MOST_LEAD_INS = 300;

/** Every lead-in of an article, in order: a sentence before a colon, or a line of its own. */
export function leadInsOf(prose: Prose, knowledge: PublisherKnowledge): LeadIn[] {
  const { text, blocks, article } = prose;
  const found: LeadIn[] = [];
  let colons = 0;
  let lines = 0;
  /** Letters of the page's own prose so far. */
  let own = 0;
  blocks.forEach((block, index) => {
    if (!handsOver(text, block) || found.length >= MOST_LEAD_INS) return;
    const ends = colonsIn(text, block, MOST_COLONS - colons);
    colons += ends.length;
    const sentences = ends.length ? sentencesIn(text, block.start, block.end, article.language) : [];
    for (const colon of ends) {
      const sentence = sentences.findLast((each) => each.start <= colon);
      if (!sentence || colon - sentence.start > LONGEST || colon <= sentence.start) continue;
      const span = { start: sentence.start, end: colon };
      if (endsQuoted(text, span) || isAside(text, span)) continue;
      const source =
        knownSource(article, knowledge.publishers, span, 'colon') ??
        unknownSource(article, span) ??
        (own >= OWN_LETTERS ? bylineSource(prose, knowledge, span) : null);
      // A bare name before a headline ("ABC News: …") says who the headline is about; alone on its line it hands over.
      if (source?.cue === null && source.kind === 'publication' && colon + 1 < block.end) continue;
      if (source) found.push({ start: span.start, end: colon + 1, source, next: after(prose, index, colon + 1) });
    }
    if (!ends.length && lines++ < MOST_LINES && block.end - block.start <= LONGEST_LINE) {
      const line = { start: block.start, end: withoutTail(text, block) };
      const dashed = /[—–]\s*$/.test(text.slice(line.end, block.end));
      const source =
        knownSource(article, knowledge.publishers, line, dashed ? 'dashed' : 'line') ??
        (own >= OWN_LETTERS ? bylineSource(prose, knowledge, line) : null);
      if (source) found.push({ ...block, source, next: after(prose, index, block.end) });
    }
    if (block.end - block.start > LONGEST_LINE) own += block.end - block.start;
  });
  return found;
}

/** A notice that ends in a colon ("First published by Reuters:") hands over too, though it counts as boilerplate. */
function handsOver(text: string, block: Block): boolean {
  if (block.kind === 'boilerplate')
    return block.end - block.start <= LONGEST_LINE && /[:：]\s*$/.test(text.slice(block.end - 3, block.end));
  return block.kind === 'paragraph' || block.kind === 'list-item';
}

/** "(Reuters reported):" is said in passing; "(source: Reuters):" is not. */
function isAside(text: string, span: Span): boolean {
  if (text[span.end - 1] !== ')') return false;
  const opens = text.lastIndexOf('(', span.end);
  return opens > span.start && !text.slice(opens, span.end).includes(':');
}

/** Colons of a block that may end a lead-in: those followed by a space, a quotation or nothing. */
function colonsIn(text: string, block: Span, most: number): number[] {
  const out: number[] = [];
  for (let at = block.start; at < block.end && out.length < most; at++) {
    const c = text[at]!;
    if (c === '：' || (c === ':' && (at + 1 >= block.end || /[\s"“”„«‘]/.test(text[at + 1]!)))) out.push(at);
  }
  return out;
}

/** A line without its dots and dashes. */
function withoutTail(text: string, block: Span): number {
  let end = block.end;
  while (end > block.start && /[\s.…–—-]/.test(text[end - 1]!)) end--;
  return end;
}

/** Where the text after a lead-in begins: in the same block, or in the next that has words. */
function after(prose: Prose, index: number, from: number): LeadIn['next'] {
  const { text, blocks } = prose;
  for (let i = index; i < blocks.length; i++) {
    const block = blocks[i]!;
    let start = Math.max(block.start, from);
    while (start < block.end && /\s/.test(text[start]!)) start++;
    if (start >= block.end || (i > index && (block.kind === 'caption' || block.kind === 'boilerplate'))) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, block.end))) return { block: i, start };
  }
  return null;
}
