import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

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
        observeElementRect,
        observeElementOffset,
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
