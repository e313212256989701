import type { Article, Flag, Marker } from '../model.ts';

/** What the reader is told about the page's own labels and declarations. */
export function markerFlags(_article: Article, _markers: readonly Marker[]): Flag[] {
  return [];
}
