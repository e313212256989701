import type { Report } from '../engine/model.ts';
import * as engine from '../engine/report/shares.ts';
import type { MessageKey } from './messages.ts';
import { percent } from './numbers.ts';

/** The answer in one sentence: a message and what stands in its places. Only `name` comes from outside. */
export interface Answer {
  readonly key: MessageKey;
  readonly places: readonly { readonly text: string; readonly name: boolean }[];
}

export function answerOf(report: Report): Answer {
  const { id, places } = engine.answerOf(report);
  return {
    key: `answer_${id}`,
    places: places.map((place) =>
      typeof place === 'number' ? { text: percent(place), name: false } : { text: place, name: true },
    ),
  };
}
