import type { JSX } from 'preact';
import { oneLine } from './one-line.ts';

export { oneLine, webAddress } from './one-line.ts';

/** Words that come from an article: set in the serif, kept apart from the direction of the words around them. */
export function FromPage({ children, most }: { children: string; most?: number }): JSX.Element {
  return <bdi class="from-page">{oneLine(children, most)}</bdi>;
}

/** A name that comes from a page, a list or a feed, inside Quotient's own words. */
export function Name({ children }: { children: string }): JSX.Element {
  return <bdi>{oneLine(children, 120)}</bdi>;
}
