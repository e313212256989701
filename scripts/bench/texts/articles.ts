/** Invented news for measuring: the same texts for the same numbers, on every machine. */

export interface InventedText {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  /** Where the publisher's notice begins in the text; null where it carries none. */
  readonly notice: number | null;
}

/** A generator of numbers in 0..1, the same row for a seed (mulberry32, by T. Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Words a language of news gets along with. */
const VOCABULARY = 30_000;
const SYLLABLES =
  'ba be bo da de di fo ga he in ka la le lo ma me mi na ne no or pa pe ra re ro sa se si ta te ti to un va ve'.split(
    ' ',
  );

const random = seeded(7);
const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)]!;

/** Frequent words are short, rare ones long, as in any language. */
const words = Array.from({ length: VOCABULARY }, (_, rank) =>
  Array.from({ length: 1 + Math.floor(Math.log10(rank + 1) * 0.75 + random() * 1.2) }, () =>
    pick(SYLLABLES, random),
  ).join(''),
);

/** Sums of the Zipf-Mandelbrot weights 1 / (rank + 2.7), by which a word is drawn. */
const sums = new Float64Array(VOCABULARY);
for (let i = 0, sum = 0; i < VOCABULARY; i++) sums[i] = sum += 1 / (i + 2.7);

/** A word, drawn as often as its rank has it. */
export function word(next: () => number): string {
  const wanted = next() * sums[VOCABULARY - 1]!;
  let [low, high] = [0, VOCABULARY - 1];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sums[mid]! < wanted) low = mid + 1;
    else high = mid;
  }
  return words[low]!;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

function sentence(next: () => number): string {
  const length = 8 + Math.floor(next() * 22);
  const said = Array.from({ length }, (_, i) => (i % 9 === 7 && next() < 0.6 ? `${word(next)},` : word(next)));
  return `${capital(said.join(' ').replace(/,$/, ''))}.`;
}

/** Paragraphs of about so many words together, one a line. */
export function prose(next: () => number, length: number): string {
  const paragraphs: string[] = [];
  for (let held = 0; held < length; ) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 2) }, () => sentence(next));
    held += sentences.join(' ').split(' ').length;
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n');
}

/** Notices that a publisher puts under its articles. */
const NOTICES = Array.from({ length: 60 }, (_, n) => prose(seeded(1_000_000 + n), 30));

/** Article number `n`: 300 to 900 words of its own; every other carries the notice of its publisher. */
export function inventedText(n: number): InventedText {
  const next = seeded(n * 2 + 1);
  const site = Math.floor(next() * NOTICES.length);
  const body = prose(next, 300 + Math.floor(next() * 600));
  const title = sentence(next).slice(0, -1);
  const noticed = next() < 0.5;
  return {
    url: `https://paper-${site}.example/story/${n}`,
    title,
    publisher: `Paper ${site}`,
    published: new Date(1_700_000_000_000 + n * 60_000).toISOString(),
    text: noticed ? `${body}\n${NOTICES[site]}` : body,
    notice: noticed ? body.length + 1 : null,
  };
}

/** A page of some 900 words, half of them from up to three of the first `originals` articles, every tenth word changed. */
export function inventedPage(n: number, originals: number): string {
  const next = seeded(0x40000000 + n);
  const paragraphs = prose(next, 450).split('\n');
  for (let source = 0; source < 3; source++) {
    const from = inventedText(Math.floor(next() * originals)).text.split(' ');
    const length = 60 + Math.floor(next() * 120);
    const start = Math.floor(next() * Math.max(1, from.length - length));
    const copied = from.slice(start, start + length).map((old) => (next() < 0.1 ? word(next) : old));
    paragraphs.splice(Math.floor(next() * paragraphs.length), 0, `${copied.join(' ')}.`);
  }
  return paragraphs.join('\n');
}
