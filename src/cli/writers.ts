import type { Original, Report } from '../engine/model.ts';
import { pageBegin, pageEnd } from '../report-page/page.ts';
import type { ErrorRecord } from './input-error.ts';
import type { Format } from './options.ts';
import { csvHeader, csvRow } from './write-csv.ts';
import { htmlRecord } from './write-html.ts';
import { writeText } from './write-text.ts';

/** Turns records into text, one at a time. */
export interface Writer {
  begin(): string;
  record(record: Report | ErrorRecord, originals: readonly Original[]): string;
  end(): string;
}

/** @param single one input gives an object in JSON, several give an array. */
export function writerFor(format: Format, single: boolean): Writer {
  switch (format) {
    case 'jsonl':
      return { begin: () => '', record: (record) => `${JSON.stringify(record)}\n`, end: () => '' };
    case 'json':
      return jsonWriter(single);
    case 'csv':
      return { begin: csvHeader, record: csvRow, end: () => '' };
    case 'text':
      return { begin: () => '', record: writeText, end: () => '' };
    case 'html':
      return htmlWriter();
  }
}

function htmlWriter(): Writer {
  let count = 0;
  return {
    begin: pageBegin,
    record: (record, originals) => htmlRecord(record, originals, ++count),
    end: pageEnd,
  };
}

function jsonWriter(single: boolean): Writer {
  if (single) return { begin: () => '', record: (record) => `${JSON.stringify(record, null, 2)}\n`, end: () => '' };
  let count = 0;
  return {
    begin: () => '[',
    record: (record) => `${count++ ? ',' : ''}\n${JSON.stringify(record, null, 2)}`,
    end: () => '\n]\n',
  };
}
