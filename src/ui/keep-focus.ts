const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the keyboard's place in a document: where the control that has the focus goes away (a row that is deleted, a button
 * that becomes another), the focus passes to what stands in its place, instead of to nothing. Gives back how to stop.
 */
export function keepFocus(document: Document): () => void {
  let last: Element | null = null;
  const heldBy = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  const letGo = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null || !document.hasFocus()) return;
    // Some browsers tell of the loss before the control is gone. One that is still there was left by the reader.
    queueMicrotask(() => {
      if (last === target && last !== null && takesFocus(last) && document.activeElement !== last) last = null;
    });
  };
  const changes = new MutationObserver((records) => {
    const { activeElement, body } = document;
    if (last === null || (activeElement !== null && activeElement !== body)) return;
    // A control that is switched off while it works gets the focus back when it is switched on again.
    if (last.isConnected) {
      if (takesFocus(last)) focusOn(last);
      return;
    }
    focusOn(heirOf(last, records) ?? document.querySelector('h1'));
  });
  document.addEventListener('focusin', heldBy);
  document.addEventListener('focusout', letGo);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  return () => {
    document.removeEventListener('focusin', heldBy);
    document.removeEventListener('focusout', letGo);
    changes.disconnect();
  };
}

function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches(FOCUSABLE)) element.tabIndex = -1;
  element.focus();
}

/** The control that stands where a lost one stood: in the row after it, else the nearest behind it, else before it. */
function heirOf(lost: Element, records: readonly MutationRecord[]): Element | null {
  let gone: Node = lost;
  let place: MutationRecord | null = null;
  for (const record of records) {
    const removed = [...record.removedNodes].find((node) => node.contains(gone));
    if (!removed) continue;
    gone = record.target.isConnected ? removed : record.target;
    if (record.target.isConnected) place = record;
  }
  if (place === null) return null;
  const row = rowBeside(place);
  if (row !== null && gone instanceof Element) {
    const at = controlsIn(gone, () => true).indexOf(lost);
    const controls = controlsIn(row);
    if (controls.length > 0) return controls[Math.min(at, controls.length - 1)] ?? controls[0]!;
  }
  let { previousSibling: before, nextSibling: behind } = place;
  // What took its place may have been put in before it went.
  if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node === before))) {
    behind = before;
    before = null;
  }
  for (let within = place.target as Element | null; within !== null; within = within.parentElement) {
    const controls = controlsIn(within);
    const next = controls.find((control) => standsBehind(control, before, behind)) ?? controls.at(-1);
    if (next !== undefined) return next;
    before = within;
    behind = null;
  }
  return null;
}

/** Does a control stand behind a place that lies between these two? */
function standsBehind(control: Element, before: Node | null, behind: Node | null): boolean {
  if (before?.isConnected) return follows(before, control);
  return behind?.isConnected ? behind.contains(control) || follows(behind, control) : true;
}

/** Of a list whose row went: the row that moved up into its place, else the one above. */
function rowBeside({ target, previousSibling, nextSibling }: MutationRecord): Element | null {
  if (!(target instanceof Element) || !target.matches('ul, ol, tbody')) return null;
  const beside = [nextSibling, previousSibling].find((node) => node?.isConnected && node instanceof Element);
  return (beside as Element | undefined) ?? null;
}

function controlsIn(within: Element, is: (control: Element) => boolean = takesFocus): Element[] {
  return [...within.querySelectorAll(FOCUSABLE)].filter(is);
}

function takesFocus(control: Element): boolean {
  return (
    control instanceof HTMLElement &&
    control.tabIndex >= 0 &&
    !control.matches(':disabled') &&
    control.checkVisibility()
  );
}

/** Does one stand behind the other, and not in it? */
function follows(one: Node, other: Node): boolean {
  const place = one.compareDocumentPosition(other);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}
