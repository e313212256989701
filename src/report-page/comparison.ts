import type { Match, Original, Report } from '../engine/model.ts';
import { wrapped } from './article.ts';
import { escapeHtml, link, said } from './escape.ts';
import type { Wording } from './wording.ts';

/** Side by side: each passage of the page beside the same passage of its Original, with the changed words marked in both. */
export function comparison(report: Report, originals: readonly Original[], key: string, wording: Wording): string {
  const byId = new Map(originals.map((original) => [original.id, original]));
  const rows = [...report.quotations.flatMap((q) => q.matches), ...(report.ownElsewhere ?? [])].flatMap((match) => {
    const original = byId.get(match.original);
    return original ? [row(report, match, original, wording)] : [];
  });
  if (!rows.length) return '';
  return `<section class="compare" id="${key}-compare"><h2>${escapeHtml(wording.sideBySide)}</h2>${rows.join('')}</section>`;
}

function row(report: Report, match: Match, original: Original, wording: Wording): string {
  const here = match.edits.map(({ start, end }) => [start, end] as const);
  const there = match.edits.map(({ originalStart, originalEnd }) => [originalStart, originalEnd] as const);
  // When it was first held is not when it came out.
  const known = report.originals.find(({ id }) => id === original.id)?.publishedFrom !== 'first-seen';
  const name = [
    original.publisher ?? original.title ?? original.id,
    known && original.published && wording.date(original.published),
  ];
  const span = { start: match.originalStart, end: match.originalEnd };
  return `<div class="pair"><div><h3>${escapeHtml(wording.here)}</h3><p lang="${escapeHtml(report.article.language)}" dir="auto">${paragraphs(wrapped(report.article.text, match, here, 'ins'))}</p></div>
<div><h3>${link(original.url, name.filter(Boolean).join(', '))}</h3><p lang="${escapeHtml(original.language)}" dir="auto">${paragraphs(wrapped(original.text, span, there, 'del'))}</p></div>
<p class="meta">${said(wording.changes(match))}</p></div>`;
}

const paragraphs = (html: string) => html.replace(/\s*\n\s*/g, '<br><br>');
