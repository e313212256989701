/** Invented news in English words, for the engine, and pages of it, always the same ones for a seed. */
import { seeded } from './articles.ts';

const NOUNS =
  'harbour ferry council budget winter bridge school archive river market storm library railway garden island tower valley engine contract census orchard lighthouse quarry festival pier tram station forest minister'.split(
    ' ',
  );
const VERBS =
  'closed opened repaired delayed expected carried measured replaced counted finished planned moved reached visited joined praised doubted'.split(
    ' ',
  );
const SMALL = 'the a of in on for with after before under the and its the that by from over the at'.split(' ');
const FIRST = 'Mara Jonas Edith Pavel Ingrid Tomas Leila Oskar Nadia Felix'.split(' ');
const LAST = 'Holloway Brandt Okafor Lindqvist Marsh Petrov Aldana Whitlock Sorensen Vance'.split(' ');
const PUBLICATIONS = ['Reuters', 'the Guardian', 'ABC News', 'the Washington Post', 'BBC News', 'Oldmere Courier'];

class Writer {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#next() * from.length)]!;
  }

  clause(words: number): string {
    const out: string[] = [];
    for (let i = 0; i < words; i++) out.push(this.pick(i % 2 ? (i % 3 ? VERBS : NOUNS) : i % 4 ? NOUNS : SMALL));
    return out.join(' ');
  }

  sentence(): string {
    const text = this.clause(8 + Math.floor(this.#next() * 14));
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  }

  name(): string {
    return `${this.pick(FIRST)} ${this.pick(LAST)}`;
  }

  /** As news is written: two paragraphs of three are prose, one quotes; now and then another publication is credited. */
  paragraph(): string {
    const turn = this.#next();
    if (turn < 0.3) return `“${this.sentence().slice(0, -1)},” ${this.name()} said. “${this.sentence()}”`;
    if (turn < 0.36) return `${this.name()} told ${this.pick(PUBLICATIONS)} that ${this.clause(16)}.`;
    if (turn < 0.4) return `According to ${this.pick(PUBLICATIONS)}, ${this.clause(18)}.`;
    if (turn < 0.42) return `${this.pick(PUBLICATIONS)} reports:`;
    return `${this.sentence()} ${this.sentence()} ${this.sentence()}`;
  }
}

/** Paragraphs of an invented article that together have about so many words. */
export function paragraphs(words: number, seed = 1): string[] {
  const writer = new Writer(seed);
  const out: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = writer.paragraph();
    out.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return out;
}

const navigation = (links: number) =>
  `<nav><ul>${Array.from({ length: links }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('')}</ul></nav>`;

/** A news page of about so many words, with what stands around an article. */
export function articlePage(words: number): string {
  const body = paragraphs(words).map((text) => `<p>${text}</p>`);
  const cards = Array.from(
    { length: 40 },
    (_, i) =>
      `<div class="card teaser"><a href="/story/${i}"><img alt=""><h3>Story ${i}</h3></a><span>2 hours ago</span></div>`,
  );
  return (
    '<html lang="en"><head><title>Ferry talks go on</title><meta property="og:type" content="article"></head><body>' +
    `<header>${navigation(60)}</header><main><article><h1>Ferry talks go on</h1><p class="byline">By Mara Holloway</p>` +
    `${body.join('')}</article><aside class="related">${cards.join('')}</aside></main><footer>${navigation(40)}</footer></body></html>`
  );
}

/** A page of so many nodes that is no article: a shop's list. */
export function otherPage(nodes: number): string {
  const item =
    '<div class="item"><a href="/item"><span class="name">Oil lamp</span></a><b class="price">12</b><button>Add</button></div>';
  const NODES_OF_ITEM = 9;
  return (
    '<html lang="en"><head><title>Lamps</title><meta property="og:type" content="product.group"></head><body>' +
    `${navigation(40)}<div class="grid">${item.repeat(Math.ceil(nodes / NODES_OF_ITEM))}</div></body></html>`
  );
}
