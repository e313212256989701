import type { Block, Edit, Quotation, Report, Span } from '../engine/model.ts';
import { sourceOf } from '../engine/report/shares.ts';
import { escapeHtml } from './escape.ts';
import type { Wording } from './wording.ts';

/** The article's blocks with its Quotations as `mark` elements; one that crosses blocks is marked in each. */
export function markedText(report: Report, key: string, wording: Wording): string {
  const outer = report.quotations.map((quotation, index) => ({ quotation, index })).filter(ownsWords);
  if (!report.article.blocks.length) return '';
  const named = new Set<number>();
  const blocks = report.article.blocks.map((block) => {
    const tag = block.kind === 'heading' ? 'h3' : block.kind === 'blockquote' ? 'blockquote' : 'p';
    const look = block.kind === 'boilerplate' || block.kind === 'caption' ? ` class="${block.kind}"` : '';
    const inside = outer.filter(({ quotation: q }) => q.start < block.end && q.end > block.start);
    return `<${tag}${look} dir="auto">${markSpans(report, block, inside, { key, named, wording })}</${tag}>`;
  });
  return `<section lang="${escapeHtml(report.article.language)}" class="text"><h2 lang="${escapeHtml(wording.language)}" dir="${wording.direction}">${escapeHtml(wording.article)}</h2>
${blocks.join('\n')}
</section>`;
}

interface Numbered {
  readonly quotation: Quotation;
  readonly index: number;
}
const ownsWords = ({ quotation }: Numbered) => quotation.within === null;

interface Marking {
  readonly key: string;
  /** Indices of the Quotations that have an anchor by now. */
  readonly named: Set<number>;
  readonly wording: Wording;
}

function markSpans(
  report: Report,
  block: Block,
  inside: readonly Numbered[],
  { key, named, wording }: Marking,
): string {
  const { text } = report.article;
  let html = '';
  let at = block.start;
  for (const { quotation: q, index } of inside) {
    const start = Math.max(q.start, at);
    const end = Math.min(q.end, block.end);
    if (end <= start) continue;
    const anchor = named.has(index) ? '' : ` id="${key}-q${index}"`;
    named.add(index);
    const who = wording.passage(q, sourceOf(q, report));
    const edits = q.matches[0]?.edits ?? [];
    html += `${escapeHtml(text.slice(at, start))}<mark class="${q.kind} ${q.evidence}"${anchor} title="${escapeHtml(who)}">${withEdits(text, { start, end }, edits)}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, block.end));
}

const withEdits = (text: string, span: Span, edits: readonly Edit[]) =>
  wrapped(
    text,
    span,
    edits.filter((edit) => edit.class !== 'punctuation').map(({ start, end }) => [start, end]),
    'ins',
  );

/** A span of a text, escaped, with some places of it inside an element. Places are in order; what overlaps is passed over. */
export function wrapped(
  text: string,
  { start, end }: Span,
  places: readonly (readonly [number, number])[],
  tag: 'ins' | 'del',
): string {
  let html = '';
  let at = start;
  for (const [from, to] of places) {
    if (from < at || to > end || to <= from) continue;
    html += `${escapeHtml(text.slice(at, from))}<${tag}>${escapeHtml(text.slice(from, to))}</${tag}>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end));
}
