import type { Report, Span } from '../engine/model.ts';
import { rectangleAt, textAt } from '../page/highlight-hit.ts';
import type { PageText } from '../page/text-map.ts';
import { type Mark, marksOf } from './marks.ts';

/** A Mark found on the page: a range for each block that it touches, so that what stands between blocks stays unmarked. */
export interface Passage {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** What is pointed at. */
export interface Hit {
  /** The innermost Quotation. */
  readonly passage: Passage;
  /** The changed words in it, where those are pointed at; else the Quotation: two hits with the same target say the same. */
  readonly target: Passage;
  /** Where in the Article's text. */
  readonly offset: number;
  /** The point on the line, wherever that has moved to; null where it is gone. */
  readonly anchor: () => DOMRect | null;
}

/** The passages of a Report on its page. */
export class Passages {
  readonly all: readonly Passage[];
  private readonly document: Document;
  private readonly text: PageText;

  /** @param unmarked changed words that are not marked, by `editKey`. */
  constructor(document: Document, text: PageText, report: Report, unmarked: ReadonlySet<string>) {
    this.document = document;
    this.text = text;
    this.all = marksOf(report, unmarked)
      .map((mark) => ({ mark, ranges: rangesOf(text, mark, report.article.blocks) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  /** One for each Quotation, in reading order. */
  quotations(): Passage[] {
    return this.all.filter(({ mark }) => mark.style !== 'changed');
  }

  /** What is under a point of the viewport; null where that is no Quotation. */
  at(x: number, y: number): Hit | null {
    const point = textAt(this.document, x, y);
    const offset = point && this.text.offsetAt(point.node, point.offset);
    if (offset === null) return null;
    const near = this.all.filter(({ mark }) => mark.start <= offset && offset <= mark.end);
    near.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
    const isUnder = ({ ranges }: Passage) => ranges.some((range) => rectangleAt(range, x, y) !== null);
    const changed = near.find((passage) => passage.mark.style === 'changed' && isUnder(passage));
    for (const passage of near) {
      if (passage.mark.style === 'changed') continue;
      if (changed && changed.mark.quotation !== passage.mark.quotation) continue;
      for (const range of passage.ranges) {
        const line = rectangleAt(range, x, y);
        if (line) return { passage, target: changed ?? passage, offset, anchor: follow(range, line, x) };
      }
    }
    return null;
  }
}

/** A span of the Article's text on the page, block by block. */
export function rangesOf(text: PageText, span: Span, blocks: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const start = Math.max(block.start, span.start);
    const end = Math.min(block.end, span.end);
    const range = start < end ? text.rangeOf(start, end) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The first line of a passage, wherever it stands now; null where it is not shown. */
export function firstLine({ ranges }: Pick<Passage, 'ranges'>): DOMRect | null {
  for (const range of ranges) {
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) return rect;
  }
  return null;
}

function follow(range: Range, line: DOMRect, x: number): () => DOMRect | null {
  const index = [...range.getClientRects()].findIndex((rect) => rect.top === line.top && rect.left === line.left);
  const beside = x - line.left;
  return () => {
    const now = range.getClientRects()[index];
    return now ? new DOMRect(now.left + beside, now.top, 0, now.height) : null;
  };
}
