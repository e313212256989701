/** Where a passage stands on the screen, in CSS pixels from the top of the window. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** Where each passage of a pane stands now, by its number. */
export function placesIn(pane: HTMLElement): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const piece of pane.querySelectorAll<HTMLElement>('[data-passage]')) {
    const number = Number(piece.dataset['passage']);
    const { top, bottom } = piece.getBoundingClientRect();
    const known = places.get(number);
    places.set(
      number,
      known ? { top: Math.min(top, known.top), bottom: Math.max(bottom, known.bottom) } : { top, bottom },
    );
  }
  return places;
}
