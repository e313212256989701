import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../engine/model.ts';
import { LibraryError, type NewOriginal } from '../library/library.ts';
import { FORMAT, readExport } from '../library/transfer/exported.ts';
import { InputError } from './input-error.ts';
import { type Failed, type Item, itemOfFile, itemsOfBatch, namedKind } from './items.ts';
import { UsageError } from './options.ts';
import { readArticle } from './read-article.ts';
import { type Line, readLines } from './read-lines.ts';
import { tell } from './tell.ts';

/** A file that is no library at all has a fault on every line: only the first few are told. */
const MOST_TOLD = 5;

/** The Originals of one `--library`: a page, a folder of pages, an exported Library, or a JSON Lines file. */
export async function* originalsFrom(path: string): AsyncGenerator<NewOriginal> {
  const info = await stat(path).catch(() => {
    throw new UsageError(`there is no library ${path}`);
  });
  if (info.isDirectory()) yield* originalsOfItems(path, itemsOfFolder(path));
  else if (namedKind(path) !== null) yield* originalsOfItems(path, itemsOfPage(path));
  else yield* originalsOfLines(path);
}

/** Reads the file only once, because it may be a pipe. */
async function* originalsOfLines(path: string): AsyncGenerator<NewOriginal> {
  const rest = readLines(path);
  const first = rest.next();
  const lines = (async function* () {
    try {
      for (let next = await first; !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return(undefined);
    }
  })();
  if (await isExport(first)) yield* originalsOfExport(path, lines);
  else yield* originalsOfItems(path, itemsOfBatch(path, lines));
}

async function* itemsOfPage(path: string): AsyncGenerator<Item | Failed> {
  yield await itemOfFile(path);
}

async function* itemsOfFolder(folder: string): AsyncGenerator<Item | Failed> {
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (namedKind(name) !== null) yield await itemOfFile(join(folder, name), undefined, name);
  }
}

async function isExport(first: Promise<IteratorResult<Line>>): Promise<boolean> {
  try {
    const { done, value } = await first;
    return done !== true && (JSON.parse(value.text) as { format?: unknown } | null)?.format === FORMAT;
  } catch {
    // Reading it as a batch then reports what is wrong.
    return false;
  }
}

/** A damaged export is refused as a whole, with the line and the reason. */
async function* originalsOfExport(path: string, lines: AsyncIterable<Line>): AsyncGenerator<NewOriginal> {
  try {
    for await (const item of readExport(textsOf(lines))) if (item.type === 'original') yield item.original;
  } catch (error) {
    throw error instanceof LibraryError || error instanceof InputError
      ? new UsageError(`${path}: ${error.message}`)
      : error;
  }
}

async function* textsOf(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const { text, fault } of lines) {
    if (fault) throw fault;
    yield text;
  }
}

/**
 * What cannot be read is left out and reported: one bad page must not stop a thousand good ones. If all are bad it is refused,
 * because without Originals every page would seem to be its author's own words.
 */
async function* originalsOfItems(path: string, items: AsyncIterable<Item | Failed>): AsyncGenerator<NewOriginal> {
  const faults: string[] = [];
  let read = 0;
  let failed = 0;
  const fail = (id: string, { message }: Error) => {
    if (++failed <= MOST_TOLD) faults.push(id === path || message.startsWith(id) ? message : `${id}: ${message}`);
  };
  for await (const item of items) {
    if ('error' in item) {
      fail(item.id, item.error);
      continue;
    }
    try {
      yield originalOf(item.id, await readArticle(item));
      read++;
    } catch (error) {
      fail(item.id, error as Error);
    }
  }
  if (failed && !read) throw new UsageError(`${path} is not a library: ${faults[0]}`);
  if (!read) tell(`library ${path}: it is empty`);
  for (const fault of faults) tell(`library ${path}: ${fault}`);
  if (failed > MOST_TOLD) tell(`library ${path}: ${failed} in all could not be read`);
}

function originalOf(id: string, article: Article): NewOriginal {
  return {
    id,
    url: article.url,
    publisher: article.site,
    title: article.title,
    byline: article.byline,
    published: article.published,
    publishedFrom: article.published ? 'declared' : 'first-seen',
    language: article.language,
    text: article.text,
    foundBy: 'import',
  };
}
