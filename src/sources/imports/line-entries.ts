import * as v from 'valibot';
import { guessedText } from '../../page/encoding.ts';
import { type Entry, fault, MOST_ENTRY } from './entry.ts';

const LINE_FEED = 0x0a;

/** What is no line of text says nothing; it must not lose the article. */
const line = v.fallback(
  v.optional(v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(8_192)))),
  null,
);
/** A line of JSON Lines: what the command line reads, and what an export of a Library holds. Other keys say nothing here. */
const lineSchema = v.pipe(
  v.object({
    text: v.optional(v.nullable(v.string())),
    html: v.optional(v.nullable(v.string())),
    url: line,
    title: line,
    publisher: line,
    byline: line,
    published: line,
    language: line,
  }),
  v.check(({ text, html }) => Boolean(text) || Boolean(html)),
);

/** The lines of a file from a byte on, each a JSON object with `text` or `html`. Only a line feed ends a line. */
export async function* lineEntries(file: Blob, from: number): AsyncGenerator<Entry> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let at = from;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > MOST_ENTRY) parts = [];
    else if (part.length) parts.push(part);
  };
  const entry = (next: number): Entry => {
    const isTooLarge = size > MOST_ENTRY;
    const text = isTooLarge ? '' : guessedText(joined(parts));
    const name = `@${at}`;
    [parts, size, at] = [[], 0, next];
    return isTooLarge ? fault(name, 'too-large', next) : entryOf(name, text, next);
  };
  let read = from;
  for await (const chunk of file.slice(from).stream() as unknown as AsyncIterable<Uint8Array>) {
    let begin = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
      keep(chunk.subarray(begin, end));
      begin = end + 1;
      yield entry(read + begin);
    }
    keep(chunk.subarray(begin));
    read += chunk.length;
  }
  if (size) yield entry(read);
}

function entryOf(name: string, text: string, next: number): Entry {
  if (text.trim() === '') return { name, content: { kind: 'nothing' }, next, unpacked: 0 };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault(name, 'bad-line', next);
  }
  return entryOfValue(name, value, next);
}

/** An object of JSON with `text` or `html` as an entry. */
export function entryOfValue(name: string, value: unknown, next: number): Entry {
  // First and last line of a Library's export.
  const { format, type } = (value ?? {}) as { format?: unknown; type?: unknown };
  if (typeof format === 'string' || type === 'end' || type === 'report') {
    return { name, content: { kind: 'nothing' }, next, unpacked: 0 };
  }
  const result = v.safeParse(lineSchema, value);
  if (!result.success) return fault(name, 'bad-line', next);
  const { text: plain, html, ...facts } = result.output;
  const given = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
  const content = plain
    ? ({ kind: 'text', text: plain, given } as const)
    : ({ kind: 'html', text: html!, given } as const);
  return { name: given['title'] ?? given['url'] ?? name, content, next, unpacked: 0 };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
