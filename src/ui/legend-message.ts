import type { Share } from '../engine/report/shares.ts';
import type { MessageKey } from './messages.ts';
import { percent } from './numbers.ts';

/** The message that says what a part of the bar is: its size goes first into the places, then the name, if there is one. */
export function legendMessage(part: Share): { readonly key: MessageKey; readonly name: string | null } {
  const { kind, evidence, source: name, changed } = part;
  if (kind === 'own') return { key: 'legend_own', name: null };
  if (kind === 'speech') return { key: evidence === 'matched' ? 'legend_speech_matched' : 'legend_speech', name: null };
  if (part.ofHouse) return { key: 'legend_house', name: null };
  if (evidence === 'introduced') {
    if (name === null) return { key: 'legend_introduced', name };
    if (part.cue === null) return { key: 'legend_introduced_by', name };
    // One piece of the page's words: two, each kept apart, would stand in the order of our language, not in theirs.
    return { key: 'legend_introduced_cue', name: `${name} ${part.cue}` };
  }
  if (evidence === 'matched') {
    if (name === null) return { key: changed ? 'legend_matched_changed' : 'legend_matched', name };
    return { key: changed ? 'legend_matched_changed_in' : 'legend_matched_in', name };
  }
  return { key: name === null ? 'legend_marked' : 'legend_marked_from', name };
}

/** How large a part is, in words where it is hardly there. */
export const sizeWords = ({ hundredths }: Share, lessThanOne: string) =>
  hundredths === 0 ? lessThanOne : percent(hundredths);
