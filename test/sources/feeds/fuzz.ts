import { type FeedContent, MOST_ENTRIES } from '../../../src/sources/feeds/entry.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { ATOM, JSON_FEED, NEWS_SITEMAP, RDF, RSS, SITEMAP_INDEX } from './samples.ts';

const AT = 'https://wire.example/index.xml';
const SAMPLES = [RSS, ATOM, RDF, JSON_FEED, NEWS_SITEMAP, SITEMAP_INDEX];
const PIECES = [
  ...[
    '<',
    '>',
    '/>',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '&',
    '&#x0;',
    '&amp;',
    '&nbsp;',
    '</item>',
    '<item>',
    '<entry>',
  ],
  ...['<link>', '</channel>', '<?xml', '<!DOCTYPE', 'xmlns=', '{', '}', '[', ']', '"', "'", '__proto__', 'constructor'],
  ...['null', '[]', '1e999', 'javascript:', 'https://', '\0', '\ufeff', '\ud800', '\u202e', '\r\n', '<script>', 'NaN'],
];

/** From 0 up to 1: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the samples after something became of it on the way: letters, tags and stretches changed, doubled, moved, lost. */
export function mutated(random: () => number): string {
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]) => from[below(from.length)]!;
  let text = pick(SAMPLES);
  for (let changes = 1 + below(8); changes > 0; changes--) {
    const at = below(text.length + 1);
    const length = below(random() < 0.2 ? 400 : 24);
    const [head, part, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
    switch (below(6)) {
      case 0:
        text = head + tail;
        break;
      case 1:
        text = head + part + part + tail;
        break;
      case 2:
        text = head + pick(PIECES) + tail;
        break;
      case 3:
        text = head + String.fromCharCode(...Array.from({ length: 1 + below(6) }, () => below(0x10000))) + tail;
        break;
      case 4:
        text = tail + head + part;
        break;
      default:
        // A tag in the place of another.
        text = text.replace(pick(text.match(/<[^<>]{1,60}>/g) ?? ['"']), pick(PIECES));
    }
  }
  return text;
}

/** What is wrong with an answer; null where nothing is. */
export function wrongIn(content: FeedContent): string | null {
  const addresses = content.kind === 'sitemap-index' ? content.children : [];
  const entries = 'entries' in content ? content.entries : [];
  if (entries.length > MOST_ENTRIES) return 'too many entries';
  for (const url of [...addresses, ...entries.map((entry) => entry.url)]) {
    if (!/^https?:/.test(url)) return `an address that is none of the web: ${url}`;
  }
  for (const { title, author } of entries) {
    if (/[\n\r]/.test(`${title ?? ''}${author ?? ''}`)) return `a title of several lines: ${title}`;
  }
  return null;
}

export interface Tally {
  read: number;
  refused: number;
  slowestMs: number;
  /** Seeds and reasons, for whatever threw or gave a wrong answer. */
  readonly wrong: string[];
}

/** Read so many mutated feeds, each from a seed of its own beginning with `seed`. */
export function fuzzFeeds(count: number, seed: number): Tally {
  const tally: Tally = { read: 0, refused: 0, slowestMs: 0, wrong: [] };
  for (let n = seed; n < seed + count; n++) {
    const text = mutated(randomOf(n));
    const begun = performance.now();
    try {
      const content = parseFeed(text, AT);
      const wrong = wrongIn(content);
      if (wrong !== null) tally.wrong.push(`seed ${n}: ${wrong}`);
      if (content.kind === 'unreadable') tally.refused++;
      else tally.read++;
    } catch (error) {
      tally.wrong.push(`seed ${n}: threw ${String(error)}`);
    }
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - begun);
  }
  return tally;
}
