import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/model.ts';
import { answerOf } from '../../src/ui/answer.ts';
import { answerText } from '../../src/ui/answer-line.tsx';
import {
  articleOf,
  creditTo,
  HARBOUR_WIRE,
  matchIn,
  mixedReport,
  notArticleReport,
  pastedReport,
  quotation,
  reportOf,
  speechReport,
  tooShortReport,
  words,
} from './reports.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);

/** An article of 100 words of which these many stand under these names. */
function reusing(sizes: Record<string, number>): Report {
  const { text, spans } = articleOf(...Object.values(sizes).map((size) => words(size)));
  const reuse = Object.values(sizes).reduce((a, b) => a + b, 0) / 100;
  return reportOf({
    article: { ...reportOf().article, text },
    quotient: { total: reuse, speech: 0, reuse },
    quotations: Object.keys(sizes).map((name, i) =>
      quotation({ ...spans[i]!, attribution: name === '' ? null : creditTo(name) }),
    ),
  });
}

/** An article of 100 words: of reused paragraphs, these many in texts of its own house, these many in one of another's. */
function ofHouse(house: number, others: number, speech = 0): Report {
  const { text, spans } = articleOf(words(house), words(others), words(speech));
  const [mine, theirs, said] = spans;
  return reportOf({
    article: { ...reportOf().article, text },
    quotient: { total: (house + others + speech) / 100, speech: speech / 100, reuse: (house + others) / 100 },
    quotations: [
      quotation({ ...mine!, matches: matchIn('earlier', mine!) }),
      ...(others ? [quotation({ ...theirs!, matches: matchIn(HARBOUR_WIRE.id, theirs!) })] : []),
      ...(speech ? [quotation({ ...said!, kind: 'speech' })] : []),
    ],
    originals: [{ ...HARBOUR_WIRE, id: 'earlier', publisher: 'The Daily Lantern', role: 'own' }, HARBOUR_WIRE],
  });
}

const CASES: Record<string, [Report, string]> = {
  'one source': [pastedReport(), 'About 83 % of this article is Harbour Wire’s text.'],
  'all of it from one source': [reusing({ 'Harbour Wire': 100 }), 'This whole article is Harbour Wire’s text.'],
  'one source holds most of it': [
    reusing({ 'Harbour Wire': 50, 'The Tidal Post': 5 }),
    'About 55 % of this article is Harbour Wire’s text.',
  ],
  'no source holds most of it': [
    reusing({ 'Harbour Wire': 30, 'The Tidal Post': 25 }),
    'About 55 % of this article is text of several other publications.',
  ],
  'nobody is named': [reusing({ '': 40 }), 'About 40 % of this article is text from elsewhere, with no source named.'],
  'speech beside reuse': [
    mixedReport(),
    'About 35 % of this article is text from elsewhere; another 12 % is quoted speech.',
  ],
  'only the site’s own other texts': [
    ofHouse(59, 0),
    'About 59 % of this article also stands in other texts of this site.',
  ],
  'those, beside speech': [
    ofHouse(59, 0, 12),
    'About 59 % of this article also stands in other texts of this site; another 12 % is quoted speech.',
  ],
  'those, beside another publication’s': [
    ofHouse(40, 20),
    'About 20 % of this article is text from elsewhere; another 40 % also stands in other texts of this site.',
  ],
  'hardly anything of those': [ofHouse(3, 47), 'About 50 % of this article is Harbour Wire’s text.'],
  'speech only': [speechReport(), 'Its own words, but for 12 % quoted speech.'],
  'nothing found': [reportOf(), 'No words from elsewhere were found in this article.'],
  'less than half a hundredth': [
    reportOf({
      quotient: { total: 0.004, speech: 0.004, reuse: 0 },
      quotations: [quotation({ start: 0, end: 7, kind: 'speech' })],
    }),
    'Its own words, but for a few that are quoted.',
  ],
  'no article': [notArticleReport(), 'This page does not look like an article, so it gets no number.'],
  'too short': [tooShortReport(), 'There is too little text here to judge, so it gets no number.'],
};

describe('the answer, in one sentence', () => {
  test.each(Object.entries(CASES))('%s', (_name, [report, sentence]) => {
    expect(answerText(answerOf(report)).replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
