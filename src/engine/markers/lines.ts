import type { Article, Block, BlockKind, Link, NamedLink, Scope, Signal } from '../model.ts';
import { onBadge } from './picture-words.ts';

/** A short text that rules look at: a Notice of the page, or a short block of its text. */
export interface Line {
  readonly text: string;
  readonly scope: Scope;
  readonly start: number | null;
  readonly end: number | null;
  readonly signals: readonly Signal[];
  readonly links: readonly NamedLink[];
  readonly beside: readonly string[];
  readonly picture?: true;
  /** What it is in the text; left out where it is outside it, or several blocks. */
  readonly kind?: BlockKind;
}

/** Longest text of a Line. Longer ones are prose. */
const LONGEST = 300;
/** A block of a text with this many characters is prose; what stands before the first or after the last is not. */
const PROSE = 100;
/** The last part of a text counts as its tail even where long paragraphs stand in it. */
const TAIL = 0.85;
/** Links of one block that are looked at. */
const MOST_LINKS = 20;
/** Blocks looked at: an article has some hundred. */
const MOST_BLOCKS = 3_000;

/** What may be a label or a template: the page's Notices, and the short blocks of the text that no Notice covers. */
export function linesOf(article: Article): Line[] {
  const noticed = new Set(article.notices.map((notice) => `${notice.start}-${notice.end}`));
  const first = article.blocks.slice(0, MOST_BLOCKS);
  const blocks = first.filter((block) => !noticed.has(`${block.start}-${block.end}`));
  const kinds = new Map(first.map(({ start, end, kind }) => [`${start}-${end}`, kind]));
  const scopeAt = scopesOf(article);
  const lines: Line[] = article.notices
    .filter((notice) => notice.text.length <= LONGEST)
    .map((notice) => {
      const kind = kinds.get(`${notice.start}-${notice.end}`);
      return { ...notice, text: notice.picture ? onBadge(notice.text) : notice.text, ...(kind && { kind }) };
    });
  const links = [...article.links].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    while (next < links.length && links[next]!.end <= block.start) next++;
    if (block.end - block.start > LONGEST) continue;
    const within: Link[] = [];
    for (let i = next; i < links.length && links[i]!.start < block.end && within.length < MOST_LINKS; i++)
      within.push(links[i]!);
    lines.push(lineOf(article, block, scopeAt(block), within, nearby(article, blocks, index)));
  }
  return lines;
}

/** Is this scope at the end of the text by its place, not only by being late in it? */
export function lastProseEnd(article: Article): number {
  for (let i = article.blocks.length - 1; i >= 0; i--) {
    if (isProse(article, article.blocks[i]!)) return article.blocks[i]!.end;
  }
  return 0;
}

function isProse({ text }: Article, { start, end, kind }: Block): boolean {
  if (kind === 'caption' || kind === 'boilerplate') return false;
  if (end - start >= PROSE || end - start < PROSE / 2) return end - start >= PROSE;
  return end - start + (text.slice(start, end).match(DENSE)?.length ?? 0) >= PROSE;
}

/** Letters of China, Japan and Korea: half as many say as much. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function scopesOf(article: Article): (block: Block) => Scope {
  const firstProse = article.blocks.find((block) => isProse(article, block))?.start ?? article.text.length;
  const lastProse = lastProseEnd(article);
  const late = article.text.length * TAIL;
  return (block) => {
    if (block.end <= firstProse) return 'header';
    return block.start >= lastProse || block.start >= late ? 'article-tail' : 'article';
  };
}

function lineOf(article: Article, block: Block, scope: Scope, within: readonly Link[], beside: string[]): Line {
  const { start, end } = block;
  const links = within.map((link) => ({ text: article.text.slice(link.start, link.end), url: link.url }));
  return { text: article.text.slice(start, end), scope, start, end, signals: [], links, beside, kind: block.kind };
}

/** In a text without structure the next line may hold the name that a label asks for. */
function nearby(article: Article, blocks: readonly Block[], index: number): string[] {
  return [blocks[index + 1], blocks[index - 1]]
    .filter((block) => block !== undefined)
    .filter((block) => block.end - block.start <= 60)
    .map((block) => article.text.slice(block.start, block.end));
}
