import type { Original, Report } from '../engine/model.ts';
import { answer } from './answer.ts';
import { markedText } from './article.ts';
import { changedSince } from './changed.ts';
import { comparison } from './comparison.ts';
import { ENGLISH } from './english.ts';
import { escapeHtml, link } from './escape.ts';
import { chain, flags, originalCards } from './findings.ts';
import { STYLE } from './style.ts';
import type { Wording } from './wording.ts';

/**
 * One self-contained page: no script, nothing remote, and a policy that would refuse both.
 *
 * @param about the headline of the article, where there is one Report only.
 */
export function pageBegin({ language, direction, title }: Wording = ENGLISH, about: string | null = null): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(about === null ? title : `${about} · ${title}`)}</title>
<style>${STYLE}</style>
<header class="top"><span aria-hidden="true">“</span>Quotient</header>
<main>
`;
}

export const pageEnd = () => '</main>\n</html>\n';

/** @param number of the Report on the page, from 1: its anchors begin with it. */
export function reportArticle(
  report: Report,
  originals: readonly Original[],
  number: number,
  wording: Wording = ENGLISH,
): string {
  const key = `r${number}`;
  return `<article id="${key}">
<h1 lang="${escapeHtml(report.article.language)}" dir="auto">${escapeHtml(report.article.title ?? report.id)}</h1>
<p class="meta">${meta(report, wording)}</p>
${answer(report, wording)}
${flags(report, key, wording)}
${originalCards(report, originals, key, wording)}
${chain(report, wording)}
${changedSince(report, wording)}
${markedText(report, key, wording)}
${comparison(report, originals, key, wording)}
</article>
`;
}

/** A page with one Report, to be kept or handed on. */
export function reportPage(report: Report, originals: readonly Original[], wording: Wording): string {
  return pageBegin(wording, report.article.title) + reportArticle(report, originals, 1, wording) + pageEnd();
}

function meta({ article, url }: Report, wording: Wording): string {
  const published = article.published && wording.date(article.published);
  const facts = [article.site, article.byline, published, wording.words(article.words)];
  const parts = facts.filter((part) => typeof part === 'string').map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return [...parts, ...(url ? [link(url, url)] : [])].join(' · ');
}
