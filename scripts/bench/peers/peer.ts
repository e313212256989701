import type { Detected } from '../alignment.ts';

/** Another way to find what a page took from where; texts are named by their numbers. */
export interface Peer {
  add(texts: readonly string[]): void;
  /** Passages found in a page. A tool that says no passage gives the whole page for each text that it found. */
  find(page: string): Detected[];
  /** Bytes of what it would store for all texts; 0 where it stores nothing. */
  bytes(): number;
}

/** Words of a text with their places, as a plain tool takes them. */
export function wordsIn(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Runs of hits of one text joined where no more than so many words of the page lie between; short runs are left out. */
const GAP = 10;
const FEWEST = 4;

/** A shingle of a page that stands in a text, by the words of both. */
export interface Hit {
  readonly original: number;
  readonly at: number;
  readonly there: number;
  /** Words that it has. */
  readonly size: number;
}

/**
 * Hits joined to passages, as such tools are used: in order in both texts, over small gaps.
 *
 * @param fewest hits that make a passage: fewer are chance where hits stand close and are short
 */
export function joined(
  hits: readonly Hit[],
  words: readonly { start: number; end: number }[],
  fewest: number = FEWEST,
): Detected[] {
  const byOriginal = new Map<number, Hit[]>();
  for (const hit of hits) byOriginal.set(hit.original, [...(byOriginal.get(hit.original) ?? []), hit]);
  const found: Detected[] = [];
  for (const [original, all] of byOriginal) {
    let run: Hit[] = [];
    const close = () => {
      const last = run.at(-1);
      if (last && run.length >= fewest) {
        found.push({ original, start: words[run[0]!.at]!.start, end: words[last.at + last.size - 1]!.end });
      }
      run = [];
    };
    for (const hit of all.sort((a, b) => a.at - b.at || a.there - b.there)) {
      const last = run.at(-1);
      if (last?.at === hit.at) continue;
      const near = last && hit.at - last.at <= GAP + last.size && Math.abs(hit.there - last.there) <= GAP + last.size;
      if (!near) close();
      run.push(hit);
    }
    close();
  }
  return found;
}
