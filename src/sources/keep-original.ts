import { wordsOf } from '../engine/text/words.ts';
import type { Library, NewOriginal } from '../library/library.ts';
import { isSameArticle } from './same-article.ts';

/** Originals that a new one is compared with. */
const COMPARED = 6;

/**
 * Store an Original, unless the Library holds the same article in a text that differs a little: that one then learns the
 * new address. `canonical`: the address that the page says it stands at.
 */
export async function keepOriginal(
  library: Pick<Library, 'add' | 'at' | 'candidates'>,
  original: NewOriginal,
  canonical: string | null = null,
): Promise<{ readonly id: string; readonly fresh: boolean }> {
  if (original.url && (await library.at(original.url)) !== null) return library.add(original);
  const words = wordsOf(original.text);
  const near = await library.candidates(words, { limit: COMPARED });
  const same = near.find((held) => isSameArticle(original, held, canonical, words));
  // Its id says that it is that article, whatever the words.
  return library.add(same ? { ...original, id: same.id } : original);
}
