import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readExport } from '../library/exported.ts';
import { LibraryError, type NewOriginal } from '../library/library.ts';
import { type Failed, type Item, itemOfFile, itemsOfBatch } from './items.ts';
import { UsageError } from './options.ts';
import { readArticle } from './read-article.ts';
import { readLines } from './read-file.ts';

/** The Originals of one `--library`: a folder of pages, an exported Library, or a JSON Lines file. */
export async function* originalsFrom(path: string): AsyncGenerator<NewOriginal> {
  const info = await stat(path).catch(() => {
    throw new UsageError(`there is no library ${path}`);
  });
  if (info.isDirectory()) yield* originalsOfItems(itemsOfFolder(path));
  else if (await isExport(path)) yield* originalsOfExport(path);
  else yield* originalsOfItems(itemsOfBatch(path));
}

async function* itemsOfFolder(folder: string): AsyncGenerator<Item | Failed> {
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (/\.(html?|txt)(\.gz)?$/i.test(name)) yield await itemOfFile(join(folder, name), undefined, name);
  }
}

async function isExport(path: string): Promise<boolean> {
  for await (const { line } of readLines(path)) return line.includes('"quotient-library"');
  return false;
}

/** A damaged export is refused whole, with its line and reason. */
async function* originalsOfExport(path: string): AsyncGenerator<NewOriginal> {
  try {
    for await (const item of readExport(linesOf(path))) if (item.type === 'original') yield item.original;
  } catch (error) {
    throw error instanceof LibraryError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const { line } of readLines(path)) yield line;
}

/** What can not be read is left out and told of: one bad page must not hide a thousand good ones. */
async function* originalsOfItems(items: AsyncIterable<Item | Failed>): AsyncGenerator<NewOriginal> {
  for await (const item of items) {
    if ('error' in item) {
      process.stderr.write(`quotient: library: ${item.id}: ${item.error.message}\n`);
      continue;
    }
    const article = await readArticle(item);
    yield {
      id: item.id,
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
}
