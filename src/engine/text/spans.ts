import type { Span } from '../model.ts';

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same places with overlaps joined, in order. `bridges` may join two spans across the gap between them. */
export function union(spans: readonly Span[], bridges: (gap: Span) => boolean = () => false): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && (span.start <= last.end || bridges({ start: last.end, end: span.start }))) {
      last.end = Math.max(last.end, span.end);
    } else {
      out.push({ start: span.start, end: span.end });
    }
  }
  return out;
}

/** What is left of a span when others (in any order) are taken out of it. */
export function subtract(span: Span, taken: readonly Span[]): Span[] {
  const out: Span[] = [];
  let at = span.start;
  for (const other of union(taken.filter(({ start, end }) => end > span.start && start < span.end))) {
    if (other.end <= at) continue;
    if (other.start > at) out.push({ start: at, end: other.start });
    at = Math.max(at, other.end);
  }
  if (at < span.end) out.push({ start: at, end: span.end });
  return out;
}

/** The span without white space at its edges. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
