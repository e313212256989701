import type { Quotation, Report, ReportOriginal } from '../../src/engine/model.ts';

/** Invented words, `n` of them, so that shares come out as a test wants them. */
export function words(n: number, word = 'harbour'): string {
  return Array.from({ length: n }, () => word).join(' ');
}

/** Puts an article together from pieces and gives the span of each. */
export function articleOf(...pieces: readonly string[]) {
  const text = pieces.join('\n\n');
  let start = 0;
  const spans = pieces.map((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end + 2;
    return span;
  });
  return { text, spans };
}

export const HARBOUR_WIRE: ReportOriginal = {
  id: 'o1',
  url: 'https://harbour-wire.example/2031/ferry-talks',
  publisher: 'Harbour Wire',
  title: 'Ferry talks end without a timetable',
  published: '2031-04-18T14:02:00Z',
  publishedFrom: 'declared',
  foundBy: 'saved',
  words: 71,
  share: 0.71,
  credited: true,
  trusted: true,
  role: 'original',
};

export function quotation(given: Partial<Quotation> & { start: number; end: number }): Quotation {
  return {
    kind: 'reuse',
    evidence: 'matched',
    extentConfidence: 1,
    within: null,
    attribution: null,
    matches: [],
    ...given,
  };
}

export function creditTo(name: string, cue: string | null = 'reports'): Quotation['attribution'] {
  return { name, kind: 'publication', cue, start: 0, end: name.length, url: null, domain: null, trusted: false };
}

export function matchIn(original: string, span: { start: number; end: number }): Quotation['matches'] {
  return [{ original, ...span, originalStart: 0, originalEnd: span.end - span.start, grade: 'exact', edits: [] }];
}

export function placeOfWord(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

/** A Report with nothing found in it. */
export function reportOf(given: Partial<Report> = {}): Report {
  const text = given.article?.text ?? words(100);
  return {
    id: 'r1',
    url: 'https://daily-lantern.example/ferries',
    version: 1,
    article: {
      title: 'Ferries stay in port',
      byline: null,
      site: 'The Daily Lantern',
      published: '2031-04-19T08:10:00Z',
      language: 'en',
      isArticle: true,
      text,
      words: 100,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    },
    quotient: { total: 0, speech: 0, reuse: 0 },
    notJudged: [],
    quotations: [],
    originals: [],
    candidates: [],
    markers: [],
    flags: [],
    ...given,
  };
}

/** A page like the one Quotient began with: a pasted article under a lead-in, and a label that nothing backs. */
export function pastedReport(): Report {
  const matched =
    'The ferry crews said on Monday that they would leave the talks, the best hope of ending the six-year dispute over winter timetables.';
  const { text, spans } = articleOf(
    'Our readers asked about the boats.',
    `${matched} ${words(49)}`,
    words(12, 'pier'),
    words(11, 'own'),
  );
  const base = reportOf();
  return reportOf({
    article: { ...base.article, text, words: 100 },
    quotient: { total: 0.83, speech: 0, reuse: 0.83 },
    quotations: [
      quotation({ ...spans[1]!, attribution: creditTo('Harbour Wire'), matches: matchIn('o1', spans[1]!) }),
      quotation({
        start: spans[1]!.start + 4,
        end: spans[1]!.start + 20,
        kind: 'speech',
        evidence: 'marked',
        within: 0,
      }),
      quotation({ ...spans[2]!, evidence: 'introduced', extentConfidence: 0.7, attribution: creditTo('Harbour Wire') }),
    ],
    originals: [HARBOUR_WIRE],
    markers: [
      {
        rule: 'label.fact-checked',
        text: 'Fact checked',
        start: 0,
        end: 12,
        strength: 3,
        verdict: 'unbacked',
        reason: 'No checker is named, nothing is linked, no structured data.',
      },
      {
        rule: 'comments.first',
        text: 'Be the first to comment',
        start: null,
        end: null,
        strength: 4,
        verdict: null,
        reason: 'Part of a comment template.',
      },
    ],
    flags: [
      {
        id: 'fact-checked-unbacked',
        severity: 'warning',
        message: '“Fact checked” is the page’s own label.',
        evidence: [{ type: 'marker', index: 0 }],
      },
      {
        id: 'altered-quotation',
        severity: 'notice',
        message: 'One place inside quotation marks differs from the original wording.',
        evidence: [
          { type: 'edit', quotation: 1, here: 'six', there: 'five', class: 'number', ...placeOfWord(text, 'six') },
        ],
      },
      {
        id: 'mostly-reused',
        severity: 'notice',
        message: '83 % of this article is text from another publication.',
        evidence: [],
      },
    ],
  });
}

/** Text of two publications, speech, and originals that the Library does not hold. */
export function mixedReport(): Report {
  const { text, spans } = articleOf(words(20), words(15, 'tide'), words(12, 'speech'), words(53, 'own'));
  const base = reportOf();
  return reportOf({
    article: { ...base.article, text, words: 100 },
    quotient: { total: 0.47, speech: 0.12, reuse: 0.35 },
    quotations: [
      quotation({ ...spans[0]!, evidence: 'introduced', attribution: creditTo('Harbour Wire') }),
      quotation({ ...spans[1]!, evidence: 'marked', attribution: creditTo('The Tidal Post', null) }),
      quotation({
        ...spans[2]!,
        kind: 'speech',
        evidence: 'marked',
        attribution: { ...creditTo('Ada Mole')!, kind: 'person' },
      }),
    ],
    candidates: [
      {
        id: 'c1',
        url: 'https://harbour-wire.example/2031/ferry-talks',
        publisher: 'Harbour Wire',
        why: 'lead-in',
        quotation: 0,
        sentence: null,
      },
      {
        id: 'c2',
        url: null,
        publisher: 'The Tidal Post',
        why: 'credit',
        quotation: null,
        sentence: 'The harbour master counted 41 boats.',
      },
    ],
    notJudged: [{ what: 'the comments', why: 'They are not part of the article.' }],
  });
}

export function speechReport(): Report {
  const { text, spans } = articleOf(words(88), words(12, 'speech'));
  return reportOf({
    article: { ...reportOf().article, text },
    quotient: { total: 0.12, speech: 0.12, reuse: 0 },
    quotations: [
      quotation({
        ...spans[1]!,
        kind: 'speech',
        evidence: 'marked',
        attribution: { ...creditTo('Ada Mole', 'said')!, kind: 'person' },
      }),
    ],
  });
}

export function notArticleReport(): Report {
  return reportOf({
    article: { ...reportOf().article, isArticle: false, words: 340 },
    quotient: null,
    notJudged: [{ what: 'the page', why: 'It shows no sign of being a news article.' }],
    flags: [
      {
        id: 'not-an-article',
        severity: 'info',
        message: 'This page is not an article, so it gets no number.',
        evidence: [],
      },
    ],
  });
}

export function tooShortReport(): Report {
  return reportOf({
    article: { ...reportOf().article, text: words(12), words: 12 },
    quotient: null,
    notJudged: [{ what: 'the page', why: 'It holds too little text to judge: 12 words.' }],
    flags: [
      { id: 'too-short', severity: 'info', message: 'It holds too little text to judge: 12 words.', evidence: [] },
    ],
  });
}
