import { proseOf } from '../../src/engine/prose.ts';
import { matchesIn } from '../../src/engine/reuse/matches.ts';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { wordsOf } from '../../src/engine/text/words.ts';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { alignmentOf, foundShare, type Judged } from './alignment.ts';
import type { Figures } from './measure.ts';
import { inventedText } from './texts/articles.ts';
import { type Change, plantedPage } from './texts/passages.ts';

/** Passages of each kind that are looked for. */
const PASSAGES = 100;

/** How many planted passages are found, of 20,000 Originals; and of 1,000 where every fourth word was replaced. */
export async function recallFigures(quick: boolean): Promise<Figures> {
  const large = quick ? 1_000 : 20_000;
  const library = await libraryOf(large);
  const share = async (change: Change) => foundShare(await judged(library, large, change));
  const figures = {
    'recall.20-words': await share({ words: 20 }),
    'recall.40-words.edits-10': await share({ words: 40, edited: 0.1 }),
    'recall.40-words.edits-20': await share({ words: 40, edited: 0.2 }),
  };
  const fourths = await judged(await libraryOf(1_000), 1_000, { words: 48, every: 4 });
  return {
    ...figures,
    'recall.every-fourth': foundShare(fourths),
    'precision.every-fourth': alignmentOf(fourths).precision,
  };
}

/** A Library in memory of the first so many invented articles, under their numbers. */
async function libraryOf(originals: number): Promise<Library> {
  const library = memoryLibrary();
  await library.addAll(Array.from({ length: originals }, (_, n) => ({ ...inventedText(n), id: String(n) })));
  return library;
}

async function judged(library: Library, originals: number, change: Change): Promise<Judged[]> {
  const pages: Judged[] = [];
  for (let n = 0; n < PASSAGES; n++) {
    const { text, planted } = plantedPage(n, originals, change);
    pages.push({ planted, detected: await detectedIn(library, text) });
  }
  return pages;
}

/** What Quotient finds in a page: candidates out of the Library, aligned. */
export async function detectedIn(library: Library, text: string) {
  const prose = proseOf(articleFromText({ text, language: 'en' }), []);
  const originals = await library.candidates(wordsOf(text));
  return matchesIn(prose, originals).map(({ original, start, end }) => ({ original: Number(original), start, end }));
}
