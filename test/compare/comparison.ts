import type { Comparison } from '../../src/compare/connector.ts';
import type { Original, Report } from '../../src/engine/model.ts';
import { articleOf, HARBOUR_WIRE, quotation, reportOf } from '../ui/reports.ts';

const PARTS = [
  'The ferries stay in port.',
  'Talks ended on Monday after six hours.',
  'Nobody in the town was surprised.',
];
const SOURCE = 'Our reporter was there.\n\nTalks ended on Monday after nine long hours.';

const { text, spans } = articleOf(...PARTS);
export const talks = spans[1]!;
const six = text.indexOf('six');
const nine = SOURCE.indexOf('nine long');
export const report = reportOf({
  article: {
    ...reportOf().article,
    text,
    blocks: spans.map((span) => ({ ...span, kind: 'paragraph' as const })),
  },
  originals: [HARBOUR_WIRE],
  quotations: [
    quotation({
      ...talks,
      matches: [
        {
          original: 'o1',
          ...talks,
          originalStart: SOURCE.indexOf('Talks'),
          originalEnd: SOURCE.length,
          grade: 'edited',
          edits: [
            {
              kind: 'replace',
              start: six,
              end: six + 3,
              originalStart: nine,
              originalEnd: nine + 9,
              originalText: 'nine long',
              class: 'number',
            },
          ],
        },
      ],
    }),
  ],
});
export const original: Original = {
  ...HARBOUR_WIRE,
  text: SOURCE,
  addresses: [],
  byline: null,
  language: 'en',
  added: '2031-04-19T00:00:00Z',
};
export const other: Original = { ...original, id: 'o2', publisher: 'The Tidal Post' };

/** Three texts of one story, the page the youngest. */
export const CHAIN: NonNullable<Report['chain']> = [
  { original: 'o1', publisher: 'Harbour Wire', date: '2031-04-17', known: 'declared', shares: [] },
  {
    original: 'o2',
    publisher: 'The Tidal Post',
    date: '2031-04-18',
    known: 'feed',
    shares: [{ with: 0, words: 6, share: 0.9, credits: true, creditedBy: false }],
  },
  {
    original: null,
    publisher: null,
    date: '2031-04-19',
    known: 'declared',
    shares: [
      { with: 0, words: 6, share: 0.4, credits: true, creditedBy: false },
      { with: 1, words: 6, share: 0.4, credits: false, creditedBy: false },
    ],
  },
];

export const comparison = (given: Partial<Comparison> = {}): Comparison => ({
  report,
  originals: [original],
  wanted: null,
  tabId: 7,
  ...given,
});
