import * as v from 'valibot';
import type { Original, Report } from '../../engine/model.ts';
import { LibraryError, type StoredReport } from '../library.ts';
import { digest, hex } from '../originals/identity.ts';
import type { PageRest } from '../page-rest.ts';

/** What the first line of an export says, and the newest version that this Quotient reads. */
export const FORMAT = 'quotient-library';
const VERSION = 3;
/** Longest line that is read, in UTF-16 code units: a text at its cap with every character escaped. */
export const LONGEST = 12_000_000;

const short = v.pipe(v.string(), v.maxLength(8192));
const originalLine = v.strictObject({
  type: v.literal('original'),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)),
  url: v.nullable(short),
  addresses: v.pipe(v.array(short), v.maxLength(50)),
  publisher: v.nullable(short),
  title: v.nullable(short),
  byline: v.nullable(short),
  published: v.nullable(short),
  publishedFrom: v.picklist(['declared', 'feed', 'address', 'first-seen']),
  language: short,
  added: v.pipe(v.string(), v.isoTimestamp()),
  foundBy: v.picklist(['saved', 'read', 'feed', 'link', 'look-up', 'import', 'archive']),
  partial: v.exactOptional(v.literal(true)),
  text: v.pipe(v.string(), v.maxLength(1_500_000)),
});
const reportLine = v.strictObject({
  type: v.literal('report'),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)),
  url: v.nullable(short),
  at: v.pipe(v.string(), v.isoTimestamp()),
  redone: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  // Only its outline: the Article made with it is checked as one from a page is, before it is judged.
  rest: v.exactOptional(v.looseObject({ blocks: v.array(v.looseObject({})), notices: v.array(v.looseObject({})) })),
  report: v.looseObject({
    version: v.literal(1),
    id: v.string(),
    article: v.looseObject({ text: v.string(), words: v.number() }),
    quotations: v.array(v.looseObject({ start: v.number(), end: v.number() })),
    originals: v.array(v.looseObject({ id: v.string() })),
    markers: v.array(v.looseObject({ rule: v.string() })),
    flags: v.array(v.looseObject({ id: v.string() })),
  }),
});
const endLine = v.strictObject({
  type: v.literal('end'),
  counts: v.strictObject({ originals: v.number(), reports: v.number() }),
  checksum: v.string(),
});

export type ExportedItem =
  | { readonly type: 'original'; readonly original: Original }
  | { readonly type: 'report'; readonly report: StoredReport; readonly rest?: PageRest };

/** The lines of an export, each with its line end: a header, the items, and a last line with counts and a checksum. */
export async function* exportLines(items: AsyncIterable<ExportedItem>): AsyncIterable<string> {
  const counts = { originals: 0, reports: 0 };
  const header = `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`;
  let sum = digest(header);
  yield header;
  for await (const item of items) {
    if (item.type === 'original') counts.originals++;
    else counts.reports++;
    const line = `${JSON.stringify(item.type === 'original' ? originalJson(item.original) : reportJson(item))}\n`;
    sum = digest(line, sum);
    yield line;
  }
  yield `${JSON.stringify({ type: 'end', counts, checksum: hex(sum) })}\n`;
}

/** The fields in a fixed order, so that the same Library gives the same bytes. */
function originalJson(o: Original): object {
  const { id, url, addresses, publisher, title, byline, published, publishedFrom, language, added, foundBy, text } = o;
  const { partial } = o;
  return {
    ...{ type: 'original', id, url, addresses, publisher, title, byline, published, publishedFrom, language },
    ...{ added, foundBy, partial, text },
  };
}

function reportJson({ report: stored, rest }: Extract<ExportedItem, { type: 'report' }>): object {
  const { id, url, at, redone, report } = stored;
  return { type: 'report', id, url, at, redone, report, rest };
}

/**
 * Read an export line by line. Each item is checked before it is given, but only when the iteration ends without an error is the
 * whole known to be good. Throws a LibraryError: `newer` for a version of the future, else `damaged`, with the line.
 */
export async function* readExport(lines: AsyncIterable<string>): AsyncIterable<ExportedItem> {
  const counts = { originals: 0, reports: 0 };
  let sum: [number, number] = [0, 0];
  let number = 0;
  let ended = false;
  for await (const given of lines) {
    number++;
    // What an editor adds that opens and saves it: a byte order mark, and line ends of its own.
    const line = (number === 1 ? given.replace(/^\ufeff/, '') : given).replace(/\r$/, '');
    if (ended && line === '') continue;
    if (ended) throw damaged(number, 'there is more after its end');
    const value = parsed(line, number);
    if (number === 1) {
      checkHeader(value);
      sum = digest(`${line}\n`);
      continue;
    }
    const type = (value as { type?: unknown } | null)?.type;
    if (type === 'end') {
      const end = checked(endLine, value, number);
      if (end.counts.originals !== counts.originals || end.counts.reports !== counts.reports) {
        throw damaged(number, 'lines are missing');
      }
      if (end.checksum !== hex(sum)) throw damaged(number, 'its checksum is another: something in it was changed');
      ended = true;
      continue;
    }
    sum = digest(`${line}\n`, sum);
    if (type === 'original') {
      const { type: _type, ...original } = checked(originalLine, value, number);
      counts.originals++;
      yield { type: 'original', original };
    } else if (type === 'report') {
      const { id, url, at, redone } = checked(reportLine, value, number);
      counts.reports++;
      // As they were written: the output of the check has the fields in another order.
      const { report, rest } = value as { report: Report; rest?: PageRest };
      const stored = { id, url, at, ...(redone === undefined ? {} : { redone }), report };
      yield { type: 'report', report: stored, ...(rest ? { rest } : {}) };
    } else throw damaged(number, 'it is of no known type');
  }
  if (!ended) throw damaged(number + 1, number ? 'the file is cut off here' : 'the file is empty');
}

function checkHeader(value: unknown): void {
  const header = value as { format?: unknown; version?: unknown } | null;
  if (header?.format !== FORMAT || typeof header.version !== 'number') {
    throw damaged(1, 'this is no export of a Quotient library');
  }
  if (header.version > VERSION) {
    throw new LibraryError('newer', 'This export was written by a newer Quotient. Update Quotient to import it.', {
      fault: 'newer-export',
    });
  }
}

function parsed(line: string, number: number): unknown {
  if (line.length > LONGEST) throw damaged(number, 'it is too long');
  try {
    return JSON.parse(line);
  } catch {
    throw damaged(number, 'it is not JSON');
  }
}

function checked<S extends v.GenericSchema>(schema: S, value: unknown, number: number): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw damaged(number, `${v.getDotPath(issue) ?? 'it'}: ${issue.message.slice(0, 200)}`);
}

const damaged = (line: number, why: string) =>
  new LibraryError('damaged', `The export cannot be read: line ${line}: ${why}. Nothing was imported.`, {
    fault: 'export',
  });
