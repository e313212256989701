import { wordsOf } from '../../../src/engine/text/words.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { inventedPage, inventedText } from './texts.ts';

/** The command line's Library: originals loaded a second, and pages looked up a second. */
export async function memoryFigures(originals: number, pages: number): Promise<{ load: number; look: number }> {
  const library = memoryLibrary();
  const all = Array.from({ length: originals }, (_, n) => inventedText(n));
  const begun = performance.now();
  await library.addAll(all);
  const loaded = performance.now();
  const texts = Array.from({ length: pages }, (_, n) => inventedPage(n, originals));
  const start = performance.now();
  for (const text of texts) await library.candidates(wordsOf(text));
  const done = performance.now();
  return { load: (originals / (loaded - begun)) * 1000, look: (pages / (done - start)) * 1000 };
}
