import type { Original, Report } from '../engine/model.ts';
import { escapeHtml } from '../report-page/escape.ts';
import { reportArticle } from '../report-page/page.ts';
import type { ErrorRecord } from './input-error.ts';

/** One record of the page, or why there is none. @param number of the record on the page, from 1. */
export function htmlRecord(record: Report | ErrorRecord, originals: readonly Original[], number: number): string {
  if (!('error' in record)) return reportArticle(record, originals, number);
  return `<article><h1>${escapeHtml(record.id)}</h1><p class="meta">No Report: ${escapeHtml(record.error.message)}</p></article>\n`;
}
