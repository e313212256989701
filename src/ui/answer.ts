import type { Report } from '../engine/model.ts';
import * as engine from '../engine/report/shares.ts';
import type { MessageKey } from './messages.ts';
import { percent } from './numbers.ts';

/** The answer in one sentence: a message and what stands in its places. Only `name` comes from outside. */
export interface Answer {
  readonly key: MessageKey;
  readonly places: readonly { readonly text: string; readonly name: boolean }[];
}

const KEYS: Record<engine.AnswerId, MessageKey> = {
  source: 'answer_source',
  source_and_speech: 'answer_source_and_speech',
  whole: 'answer_whole',
  mostly: 'answer_mostly',
  mostly_and_speech: 'answer_mostly_and_speech',
  several: 'answer_several',
  unnamed: 'answer_unnamed',
  elsewhere: 'answer_elsewhere',
  elsewhere_and_speech: 'answer_elsewhere_and_speech',
  elsewhere_and_house: 'answer_elsewhere_and_house',
  house: 'answer_house',
  house_and_speech: 'answer_house_and_speech',
  speech_only: 'answer_speech_only',
  speech_mostly: 'answer_speech_mostly',
  traces: 'answer_traces',
  nothing: 'answer_nothing',
  not_article: 'answer_not_article',
  too_short: 'answer_too_short',
};

export function answerOf(report: Report): Answer {
  const { id, places } = engine.answerOf(report);
  return {
    key: KEYS[id],
    places: places.map((place) =>
      typeof place === 'number' ? { text: percent(place), name: false } : { text: place, name: true },
    ),
  };
}
