import type { Original } from '../../../src/engine/model.ts';
import { type Prose, proseOf } from '../../../src/engine/prose.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';

/** Paragraphs of an article that never appeared anywhere. */
export const STORY = [
  'The harbour council of Lindavik voted on Tuesday to close the old ferry pier before winter. Engineers had warned for two years that its oak piles were rotting below the waterline.',
  'Mayor Ragna Thorsby said the decision was not an easy one. Around 340 islanders use the morning boat, and many of them work at the cannery across the sound.',
  'A temporary landing should open in March, according to the plan. It must carry buses as well as passengers, and its ramp will be lit at night.',
  'Fishermen at the meeting asked who would pay for the longer crossing. The council did not answer that question, but promised a report within six weeks.',
] as const;

/** Paragraphs of somebody else, on other things. */
export const OWN = [
  'Our small garden column has nothing to say of politics this week, because the tomatoes finally turned red.',
  'Readers keep writing to ask which compost we prefer, and the honest reply is whichever one the neighbours leave behind.',
  'Next Saturday we shall visit the seed fair in Orrby and bring home more beans than any household could plant.',
] as const;

export const prose = (text: string, language = 'en'): Prose => proseOf(articleFromText({ text, language }), []);

export function original(text: string, rest: Partial<Original> = {}): Original {
  return {
    id: 'wire',
    url: 'https://wire.example/ferry',
    addresses: [],
    publisher: 'The Invented Wire',
    title: null,
    byline: null,
    published: null,
    publishedFrom: 'first-seen',
    language: 'en',
    added: '2026-01-01T00:00:00.000Z',
    foundBy: 'import',
    text,
    ...rest,
  };
}

export const paragraphs = (...list: readonly string[]) => list.join('\n\n');
