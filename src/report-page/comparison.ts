import type { Match, Original, Report } from '../engine/model.ts';
import { wrapped } from './article.ts';
import { escapeHtml, link } from './escape.ts';

/** Side by side: each passage of the page beside the same passage of its Original, with the changed words marked in both. */
export function comparison(report: Report, originals: readonly Original[], key: string): string {
  const byId = new Map(originals.map((original) => [original.id, original]));
  const rows = report.quotations
    .flatMap((q) => q.matches)
    .flatMap((match) => {
      const original = byId.get(match.original);
      return original ? [row(report, match, original)] : [];
    });
  if (!rows.length) return '';
  return `<section class="compare" id="${key}-compare"><h2>Side by side</h2>${rows.join('')}</section>`;
}

function row(report: Report, match: Match, original: Original): string {
  const here = match.edits.map(({ start, end }) => [start, end] as const);
  const there = match.edits.map(({ originalStart, originalEnd }) => [originalStart, originalEnd] as const);
  const name = [original.publisher ?? original.title ?? original.id, original.published?.slice(0, 10)];
  const span = { start: match.originalStart, end: match.originalEnd };
  return `<div class="pair"><div><h3>On this page</h3><p dir="auto">${paragraphs(wrapped(report.article.text, match, here, 'ins'))}</p></div>
<div><h3>${link(original.url, name.filter(Boolean).join(', '))}</h3><p dir="auto">${paragraphs(wrapped(original.text, span, there, 'del'))}</p></div>
<p class="meta">${escapeHtml(summary(match))}</p></div>`;
}

const paragraphs = (html: string) => html.replace(/\s*\n\s*/g, '<br><br>');

/** "2 changes: 1 number, 1 word", or that there are none. */
function summary(match: Match): string {
  const counts = Object.entries(Object.groupBy(match.edits, (edit) => edit.class));
  if (!counts.length) return match.grade === 'normalised' ? 'The same words, typeset otherwise.' : 'The same words.';
  const kinds = counts.map(([kind, edits]) => `${edits.length} ${kind}`).join(', ');
  return `${match.edits.length} ${match.edits.length === 1 ? 'change' : 'changes'}: ${kinds}.`;
}
