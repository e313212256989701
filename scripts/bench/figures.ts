/** Every figure that the bench gives: what it is, and how far it should reach. The documents and the tests read this. */

export type Part = 'engine' | 'page' | 'library' | 'growth' | 'cli' | 'recall' | 'peers';

export const PARTS: readonly Part[] = ['engine', 'page', 'library', 'growth', 'cli', 'recall', 'peers'];

export interface Figure {
  readonly key: string;
  readonly part: Part;
  readonly unit: 'ms' | '×' | 'bytes' | 'MB' | '/s' | 'share' | 'originals';
  readonly says: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Other ways to find copies, measured on the same texts. `spans`: does it say which words? */
export const PEERS: readonly { readonly name: string; readonly says: string; readonly spans: boolean }[] = [
  { name: 'dolos', says: 'Dolos, words as tokens, shingles of five, window of four', spans: true },
  { name: 'dolos-default', says: 'Dolos as it comes (shingles of 23 tokens, window of 17)', spans: true },
  { name: 'map6', says: 'a plain map of every run of six words', spans: true },
  { name: 'minisearch', says: 'MiniSearch, the page as the query', spans: false },
  { name: 'flexsearch', says: 'FlexSearch with context, the page as the query', spans: false },
  { name: 'dexie', says: 'a multi-entry index of Dexie over the same fingerprints', spans: false },
];

const engine: Figure[] = [
  { key: 'engine.900', part: 'engine', unit: 'ms', says: 'the engine on 900 words, warm', atMost: 4 },
  { key: 'engine.20k', part: 'engine', unit: 'ms', says: 'the engine on 20,000 words', atMost: 60 },
  { key: 'engine.growth', part: 'engine', unit: '×', says: 'time a word at 20,000 words ÷ at 900', atMost: 1.5 },
  {
    key: 'engine.hostile',
    part: 'engine',
    unit: '×',
    says: 'the worst hostile text at four times the length',
    atMost: 6,
  },
];

const page: Figure[] = [
  {
    key: 'page.article',
    part: 'page',
    unit: 'ms',
    says: 'main thread, first article of a site, 900 words',
    atMost: 60,
  },
  { key: 'page.longest-task', part: 'page', unit: 'ms', says: 'the longest task of it', atMost: 50 },
  { key: 'page.other', part: 'page', unit: 'ms', says: 'main thread, a page of 5,000 nodes that is none', atMost: 3 },
  { key: 'page.other.floor', part: 'page', unit: 'ms', says: 'the same of a script that is empty' },
  { key: 'tooltip.open', part: 'page', unit: 'ms', says: 'tooltip, after the wait of the pointer', atMost: 50 },
  { key: 'popup.first', part: 'page', unit: 'ms', says: 'popup, first answer from a stored Report', atMost: 100 },
  { key: 'popup.first.floor', part: 'page', unit: 'ms', says: 'the same of a page that is empty' },
];

const library: Figure[] = [
  { key: 'originals', part: 'library', unit: 'originals', says: 'Originals where a name says 100k' },
  { key: 'analyze.100k.warm.p50', part: 'library', unit: 'ms', says: 'message to Report, warm, middle', atMost: 10 },
  { key: 'analyze.100k.warm.p95', part: 'library', unit: 'ms', says: 'message to Report, warm, 19 of 20', atMost: 40 },
  {
    key: 'analyze.100k.woken.p50',
    part: 'library',
    unit: 'ms',
    says: 'the same, the background stopped before',
    atMost: 150,
  },
  {
    key: 'analyze.100k.cold.p95',
    part: 'library',
    unit: 'ms',
    says: 'the same, the browser restarted, files forgotten',
    atMost: 400,
  },
  { key: 'growth.1k-100k', part: 'library', unit: '×', says: 'look-up at 100,000 Originals ÷ at 1,000', atMost: 2 },
  { key: 'ingest.rate', part: 'library', unit: '/s', says: 'Originals stored in bulk, upkeep included', atLeast: 800 },
  { key: 'add.p50', part: 'library', unit: 'ms', says: 'one Original added', atMost: 5 },
  { key: 'index.bytes', part: 'library', unit: 'bytes', says: 'index of an Original', atMost: 1200 },
  { key: 'text.bytes', part: 'library', unit: 'bytes', says: 'text of an Original', atMost: 2000 },
  { key: 'memory.mb', part: 'library', unit: 'MB', says: 'the background, after a collection', atMost: 80 },
  { key: 'library.first', part: 'library', unit: 'ms', says: 'library page, first row', atMost: 200 },
];

const growth: Figure[] = [
  {
    key: 'growth.1k-1m',
    part: 'growth',
    unit: '×',
    says: 'look-up among the postings of a million ÷ of a thousand',
    atMost: 3,
  },
];

const cli: Figure[] = [
  { key: 'cli.originals.rate', part: 'cli', unit: '/s', says: 'Originals loaded', atLeast: 2000 },
  { key: 'cli.pages.rate', part: 'cli', unit: '/s', says: 'text pages analysed against them', atLeast: 100 },
  { key: 'cli.memory.mb', part: 'cli', unit: 'MB', says: 'most memory the process had', atMost: 350 },
];

const recall: Figure[] = [
  { key: 'recall.20-words', part: 'recall', unit: 'share', says: '20 words verbatim, found', atLeast: 0.99 },
  {
    key: 'recall.40-words.edits-10',
    part: 'recall',
    unit: 'share',
    says: '40 words, 10 % edited, found',
    atLeast: 0.99,
  },
  {
    key: 'recall.40-words.edits-20',
    part: 'recall',
    unit: 'share',
    says: '40 words, 20 % edited, found',
    atLeast: 0.95,
  },
  {
    key: 'recall.every-fourth',
    part: 'recall',
    unit: 'share',
    says: '48 words, every fourth replaced, found',
    atLeast: 0.6,
  },
  {
    key: 'precision.every-fourth',
    part: 'recall',
    unit: 'share',
    says: 'characters rightly matched there',
    atLeast: 0.95,
  },
];

const OURS: readonly Pick<Figure, 'key' | 'unit' | 'says'>[] = [
  { key: 'quotient.time', unit: 'ms', says: 'Quotient: a page of three passages, candidates and alignment' },
  { key: 'quotient.candidates', unit: 'ms', says: 'Quotient: candidates alone' },
  { key: 'quotient.build', unit: 'ms', says: 'Quotient: storing a text, index and upkeep included' },
  { key: 'quotient.recall', unit: 'share', says: 'Quotient: planted characters found' },
  { key: 'quotient.precision', unit: 'share', says: 'Quotient: characters rightly found' },
  { key: 'quotient.documents', unit: 'share', says: 'Quotient: documents found that passages were taken from' },
  { key: 'quotient.plagdet', unit: 'share', says: 'Quotient: both, and passages in one piece' },
];

const peers: Figure[] = [
  ...OURS.map((figure): Figure => ({ ...figure, part: 'peers' })),
  ...PEERS.flatMap(({ name, says, spans }): Figure[] => [
    { key: `peer.${name}.time`, part: 'peers', unit: '×', says: `${says}: time of a page, ours being 1` },
    { key: `peer.${name}.build`, part: 'peers', unit: '×', says: `${says}: time to build, ours being 1` },
    {
      key: `peer.${name}.recall`,
      part: 'peers',
      unit: 'share',
      says: `${says}: found, of ${spans ? 'characters' : 'documents'}`,
    },
    { key: `peer.${name}.precision`, part: 'peers', unit: 'share', says: `${says}: rightly, of what it gave` },
    ...(spans
      ? [{ key: `peer.${name}.plagdet`, part: 'peers', unit: 'share', says: `${says}: both, in one piece` } as const]
      : []),
    {
      key: `peer.${name}.bytes`,
      part: 'peers',
      unit: 'bytes',
      says: `${says}: index of a text; 0 where it keeps none`,
    },
  ]),
];

/** All of them, in the order in which they are shown. At 1,000 texts the peers' keys have `.1k` behind the name. */
export const FIGURES: readonly Figure[] = [...engine, ...page, ...library, ...growth, ...cli, ...recall, ...peers];

/** Does a value reach what its figure should? True where there is nothing to reach. */
export function reaches({ atMost, atLeast }: Figure, value: number): boolean {
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}
