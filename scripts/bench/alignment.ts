import type { Planted } from './texts/passages.ts';

/** A passage that a tool found in a page, in UTF-16 code units. */
export interface Detected {
  readonly original: number;
  readonly start: number;
  readonly end: number;
}

/** What one page holds, and what was found in it. */
export interface Judged {
  readonly planted: readonly Planted[];
  readonly detected: readonly Detected[];
}

export interface Alignment {
  /** Shares of the characters: of those found, and of those planted. */
  readonly precision: number;
  readonly recall: number;
  /** Detections for each passage that was detected. */
  readonly granularity: number;
  /** F1 of the two ÷ log2(1 + granularity) (Potthast et al. 2010). */
  readonly plagdet: number;
}

/** How well passages were found, over all characters of all pages. One counts where its original is the right one. */
export function alignmentOf(pages: readonly Judged[]): Alignment {
  let [both, found, wanted, detections, hits] = [0, 0, 0, 0, 0];
  for (const { planted, detected } of pages) {
    found += covered(detected);
    wanted += covered(planted);
    const right: { start: number; end: number }[] = [];
    for (const passage of planted) {
      const mine = detected.filter((each) => each.original === passage.original && overlap(each, passage) > 0);
      if (mine.length) hits++;
      detections += mine.length;
      for (const each of mine)
        right.push({ start: Math.max(each.start, passage.start), end: Math.min(each.end, passage.end) });
    }
    both += covered(right);
  }
  const precision = found ? both / found : Number(wanted === 0);
  const recall = wanted ? both / wanted : 1;
  const granularity = hits ? detections / hits : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}

/** Share of the planted passages that are found: what was detected of their original covers half of them. */
export function foundShare(pages: readonly Judged[]): number {
  let [found, all] = [0, 0];
  for (const { planted, detected } of pages) {
    for (const passage of planted) {
      all++;
      const mine = detected.filter((each) => each.original === passage.original);
      const inside = mine.map(({ start, end }) => ({
        start: Math.max(start, passage.start),
        end: Math.min(end, passage.end),
      }));
      if (covered(inside.filter(({ start, end }) => end > start)) * 2 >= passage.end - passage.start) found++;
    }
  }
  return found / all;
}

type Span = { readonly start: number; readonly end: number };

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Characters that any of the spans covers. */
function covered(spans: readonly Span[]): number {
  let [sum, edge] = [0, 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, edge));
    edge = Math.max(edge, end);
  }
  return sum;
}
