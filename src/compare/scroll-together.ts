import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Place, placesIn } from './places.ts';

// The line that the eye is on, as a share of the pane's height.
const READING_LINE = 0.35;

/** Keeps the passage that is read in one pane beside the same passage in the other, whichever of them is scrolled. */
export function useScrollTogether(
  here: RefObject<HTMLElement | null>,
  there: RefObject<HTMLElement | null>,
  isOn: boolean,
): void {
  useEffect(() => {
    const [a, b] = [here.current, there.current];
    if (!isOn || !a || !b) return;
    const stopping = new AbortController();
    // What a pane was scrolled to by us makes an event of its own, which must not come back to the first pane.
    const expected = new Map<HTMLElement, number>();
    const follow = (moved: HTMLElement, other: HTMLElement) => () => {
      if (expected.get(moved) === Math.round(moved.scrollTop)) return;
      expected.clear();
      const by = offset(moved, other);
      if (by === null) return;
      other.scrollTop += by;
      expected.set(other, Math.round(other.scrollTop));
    };
    a.addEventListener('scroll', follow(a, b), { signal: stopping.signal, passive: true });
    b.addEventListener('scroll', follow(b, a), { signal: stopping.signal, passive: true });
    return () => stopping.abort();
  }, [here, there, isOn]);
}

/** How far the other pane must be scrolled; null where no shared passage is on the reading line or near it. */
function offset(moved: HTMLElement, other: HTMLElement): number | null {
  const box = moved.getBoundingClientRect();
  const line = box.top + box.height * READING_LINE;
  const there = placesIn(other);
  let nearest: { readonly number: number; readonly place: Place; readonly far: number } | null = null;
  for (const [number, place] of placesIn(moved)) {
    const far = Math.max(place.top - line, line - place.bottom, 0);
    if (far < box.height / 2 && there.has(number) && (nearest === null || far < nearest.far)) {
      nearest = { number, place, far };
    }
  }
  if (nearest === null) return null;
  const { number, place } = nearest;
  const read = Math.min(place.bottom, Math.max(place.top, line));
  const share = (read - place.top) / Math.max(1, place.bottom - place.top);
  const match = there.get(number)!;
  return match.top + share * (match.bottom - match.top) - (other.getBoundingClientRect().top + read - box.top);
}
