import { dirname, resolve } from 'node:path';
import { isoDate } from '../page/metadata/published.ts';
import { decode } from './decode.ts';
import { InputError } from './input-error.ts';
import { savedPage } from './mhtml.ts';
import type { Options } from './options.ts';
import { readBytes } from './read-file.ts';
import { type Line, readLines } from './read-lines.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** One input, read and decoded: a page's HTML or a plain text, with what the caller says of it. */
export interface Item {
  readonly id: string;
  readonly content: { readonly kind: 'html' | 'text'; readonly value: string };
  readonly given: Given;
}

/** What the caller says of an input. It overrides what the page says. */
export interface Given {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** An input that could not be read. */
export interface Failed {
  readonly id: string;
  readonly error: InputError;
}

const NOTHING_GIVEN: Given = { url: null, title: null, publisher: null, published: null };

/** Every input of the command line, in order, one at a time. */
export async function* itemsOf(options: Options): AsyncGenerator<Item | Failed> {
  for (const path of options.files)
    yield await itemOfFile(path, { ...NOTHING_GIVEN, url: options.url, published: options.published });
  for (const batch of options.batches) yield* itemsOfBatch(batch);
}

export async function itemOfFile(path: string, given: Given = NOTHING_GIVEN, id = path): Promise<Item | Failed> {
  try {
    const bytes = await readBytes(path);
    const named = namedKind(path);
    const saved = named === null ? savedPage(bytes) : null;
    if (saved !== null) {
      const value = decode(saved.html, 'html', saved.charset);
      return { id, content: { kind: 'html', value }, given: { ...given, url: given.url ?? saved.url } };
    }
    const value = decode(bytes, named ?? 'html');
    if (named === null) refuseForeign(value);
    const kind = named ?? (/^\s*<(!doctype|html|\?xml|head|body|!--)/i.test(value.slice(0, 500)) ? 'html' : 'text');
    if (kind === 'html' && !looksLikeMarkup(value))
      throw new InputError('not-html', 'the file is named .html but holds no HTML');
    return { id, content: { kind, value }, given };
  } catch (error) {
    return { id, error: asInputError(error) };
  }
}

/** What a file is by its name; null if the name does not tell. */
export function namedKind(path: string): 'html' | 'text' | null {
  if (/\.(html?|xhtml)(\.gz)?$/i.test(path)) return 'html';
  return /\.(txt|text|md)(\.gz)?$/i.test(path) ? 'text' : null;
}

const looksLikeMarkup = (value: string) => /<[a-z!?/]/i.test(value);

/** The lines of a batch. A bad line becomes a failure, and the rest goes on. If the file breaks off, that is the last failure. */
export async function* itemsOfBatch(
  batch: string,
  lines: AsyncIterable<Line> = readLines(batch),
): AsyncGenerator<Item | Failed> {
  const folder = batch === '-' ? process.cwd() : dirname(resolve(batch));
  try {
    for await (const line of lines) {
      if (line.text.trim() || line.fault) yield await itemOfLine(line, folder);
    }
  } catch (error) {
    yield { id: batch, error: asInputError(error) };
  }
}

async function itemOfLine({ number, text: line, fault }: Line, folder: string): Promise<Item | Failed> {
  const fallback = `line ${number}`;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: fallback, error: fault ?? badLine(`line ${number} is not JSON`, line) };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: fallback, error: fault ?? badLine(`line ${number} is not a JSON object`, line) };
  }
  const fields = new Map(Object.entries(row));
  // An empty field counts as left out: programs that export tables write a field for every column.
  const text = (key: string) => {
    const value = fields.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const textOrNumber = (key: string) => {
    const value = fields.get(key);
    return typeof value === 'number' ? String(value) : text(key);
  };
  const id = textOrNumber('id') ?? fallback;
  if (fault) return { id, error: fault };
  const given = {
    url: webAddress(text('url')),
    title: text('title'),
    publisher: text('publisher'),
    published: isoDate(textOrNumber('published') ?? ''),
  };
  const [html, plain, path] = [text('html'), text('text'), text('path')];
  if (path !== null) return itemOfFile(resolve(folder, path), given, id);
  const value = html ?? plain;
  if (value === null) {
    const empty = ['html', 'text', 'path'].find((key) => typeof fields.get(key) === 'string');
    const error = empty
      ? new InputError('empty', `line ${number} has an empty ${empty}`)
      : badLine(`line ${number} has no html, text or path`);
    return { id, error };
  }
  return { id, content: { kind: html === null ? 'text' : 'html', value }, given };
}

/** Most other programs take an array: say what is wanted, instead of quoting errors for every line of it. */
const badLine = (message: string, line = '') =>
  new InputError(
    'bad-line',
    line.startsWith('[') ? `${message}: a batch has one object per line, not an array` : message,
  );

/** The address, if it is one of the web; one without a scheme is taken to be https. null for any other. */
function webAddress(url: string | null): string | null {
  if (!url) return null;
  // What would be a scheme with a dot in it is a host with a port.
  const parsed = URL.parse(/^[a-z][a-z0-9+-]*:/i.test(url) ? url : `https://${url}`);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

function asInputError(error: unknown): InputError {
  return error instanceof InputError ? error : new InputError('internal', (error as Error).message);
}
