import { beforeAll, describe, expect, test } from 'vitest';
import type { Flag, Report } from '../../src/engine/model.ts';
import { besideAnswer, sharesOf } from '../../src/engine/report/shares.ts';
import { reportWording } from '../../src/popup/report-wording.ts';
import { ENGLISH } from '../../src/report-page/english.ts';
import type { Wording } from '../../src/report-page/wording.ts';
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
  'one source holds most of it, not all': [
    reusing({ 'Harbour Wire': 50, 'The Tidal Post': 5 }),
    'About 55 % of this article is text from elsewhere, most of it from Harbour Wire.',
  ],
  'one source holds most of an article that is all from elsewhere': [
    reusing({ 'Harbour Wire': 85, 'The Tidal Post': 15 }),
    'About 100 % of this article is text from elsewhere, most of it from Harbour Wire.',
  ],
  'the rest of it has no source': [
    reusing({ 'Harbour Wire': 50, '': 10 }),
    'About 60 % of this article is text from elsewhere, most of it from Harbour Wire.',
  ],
  'one source holds most of it, beside speech': [
    { ...reusing({ 'Harbour Wire': 50, 'The Tidal Post': 5 }), quotient: { total: 0.65, speech: 0.1, reuse: 0.55 } },
    'About 55 % of this article is text from elsewhere, most of it from Harbour Wire; another 10 % is quoted speech.',
  ],
  'no source holds most of it': [
    reusing({ 'Harbour Wire': 30, 'The Tidal Post': 25 }),
    'About 55 % of this article is text from several other publications.',
  ],
  'one source is named, and most of it has none': [
    reusing({ 'Harbour Wire': 20, '': 30 }),
    'About 50 % of this article is text from elsewhere.',
  ],
  'nobody is named': [reusing({ '': 40 }), 'About 40 % of this article is text from elsewhere, with no source named.'],
  'speech beside reuse': [
    mixedReport(),
    'About 35 % of this article is text from elsewhere; another 12 % is quoted speech.',
  ],
  'only the site’s own other texts': [
    ofHouse(59, 0),
    'About 59 % of this article also appears in other articles on this site.',
  ],
  'those, beside speech': [
    ofHouse(59, 0, 12),
    'About 59 % of this article also appears in other articles on this site; another 12 % is quoted speech.',
  ],
  'those, beside another publication’s': [
    ofHouse(40, 20),
    'About 20 % of this article is text from elsewhere; another 40 % also appears in other articles on this site.',
  ],
  'hardly anything of those': [
    ofHouse(3, 47),
    'About 50 % of this article is text from elsewhere, most of it from Harbour Wire.',
  ],
  'speech only': [speechReport(), 'This article’s own words, except for 12 % quoted speech.'],
  'an interview, its questions its own': [
    { ...speechReport(), quotient: { total: 0.9, speech: 0.9, reuse: 0 } },
    'About 90 % of this article is quoted speech.',
  ],
  'nothing found': [reportOf(), 'No words from elsewhere were found in this article.'],
  'less than half a hundredth': [
    reportOf({
      quotient: { total: 0.004, speech: 0.004, reuse: 0 },
      quotations: [quotation({ start: 0, end: 7, kind: 'speech' })],
    }),
    'This article’s own words, except for a few that are quoted.',
  ],
  'no article': [notArticleReport(), 'This page does not look like an article, so it gets no number.'],
  'too short': [tooShortReport(), 'There is too little text here to judge, so it gets no number.'],
};

describe('the answer, in one sentence', () => {
  test.each(Object.entries(CASES))('%s', (_name, [report, sentence]) => {
    expect(answerText(answerOf(report)).replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  test.each(Object.entries(CASES))('%s: on the command line too', (_name, [report, sentence]) => {
    const plain = ENGLISH.answer(report).replaceAll(/[\u2068\u2069]/g, '');
    expect(plain.replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});

describe('what a part of the bar is', () => {
  const LEGENDS = [pastedReport(), mixedReport(), speechReport(), reusing({ 'Harbour Wire': 20, '': 30 }), reportOf()];

  test('is said in the same words by the extension and the command line', () => {
    const said = (wording: Wording) =>
      LEGENDS.flatMap((report) => sharesOf(report)!.parts.map((part) => wording.legend(part)));
    expect(said(ENGLISH)).toEqual(said(reportWording()).map((words) => words.replace('your library', 'the library')));
  });
});

describe('beside the answer', () => {
  const flag = (id: string): Flag => ({
    id: 'mostly-reused',
    severity: 'info',
    message: '',
    sentences: [{ id, parts: [], english: '' }],
    evidence: [],
  });

  test('it is not said again whose text it is, another publication’s or this site’s', () => {
    const flags = ['mostly-reused', 'mostly-reused.several', 'mostly-reused.own'].map(flag);
    expect(besideAnswer(flags)).toEqual([]);
  });
});
