import type { Flag, Original, Quotation, Report } from '../engine/model.ts';
import { escapeHtml, link } from './escape.ts';
import { comparison } from './html-comparison.ts';
import { STYLE } from './html-style.ts';
import type { ErrorRecord } from './run.ts';

/** One self-contained page: no script, nothing remote, and a policy that would refuse both. */
export function htmlBegin(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Quotient report</title>
<style>${STYLE}</style>
<main>
`;
}

export const htmlEnd = () => '</main>\n</html>\n';

export function htmlRecord(record: Report | ErrorRecord, originals: readonly Original[]): string {
  if ('error' in record) {
    return `<article><h1>${escapeHtml(record.id)}</h1><p class="none">No Report: ${escapeHtml(record.error.message)}</p></article>\n`;
  }
  return `<article>
<header>
<h1>${escapeHtml(record.article.title ?? record.id)}</h1>
<p class="meta">${meta(record)}</p>
</header>
${answer(record)}
${flags(record.flags)}
${originalsList(record)}
<section lang="${escapeHtml(record.article.language)}" class="text"><h2>The article</h2>
${markedText(record)}
</section>
${comparison(record, originals)}
</article>
`;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function meta({ article, url }: Report): string {
  const parts = [article.site, article.byline, article.published].filter((part) => part !== null).map(escapeHtml);
  return [...parts, ...(url ? [link(url, url)] : [])].join(' · ');
}

function answer({ quotient, notJudged, article }: Report): string {
  if (!quotient) {
    return `<p class="answer">No quotient.</p>${notJudged.map((part) => `<p>${escapeHtml(part.why)}</p>`).join('')}`;
  }
  const width = (share: number) => `style="width:${(share * 100).toFixed(2)}%"`;
  return `<p class="answer">${percent(quotient.total)} of its ${article.words} words are somebody else’s.</p>
<div class="bar" role="img" aria-label="Reuse ${percent(quotient.reuse)}, speech ${percent(quotient.speech)}"><i class="reuse" ${width(quotient.reuse)}></i><i class="speech" ${width(quotient.speech)}></i></div>
<p class="meta">Reuse ${percent(quotient.reuse)} · speech ${percent(quotient.speech)} · its own ${percent(1 - quotient.total)}</p>`;
}

function flags(list: readonly Flag[]): string {
  if (!list.length) return '';
  const rows = list.map((flag) => `<li class="${flag.severity}">${escapeHtml(flag.message)}</li>`);
  return `<section><h2>Worth knowing</h2><ul class="flags">${rows.join('')}</ul></section>`;
}

function originalsList({ originals, candidates }: Report): string {
  const held = originals.map((o) => {
    const name = o.publisher ?? o.title ?? o.id;
    const facts = [
      `${o.words} words`,
      percent(o.share),
      o.credited ? 'credited' : 'not credited',
      o.published?.slice(0, 10),
    ];
    return `<li><b>${link(o.url, name)}</b> ${o.title ? `<cite>${escapeHtml(o.title)}</cite>` : ''} <span class="meta">${facts
      .filter(Boolean)
      .map((fact) => escapeHtml(String(fact)))
      .join(' · ')}</span></li>`;
  });
  const pointed = candidates.map(
    (c) =>
      `<li>${link(c.url, c.publisher ?? c.url ?? '')} <span class="meta">named by the page, not in the library</span></li>`,
  );
  return held.length + pointed.length
    ? `<section><h2>Originals</h2><ul>${[...held, ...pointed].join('')}</ul></section>`
    : '';
}

/** The article's blocks with its Quotations as `mark` elements; one that crosses blocks is marked in each. */
function markedText(report: Report): string {
  const outer = report.quotations.filter((q) => q.within === null);
  return report.article.blocks
    .map((block) => {
      const tag = block.kind === 'heading' ? 'h3' : block.kind === 'blockquote' ? 'blockquote' : 'p';
      const inside = outer.filter((q) => q.start < block.end && q.end > block.start);
      return `<${tag}${block.kind === 'boilerplate' ? ' class="boilerplate"' : ''}>${markSpans(report.article.text, block, inside)}</${tag}>`;
    })
    .join('\n');
}

function markSpans(text: string, block: { start: number; end: number }, inside: readonly Quotation[]): string {
  let html = '';
  let at = block.start;
  for (const q of inside) {
    const start = Math.max(q.start, at);
    const end = Math.min(q.end, block.end);
    if (end <= start) continue;
    const who = q.attribution ? `${q.kind}, ${q.evidence}: ${q.attribution.name}` : `${q.kind}, ${q.evidence}`;
    html += `${escapeHtml(text.slice(at, start))}<mark class="${q.kind} ${q.evidence}" title="${escapeHtml(who)}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, block.end));
}
