import type { Article, Block, Notice, Original, Report, Sentence, Span } from '../engine/model.ts';

/**
 * An invented article and the Report that the engine gives for it, so that the first page a reader sees shows something
 * true without reading anything of theirs. `test/welcome/sample.test.ts` asks the engine whether the Report still stands.
 */

const COPIED = [
  'Crews of the island ferries left the timetable talks on Monday evening without naming a day to return, and the company said that boats would sail on the summer schedule until further notice.',
  'The dispute began five winters ago, when the last sailing of the day was dropped from the two northern routes. Since then the crews have asked for a fourth boat in the cold months, and the company has answered that the pier at Saltby is too short to berth one.',
  'Neither side would say on Monday what it had offered. A mediator from the harbour board left by the back door shortly before nine, carrying a model of the pier under her arm.',
];
const CHANGED = { there: 'five', here: 'six' };

const PIECES = [
  'Many of you have written to ask when the late boat will run again. Here is the latest.',
  'Harbour Wire reports:',
  COPIED[0]!,
  COPIED[1]!.replace(CHANGED.there, CHANGED.here),
  COPIED[2]!,
];

export const LABEL = 'Fact checked';
const SAMPLE_TEXT = PIECES.join('\n\n');
const BLOCKS: Block[] = PIECES.map((piece) => ({ kind: 'paragraph', ...spanOf(piece) }));

const OWN_CLAIM: Sentence = {
  id: 'label.unbacked',
  parts: [{ words: LABEL }],
  english: `The page says “${LABEL}”: its own claim.`,
};
const NO_CHECKER: Sentence = {
  id: 'check.nobody',
  parts: [],
  english: 'The page names no checker, and no link to a check by a known fact-checker was found.',
};

const NOTICE: Notice = {
  text: LABEL,
  scope: 'byline',
  start: null,
  end: null,
  signals: ['fact-check-label'],
  links: [],
  beside: ['19 April 2031'],
};

export const SAMPLE_ORIGINAL: Original = {
  id: 'sample-original',
  url: 'https://harbour-wire.example/2031/04/ferry-talks',
  addresses: [],
  publisher: 'Harbour Wire',
  title: 'Ferry talks end without a timetable',
  byline: null,
  published: '2031-04-18T14:02:00Z',
  publishedFrom: 'declared',
  language: 'en',
  text: COPIED.join('\n\n'),
  added: '2031-04-18T15:00:00Z',
  foundBy: 'saved',
};

export const SAMPLE_ARTICLE: Article = {
  url: 'https://daily-lantern.example/late-boat',
  title: 'When will the late boat be back?',
  byline: null,
  site: 'The Daily Lantern',
  published: '2031-04-19T08:10:00Z',
  language: 'en',
  isArticle: true,
  text: SAMPLE_TEXT,
  blocks: BLOCKS,
  links: [],
  inlineQuotes: [],
  declared: {
    canonical: null,
    addresses: [],
    origins: [],
    organisations: [],
    publisher: null,
    authors: [],
    reviewers: [],
    claimReviews: [],
    types: [],
    wire: false,
  },
  notices: [NOTICE],
  signals: ['fact-check-label'],
  plain: false,
  cut: [],
};

const PASTED: Span = { start: spanOf(COPIED[0]!).start, end: SAMPLE_TEXT.length };
const CREDIT = spanOf('Harbour Wire');
const CHANGE = spanOf(`${CHANGED.here} winters`).start;
const WORDS = 137;
const PASTED_WORDS = 116;
/** All but the one that was changed. */
const SAME_WORDS = PASTED_WORDS - 1;

export const SAMPLE_REPORT: Report = {
  id: 'sample',
  url: SAMPLE_ARTICLE.url,
  version: 1,
  article: { ...SAMPLE_ARTICLE, words: WORDS },
  quotient: { total: PASTED_WORDS / WORDS, speech: 0, reuse: PASTED_WORDS / WORDS },
  notJudged: [],
  quotations: [
    {
      ...PASTED,
      kind: 'reuse',
      evidence: 'matched',
      extentConfidence: 1,
      within: null,
      attribution: {
        name: 'Harbour Wire',
        kind: 'publication',
        cue: 'reports',
        ...CREDIT,
        url: null,
        domain: 'harbour-wire.example',
        trusted: false,
      },
      matches: [
        {
          original: SAMPLE_ORIGINAL.id,
          ...PASTED,
          originalStart: 0,
          originalEnd: SAMPLE_ORIGINAL.text.length,
          grade: 'edited',
          edits: [
            {
              kind: 'replace',
              start: CHANGE,
              end: CHANGE + CHANGED.here.length,
              originalStart: SAMPLE_ORIGINAL.text.indexOf(CHANGED.there),
              originalEnd: SAMPLE_ORIGINAL.text.indexOf(CHANGED.there) + CHANGED.there.length,
              originalText: CHANGED.there,
              class: 'number',
            },
          ],
        },
      ],
    },
  ],
  originals: [
    {
      id: SAMPLE_ORIGINAL.id,
      url: SAMPLE_ORIGINAL.url,
      publisher: SAMPLE_ORIGINAL.publisher,
      title: SAMPLE_ORIGINAL.title,
      published: SAMPLE_ORIGINAL.published,
      publishedFrom: SAMPLE_ORIGINAL.publishedFrom,
      foundBy: SAMPLE_ORIGINAL.foundBy,
      words: SAME_WORDS,
      share: SAME_WORDS / WORDS,
      credited: true,
      trusted: false,
      role: 'original',
    },
  ],
  candidates: [],
  markers: [
    {
      rule: 'label.fact-checked',
      text: LABEL,
      start: null,
      end: null,
      strength: 3,
      verdict: 'unbacked',
      reason: NO_CHECKER.english,
      sentence: NO_CHECKER,
    },
  ],
  flags: [
    {
      id: 'fact-checked-unbacked',
      severity: 'notice',
      message: `${OWN_CLAIM.english} ${NO_CHECKER.english}`,
      sentences: [OWN_CLAIM, NO_CHECKER],
      evidence: [{ type: 'marker', index: 0 }],
    },
    { id: 'mostly-reused', severity: 'notice', message: '', evidence: [{ type: 'quotation', index: 0 }] },
  ],
};

function spanOf(piece: string): Span {
  const start = SAMPLE_TEXT.indexOf(piece);
  return { start, end: start + piece.length };
}
