import type { Article, Knowledge, Marker, Span } from '../model.ts';

/** What the labels and templates of a page say, and which parts of its text are boilerplate. */
export interface MarkerFindings {
  readonly markers: Marker[];
  /** Spans of `article.text`, in order, that are nobody's words. */
  readonly boilerplate: Span[];
}

export function findMarkers(_article: Article, _knowledge: Knowledge): MarkerFindings {
  return { markers: [], boilerplate: [] };
}
