import type { Edit, EditClass } from '../engine/model.ts';

// Typography, and omissions and additions that the page itself shows, change no words.
const NO_CHANGE: ReadonlySet<EditClass> = new Set(['punctuation', 'bracketed', 'ellipsis']);

/** Does an edit change the wording? What popup, tooltip, comparison and saved page count as a change is this. */
export function changesWords(edit: Pick<Edit, 'class'>): boolean {
  return !NO_CHANGE.has(edit.class);
}
