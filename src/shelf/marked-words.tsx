import type { JSX } from 'preact';
import type { Span } from '../engine/model.ts';

interface MarkedWordsProps {
  readonly text: string;
  /** In order, none over another. */
  readonly marks: readonly Span[];
}

/** A text with the words that were looked for marked in it. */
export function MarkedWords({ text, marks }: MarkedWordsProps): JSX.Element {
  const pieces: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push(<span key={at}>{text.slice(at, start)}</span>);
    pieces.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  if (at < text.length) pieces.push(<span key={at}>{text.slice(at)}</span>);
  return <>{pieces}</>;
}
