import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Until the browser has said how large the place is. */
const FIRST = { width: 720, height: 560 };
/** Rows beyond the window's edges that are drawn, so that scrolling meets no empty place. */
const BEYOND = 8;

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Height of all rows, in CSS pixels. */
  readonly height: number;
}

/** Which of many rows of one height are in sight of an element that scrolls. */
export function useVirtualRows(place: RefObject<HTMLElement | null>, count: number, rowHeight: number): VirtualRows {
  const [, redraw] = useState(0);
  const rows = useMemo(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        count: 0,
        getScrollElement: () => place.current,
        estimateSize: () => rowHeight,
        scrollToFn: elementScroll,
        // A place that is not laid out (in a closed part of the page) has no size: what was known of it stands.
        observeElementRect: (instance, heard) => observeElementRect(instance, (rect) => rect.height > 0 && heard(rect)),
        observeElementOffset,
        initialRect: FIRST,
        overscan: BEYOND,
        onChange: () => redraw((n) => n + 1),
      }),
    [place, rowHeight],
  );
  rows.setOptions({ ...rows.options, count });
  useEffect(() => rows._didMount(), [rows]);
  useEffect(() => rows._willUpdate());
  return { items: rows.getVirtualItems(), height: rows.getTotalSize() };
}
