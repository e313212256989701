import type { JSX } from 'preact';

// Characters that turn the direction of the text around them: a page could use them to write a name backwards into ours.
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Words of a page as one line: no control of direction, no line breaks, at most `most` characters. */
export function oneLine(text: string, most = 300): string {
  const line = text
    .slice(0, most * 2)
    .replace(DIRECTION, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
}

/** Words that come from an article: set in the serif, kept apart from the direction of the words around them. */
export function FromPage({ children, most }: { children: string; most?: number }): JSX.Element {
  return <bdi class="from-page">{oneLine(children, most)}</bdi>;
}

/** A name that comes from a page, a list or a feed, inside Quotient's own words. */
export function Name({ children }: { children: string }): JSX.Element {
  return <bdi>{oneLine(children, 120)}</bdi>;
}

/** The address where it is one that a reader may be sent to, else null: never `javascript:`, `data:` or a file. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
