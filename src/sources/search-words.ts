import type { Candidate } from '../engine/model.ts';

/** What to search for: the rarest sentence, on the site of the publisher that the page names, where that is known. */
export function searchWords(
  { publisher, sentence }: Pick<Candidate, 'publisher' | 'sentence'>,
  domain: string | null,
): string {
  // Marks inside the phrase would end it for the search engine.
  const phrase =
    sentence === null
      ? null
      : `"${sentence
          .replace(/["“”„«»]/gu, ' ')
          .replace(/\s{1,99}/gu, ' ')
          .trim()}"`;
  const where = domain === null ? publisher : `site:${domain}`;
  return [where, phrase].filter((part) => part !== null).join(' ');
}

/** A search address of the reader's own with the words in the place of `%s`. */
export function searchAddress(template: string, words: string): string {
  return template.replaceAll('%s', encodeURIComponent(words.toWellFormed()));
}
