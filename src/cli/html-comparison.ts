import type { Edit, Match, Original, Report } from '../engine/model.ts';
import { escapeHtml, link } from './escape.ts';

/** Side by side: each passage of the page beside the same passage of its Original, with the changed words marked in both. */
export function comparison(report: Report, originals: readonly Original[]): string {
  const byId = new Map(originals.map((original) => [original.id, original]));
  const rows = report.quotations
    .flatMap((q) => q.matches)
    .flatMap((match) => {
      const original = byId.get(match.original);
      return original ? [row(report, match, original)] : [];
    });
  if (!rows.length) return '';
  return `<section><h2>Side by side</h2><table><thead><tr><th scope="col">On this page</th><th scope="col">In the original</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function row(report: Report, match: Match, original: Original): string {
  const here = marked(report.article.text, match.start, match.end, match.edits, 'ins', (edit) => [
    edit.start,
    edit.end,
  ]);
  const there = marked(original.text, match.originalStart, match.originalEnd, match.edits, 'del', (edit) => [
    edit.originalStart,
    edit.originalEnd,
  ]);
  const name = [original.publisher, original.published?.slice(0, 10)].filter(Boolean).join(', ') || original.id;
  return `<tr><td>${here}</td><td>${there}<p class="meta">${link(original.url, name)}</p></td></tr>`;
}

function marked(
  text: string,
  start: number,
  end: number,
  edits: readonly Edit[],
  tag: 'ins' | 'del',
  place: (edit: Edit) => readonly [number, number],
): string {
  let html = '';
  let at = start;
  for (const edit of edits) {
    const [from, to] = place(edit);
    if (from < at || to > end || to <= from) continue;
    html += `${escapeHtml(text.slice(at, from))}<${tag}>${escapeHtml(text.slice(from, to))}</${tag}>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end));
}
