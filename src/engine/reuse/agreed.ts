import type { Match } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';

/**
 * How many of the article's words stand in an Original as they stand here: words inside these Matches less those that
 * were changed or put in. A word in several Matches counts once, boilerplate never.
 */
export function agreedWords(prose: Prose, matches: readonly Match[]): number {
  const { words, counted } = prose;
  const agreed = new Uint8Array(words.length);
  for (const match of matches) {
    let from = wordAt(words, match.start);
    for (const edit of match.edits) {
      if (edit.class === 'punctuation') continue;
      agreed.fill(1, from, wordAt(words, edit.start));
      from = wordAt(words, edit.end);
    }
    agreed.fill(1, from, wordAt(words, match.end));
  }
  return agreed.reduce((sum, is, i) => sum + (is ? counted[i + 1]! - counted[i]! : 0), 0);
}
