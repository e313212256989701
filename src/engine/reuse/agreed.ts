import type { Match } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';

/** A word that agrees alone, between two that were changed, agrees in any two texts on one matter. */
const TOGETHER = 2;

/**
 * How many of the article's words stand in an Original as they stand here: words inside these Matches less those that
 * were changed or put in, and those that agree alone. A word in several Matches counts once, boilerplate never.
 */
export function agreedWords(prose: Prose, matches: readonly Match[]): number {
  const { words, counted } = prose;
  const agreed = new Uint8Array(words.length);
  const agree = (from: number, to: number) => to - from >= TOGETHER && agreed.fill(1, from, to);
  for (const match of matches) {
    let from = wordAt(words, match.start);
    for (const edit of match.edits) {
      if (edit.class === 'punctuation') continue;
      agree(from, wordAt(words, edit.start));
      from = wordAt(words, edit.end);
    }
    agree(from, wordAt(words, match.end));
  }
  return agreed.reduce((sum, is, i) => sum + (is ? counted[i + 1]! - counted[i]! : 0), 0);
}
