import type { Report } from '../engine/model.ts';
import { csvCell } from '../lists/csv.ts';
import type { ErrorRecord } from './input-error.ts';

const COLUMNS = [
  'id',
  'url',
  'title',
  'site',
  'published',
  'language',
  'isArticle',
  'words',
  'quotient',
  'speech',
  'reuse',
  'quotations',
  'originals',
  'bestOriginal',
  'bestShare',
  'credited',
  'factCheckLabel',
  'flags',
  'error',
] as const;

export const csvHeader = () => `${COLUMNS.join(',')}\r\n`;

/** One row a page (RFC 4180). */
export function csvRow(record: Report | ErrorRecord): string {
  const row =
    'error' in record ? { id: record.id, error: `${record.error.code}: ${record.error.message}` } : columnsOf(record);
  return `${COLUMNS.map((name) => csvCell(textOf((row as Record<string, unknown>)[name]))).join(',')}\r\n`;
}

function columnsOf(report: Report): Partial<Record<(typeof COLUMNS)[number], unknown>> {
  const best = report.originals[0];
  const { article, quotient } = report;
  return {
    id: report.id,
    url: report.url,
    title: article.title,
    site: article.site,
    published: article.published,
    language: article.language,
    isArticle: article.isArticle,
    words: article.words,
    quotient: round(quotient?.total),
    speech: round(quotient?.speech),
    reuse: round(quotient?.reuse),
    quotations: report.quotations.length,
    originals: report.originals.length,
    bestOriginal: best?.url ?? best?.id,
    bestShare: round(best?.share),
    credited: best?.credited,
    factCheckLabel: report.markers.find((marker) => marker.rule.startsWith('label.fact-checked'))?.verdict,
    flags: report.flags.map((flag) => flag.id).join(' '),
  };
}

const round = (share: number | undefined) => (share === undefined ? undefined : share.toFixed(4));

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));
