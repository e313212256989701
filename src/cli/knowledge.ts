import type { Article, FoundBy, Knowledge, Original, Report } from '../engine/model.ts';
import { isOwnAddress } from '../engine/reuse/address.ts';
import { wordsOf } from '../engine/text/words.ts';
import type { Library } from '../library/library.ts';
import { versionsOf } from '../library/versions.ts';
import { faultInEnglish, parseSourceList } from '../lists/list-files.ts';
import { ownList, publishersWith, type Source, trustOf } from '../lists/source-list.ts';
import { decode } from './decode.ts';
import { InputError } from './input-error.ts';
import { DiskError } from './library/temporary-file.ts';
import { type Options, UsageError } from './options.ts';
import type { Progress } from './progress.ts';
import { readBytes } from './read-file.ts';
import { tell } from './tell.ts';

/** What the command line knows beside its inputs: the Originals of `--library`, the lists of `--list`. */
export interface CliKnowledge {
  of(article: Article): Promise<Knowledge>;
  /** The Originals that a Report names, with their texts. */
  originalsOf(report: Report): Promise<Original[]>;
}

/** Whoever gives a page and a library vouches that the text at the page's address is an earlier version of it. */
const FROM_FILES: readonly FoundBy[] = ['import', 'saved', 'link', 'archive'];

export async function loadKnowledge(options: Options, show: Progress): Promise<CliKnowledge> {
  const sources = await readLists(options.lists);
  const library = options.libraries.length ? await loadLibrary(options.libraries, show) : null;
  const lists = ownList(sources);
  const publishers = publishersWith(lists);
  const trust = trustOf(lists);
  return {
    async of(article) {
      const exclude = (original: Original) => isOwnAddress(article, original);
      const originals = library ? await library.candidates(wordsOf(article.text), { exclude }) : [];
      const versions = library ? await versionsOf(library, article.url, { from: FROM_FILES }) : [];
      return { originals, publishers, versions, trust, now: new Date().toISOString() };
    },
    async originalsOf(report) {
      const found = await Promise.all(report.originals.map((row) => library?.get(row.id) ?? null));
      return found.filter((original) => original !== null);
    },
  };
}

/** Loaded only where there is something to compare with: most runs have no library. */
async function loadLibrary(paths: readonly string[], show: Progress): Promise<Library> {
  const [{ createLibrary }, { temporaryStore }, { originalsFrom }, { ownIds }] = await Promise.all([
    import('../library/create.ts'),
    import('./library/temporary-store.ts'),
    import('./originals.ts'),
    import('./own-ids.ts'),
  ]);
  const library = createLibrary(temporaryStore());
  const own = ownIds();
  let before = 0;
  for (const path of paths) {
    let read = 0;
    const onProgress = (done: number) => {
      read = done;
      show(`${before + read} originals read`);
    };
    await library.addAll(own(originalsFrom(path)), { onProgress }).catch((error: Error) => {
      // What `originalsFrom` refuses, and a full disk, come out as the cause of what the Library throws.
      throw error.cause instanceof UsageError || error.cause instanceof DiskError ? error.cause : error;
    });
    before += read;
  }
  return library;
}

async function readLists(paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    const parsed = parseSourceList(await readListText(path));
    if (!parsed.ok) {
      throw new UsageError(`${path} is not a source list: ${parsed.faults[0] ? faultInEnglish(parsed.faults[0]) : ''}`);
    }
    if (parsed.skipped?.length)
      tell(
        `list ${path}: ${parsed.skipped.length} of its outlines left out, the first is ${faultInEnglish(parsed.skipped[0]!)}`,
      );
    sources.push(...parsed.list.sources);
  }
  return sources;
}

/** Lists come out of spreadsheets too, in any encoding. */
async function readListText(path: string): Promise<string> {
  try {
    return decode(await readBytes(path), 'text');
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`the list ${path} cannot be read: ${error.message}`) : error;
  }
}
