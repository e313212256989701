import type { Original, Report, Span } from '../engine/model.ts';

/** What there is to compare. */
export interface Comparison {
  readonly report: Report;
  /** Originals of the Report that the Library still holds. */
  readonly originals: readonly Original[];
  /** Which of them the reader asked for; null: the first. */
  readonly wanted: string | null;
  /** The tab that shows the article; null where it is closed or has moved on. */
  readonly tabId: number | null;
}

/** Why there is nothing to compare: the tab has no Report yet, or the article is gone and no Report of it was kept. */
export type Nothing = 'not-judged' | 'gone';

/** All that a comparison can ask and do. It talks to this object, not to a wire: tests hand it another. */
export interface CompareConnector {
  open(): Promise<Comparison | Nothing>;
  /** Calls back when there may be something else to compare; gives back how to stop. */
  watch(heard: () => void): () => void;
  /** Scrolls the article's tab to a span and brings it to the front; false where it is no longer there. */
  show(tabId: number, span: Span): Promise<boolean>;
}
