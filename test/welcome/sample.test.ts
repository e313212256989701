import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/model.ts';
import { ownList, plainSource, publishersWith } from '../../src/lists/source-list.ts';
import { SAMPLE_ARTICLE, SAMPLE_ORIGINAL, SAMPLE_REPORT } from '../../src/welcome/sample-report.ts';

/** What the welcome page shows of a Report. */
function shown({ article, quotient, quotations, originals, markers, flags }: Report) {
  return {
    words: article.words,
    quotient,
    quotations: quotations.map(({ start, end, kind, evidence, attribution, matches }) => ({
      start,
      end,
      kind,
      evidence,
      source: attribution?.name,
      edits: matches.flatMap((match) => match.edits),
    })),
    originals: originals.map(({ id, words, share, credited }) => ({ id, words, share, credited })),
    verdicts: markers.map(({ rule, verdict }) => ({ rule, verdict })),
    flags: flags.map((flag) => flag.id),
    sentences: flags[0]?.sentences,
  };
}

describe('the sample on the welcome page', () => {
  test('is what the engine finds in it', () => {
    const publishers = publishersWith(ownList([plainSource('harbour-wire.example', null, 'Harbour Wire', null)]));
    const knowledge = { originals: [SAMPLE_ORIGINAL], publishers, trust: () => null, now: '2031-04-20T00:00:00Z' };
    expect(shown(SAMPLE_REPORT)).toEqual(shown(analyze(SAMPLE_ARTICLE, knowledge, 'sample')));
  });
});
