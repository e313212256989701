import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows beyond what is seen, so that a quick scroll and the Tab key find them there. */
const OVERSCAN = 8;
/** Until the browser has said how large the place is. */
const FIRST = { width: 720, height: 560 };

export interface VirtualRows {
  /** The element that scrolls. */
  readonly place: RefObject<HTMLDivElement>;
  readonly rows: readonly VirtualItem[];
  /** Room to leave before and after the rows, in pixels. */
  readonly before: number;
  readonly after: number;
}

/** Of many rows of about the same height, those to be drawn now. */
export function useVirtualRows(count: number, height: number): VirtualRows {
  const place = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    overscan: OVERSCAN,
    initialRect: FIRST,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    scrollToFn: elementScroll,
    observeElementOffset,
    // A place that is not laid out (a closed part of the page) has no size: what was known of it stands.
    observeElementRect: (
      instance: Virtualizer<HTMLDivElement, Element>,
      heard: (rect: { width: number; height: number }) => void,
    ) => observeElementRect(instance, (rect) => rect.height > 0 && heard(rect)),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const rows = virtualizer.getVirtualItems();
  return {
    place,
    rows,
    before: rows[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0),
  };
}
