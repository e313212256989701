import { expect, test } from 'vitest';
import { proseOf } from '../../../src/engine/prose.ts';
import { markedQuotations } from '../../../src/engine/quotations/marked.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { sentencesIn } from '../../../src/engine/text/sentences.ts';
import { KNOWLEDGE } from './marked-reading.ts';

/** Long enough that work growing with the square of the length would not end within the runner's limit. */
const LENGTH = 120_000;
/** For a machine that does much else at once. */
const PATIENCE = 30_000;

test.each([
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['straight marks', '"'],
  ['apostrophes', "'"],
  ['every kind of mark', '“"\'”„«»‘’「」'],
  ['opened and never closed', '“a '],
  ['two families that nest', '“‘'],
  ['opened in every paragraph', '“a\n'],
  ['verbs of saying', 'said '],
  ['verbs after commas', ', said '],
  ['names', 'Ash '],
  ['names joined', 'Ash and '],
  ['names with commas', 'Ash, who said, '],
  ['prepositions', 'of the '],
  ['open brackets', '(a '],
  ['stops', '.'],
  ['abbreviations', 'U.S. '],
  ['one endless word', 'a-'],
  ['labels', 'A '],
])('%s without end are read to their end', { timeout: PATIENCE }, (_name, unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  const found = markedQuotations(proseOf(articleFromText({ text, language: 'en' }), []), KNOWLEDGE);
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  expect(sentencesIn(text, 0, text.length).every(({ start, end }) => start < end)).toBe(true);
});
