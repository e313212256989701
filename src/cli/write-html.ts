import type { Original, Report } from '../engine/model.ts';
import { escapeHtml, link } from './escape.ts';
import { answer } from './html-answer.ts';
import { markedText } from './html-article.ts';
import { changedSince } from './html-changed.ts';
import { comparison } from './html-comparison.ts';
import { chain, flags, originalCards } from './html-findings.ts';
import { STYLE } from './html-style.ts';
import type { ErrorRecord } from './input-error.ts';

/** One self-contained page: no script, nothing remote, and a policy that would refuse both. */
export function htmlBegin(): string {
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

export const htmlEnd = () => '</main>\n</html>\n';

/** @param number of the record on the page, from 1: its anchors begin with it. */
export function htmlRecord(record: Report | ErrorRecord, originals: readonly Original[], number: number): string {
  if ('error' in record) {
    return `<article><h1>${escapeHtml(record.id)}</h1><p class="meta">No Report: ${escapeHtml(record.error.message)}</p></article>\n`;
  }
  const key = `r${number}`;
  return `<article id="${key}">
<h1 lang="${escapeHtml(record.article.language)}" dir="auto">${escapeHtml(record.article.title ?? record.id)}</h1>
<p class="meta">${meta(record)}</p>
${answer(record)}
${flags(record, key)}
${originalCards(record, originals, key)}
${chain(record)}
${changedSince(record)}
${markedText(record, key)}
${comparison(record, originals, key)}
</article>
`;
}

function meta({ article, url }: Report): string {
  const said = [article.site, article.byline, article.published?.slice(0, 10), `${article.words} words`];
  const parts = said.filter((part) => typeof part === 'string').map((part) => escapeHtml(part));
  return [...parts, ...(url ? [link(url, url)] : [])].join(' · ');
}
