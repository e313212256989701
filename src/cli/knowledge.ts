import { readFile } from 'node:fs/promises';
import type { Article, Knowledge, Original, Report } from '../engine/model.ts';
import { wordsOf } from '../engine/text/words.ts';
import { memoryLibrary } from '../library/memory.ts';
import { builtInPublishers } from '../lists/directory.ts';
import { parseSourceList, publishersWith, type Source, trustOf } from '../lists/source-list.ts';
import { type Options, UsageError } from './options.ts';
import { originalsFrom } from './originals.ts';
import type { Progress } from './progress.ts';

/** What the command line knows beside its inputs: the Originals of `--library`, the lists of `--list`. */
export interface CliKnowledge {
  of(article: Article): Promise<Knowledge>;
  /** The Originals that a Report names, with their texts. */
  originalsOf(report: Report): Promise<Original[]>;
}

export async function loadKnowledge(options: Options, show: Progress): Promise<CliKnowledge> {
  const sources = await readLists(options.lists);
  const library = memoryLibrary();
  for (const path of options.libraries) {
    await library.addAll(originalsFrom(path), { onProgress: (done: number) => show(`${done} originals read`) });
  }
  const publishers = sources.length ? publishersWith(sources) : builtInPublishers;
  const trust = trustOf(sources);
  const empty = (await library.count()) === 0;
  return {
    async of(article) {
      const originals = empty ? [] : await library.candidates(wordsOf(article.text));
      return { originals, publishers, trust, now: new Date().toISOString() };
    },
    async originalsOf(report) {
      const found = await Promise.all(report.originals.map((row) => library.get(row.id)));
      return found.filter((original) => original !== null);
    },
  };
}

async function readLists(paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => {
      throw new UsageError(`there is no list ${path} that can be read`);
    });
    try {
      sources.push(...parseSourceList(text).sources);
    } catch (error) {
      throw new UsageError(`${path} is no source list: ${(error as Error).message}`);
    }
  }
  return sources;
}
