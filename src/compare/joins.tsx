import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from './passages.ts';
import { placesIn } from './places.ts';

interface JoinsProps {
  readonly here: RefObject<HTMLElement | null>;
  readonly there: RefObject<HTMLElement | null>;
  readonly passages: readonly Passage[];
}

interface Ribbon {
  readonly number: number;
  readonly points: string;
}

const WIDTH = 48;

/** Ribbons between the two texts, from each passage to the same words on the other side. A picture of what the numbers say. */
export function Joins({ here, there, passages }: JoinsProps): JSX.Element {
  const [ribbons, setRibbons] = useState<readonly Ribbon[]>([]);
  const strip = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const [a, b] = [here.current, there.current];
    if (!a || !b || passages.length === 0) return;
    const stopping = new AbortController();
    let asked = 0;
    const draw = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        if (strip.current) setRibbons(ribbonsBetween(a, b, strip.current.getBoundingClientRect()));
      });
    };
    const resized = new ResizeObserver(draw);
    resized.observe(a);
    resized.observe(b);
    for (const pane of [a, b]) pane.addEventListener('scroll', draw, { signal: stopping.signal, passive: true });
    return () => {
      cancelAnimationFrame(asked);
      resized.disconnect();
      stopping.abort();
    };
  }, [here, there, passages]);
  return (
    <svg class="joins" ref={strip} aria-hidden="true">
      {ribbons.map(({ number, points }) => (
        <polygon key={number} points={points} />
      ))}
    </svg>
  );
}

/** The ribbons that are in sight on one side at least, cut off at the edges of the panes. */
function ribbonsBetween(here: HTMLElement, there: HTMLElement, box: DOMRect): Ribbon[] {
  const others = placesIn(there);
  const within = (y: number) => Math.round(Math.min(box.height, Math.max(0, y - box.top)));
  const ribbons: Ribbon[] = [];
  for (const [number, a] of placesIn(here)) {
    const b = others.get(number);
    if (!b) continue;
    const [top, bottom, otherTop, otherBottom] = [a.top, a.bottom, b.top, b.bottom].map(within) as [
      number,
      number,
      number,
      number,
    ];
    if (top === bottom && otherTop === otherBottom) continue;
    ribbons.push({ number, points: `0,${top} ${WIDTH},${otherTop} ${WIDTH},${otherBottom} 0,${bottom}` });
  }
  return ribbons;
}
