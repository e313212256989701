import type { Original, Report } from '../engine/model.ts';
import { answer } from './answer.ts';
import { markedText } from './article.ts';
import { changedSince } from './changed.ts';
import { comparison } from './comparison.ts';
import { escapeHtml, link } from './escape.ts';
import { chain, flags, originalCards } from './findings.ts';
import { STYLE } from './style.ts';

/** One self-contained page: no script, nothing remote, and a policy that would refuse both. */
export function pageBegin(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Quotient report</title>
<style>${STYLE}</style>
<header class="top"><span aria-hidden="true">“</span>Quotient</header>
<main>
`;
}

export const pageEnd = () => '</main>\n</html>\n';

/** @param number of the Report on the page, from 1: its anchors begin with it. */
export function reportArticle(report: Report, originals: readonly Original[], number: number): string {
  const key = `r${number}`;
  return `<article id="${key}">
<h1 lang="${escapeHtml(report.article.language)}" dir="auto">${escapeHtml(report.article.title ?? report.id)}</h1>
<p class="meta">${meta(report)}</p>
${answer(report)}
${flags(report, key)}
${originalCards(report, originals, key)}
${chain(report)}
${changedSince(report)}
${markedText(report, key)}
${comparison(report, originals, key)}
</article>
`;
}

/** A page with one Report, to be kept or handed on. */
export function reportPage(report: Report, originals: readonly Original[]): string {
  return pageBegin() + reportArticle(report, originals, 1) + pageEnd();
}

function meta({ article, url }: Report): string {
  const said = [article.site, article.byline, article.published?.slice(0, 10), `${article.words} words`];
  const parts = said.filter((part) => typeof part === 'string').map((part) => escapeHtml(part));
  return [...parts, ...(url ? [link(url, url)] : [])].join(' · ');
}
