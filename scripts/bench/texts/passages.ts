import { inventedText, prose, seeded, word } from './articles.ts';

/** How a passage was changed on its way: the share of words replaced, dropped or added, or each so-manieth replaced. */
export interface Change {
  readonly words: number;
  readonly edited?: number;
  readonly every?: number;
}

/** What the peers are compared on: passages of 60 words with every tenth word edited, three in a page. */
export const PLANTED: Change = { words: 60, edited: 0.1 };
export const PASSAGES = 3;

/** A passage that was planted in a page, and where it was taken from; half-open spans in UTF-16 code units. */
export interface Planted {
  readonly original: number;
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

export interface PlantedPage {
  readonly text: string;
  readonly planted: readonly Planted[];
}

/**
 * Page `n`: some 450 words of its own, and `passages` passages out of as many of the first `originals` articles, none of
 * them out of a publisher's notice.
 */
export function plantedPage(n: number, originals: number, change: Change, passages = 1): PlantedPage {
  const next = seeded(0x20000000 + n);
  const paragraphs: { readonly text: string; readonly from: Omit<Planted, 'start' | 'end'> | null }[] = prose(next, 450)
    .split('\n')
    .map((text) => ({ text, from: null }));
  for (let i = 0; i < passages; i++) {
    const at = Math.floor(next() * (paragraphs.length + 1));
    paragraphs.splice(at, 0, taken(next, originals, change));
  }
  let text = '';
  const planted: Planted[] = [];
  for (const { text: paragraph, from } of paragraphs) {
    if (text) text += '\n';
    if (from) planted.push({ ...from, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { text, planted };
}

function taken(next: () => number, originals: number, change: Change) {
  for (;;) {
    const original = Math.floor(next() * originals);
    const { text, notice } = inventedText(original);
    const own = [...text.slice(0, notice ?? text.length).matchAll(/\S+/g)];
    if (own.length < change.words) continue;
    const first = Math.floor(next() * (own.length - change.words));
    const words = own.slice(first, first + change.words);
    const [start, last] = [words[0]!.index, words.at(-1)!];
    const from = { original, originalStart: start, originalEnd: last.index + last[0].length };
    const old = words.map(([each]) => each!);
    return { text: changed(old, change, next).join(' '), from };
  }
}

/** Words changed at random, a third each replaced, dropped and added; or each so-manieth replaced. */
export function changed(words: readonly string[], { edited = 0, every }: Change, next: () => number): string[] {
  if (every !== undefined) return words.map((old, i) => (i % every === every - 1 ? word(next) : old));
  return words.flatMap((old) => {
    if (next() >= edited) return [old];
    const kind = Math.floor(next() * 3);
    return kind === 0 ? [word(next)] : kind === 1 ? [] : [old, word(next)];
  });
}
