import type { Report, Span } from '../engine/model.ts';
import { rectangleAt, textAt } from '../page/highlight-hit.ts';
import type { PageText } from '../page/text-map.ts';
import { type Mark, marksOf } from './marks.ts';

/** A Mark found on the page: a range for each block that it touches, so that what stands between blocks stays unmarked. */
export interface Passage {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

export interface Hit {
  readonly passage: Passage;
  /** Where in the Article's text. */
  readonly offset: number;
  /** The line pointed at, wherever it has moved to; null where it is gone. */
  readonly line: () => DOMRect | null;
}

/** The passages of a Report on its page. */
export class Passages {
  readonly all: readonly Passage[];
  private readonly document: Document;
  private readonly text: PageText;

  constructor(document: Document, text: PageText, report: Report) {
    this.document = document;
    this.text = text;
    this.all = marksOf(report)
      .map((mark) => ({ mark, ranges: rangesOf(text, mark, report.article.blocks) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  /** One for each Quotation, in reading order. */
  quotations(): Passage[] {
    return this.all.filter(({ mark }) => mark.style !== 'changed');
  }

  /** The innermost Quotation under a point of the viewport; null where there is none. */
  at(x: number, y: number): Hit | null {
    const point = textAt(this.document, x, y);
    const offset = point && this.text.offsetAt(point.node, point.offset);
    if (offset === null) return null;
    const found = this.quotations().filter(({ mark }) => mark.start <= offset && offset <= mark.end);
    found.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
    for (const passage of found) {
      for (const range of passage.ranges) {
        const line = rectangleAt(range, x, y);
        if (line) return { passage, offset, line: follow(range, line) };
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

function follow(range: Range, line: DOMRect): () => DOMRect | null {
  const index = [...range.getClientRects()].findIndex((rect) => rect.top === line.top && rect.left === line.left);
  return () => range.getClientRects()[index] ?? null;
}
