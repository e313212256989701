import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion, sharesOf } from '../../../src/engine/report/shares.ts';
import { articleOf, creditTo, mixedReport, pastedReport, quotation, reportOf, words } from '../../ui/reports.ts';

describe('shares of a Report', () => {
  test('the same source on two kinds of evidence is two parts, matched before introduced, own words last', () => {
    const { parts } = sharesOf(pastedReport())!;
    expect(parts.map((part) => [part.kind, part.evidence, part.source, part.hundredths])).toEqual([
      ['reuse', 'matched', 'Harbour Wire', 71],
      ['reuse', 'introduced', 'Harbour Wire', 12],
      ['own', null, null, 17],
    ]);
  });

  test('speech is one part, whoever speaks', () => {
    const speech = sharesOf(mixedReport())!.parts.filter((part) => part.kind === 'speech');
    expect(speech.map((part) => [part.source, part.hundredths])).toEqual([[null, 12]]);
  });

  test('a quotation within another counts no words', () => {
    const report = pastedReport();
    const without = { ...report, quotations: report.quotations.filter((one) => one.within === null) };
    expect(sharesOf(report)).toEqual(sharesOf(without));
  });

  test('many sources are folded into as many as can be told apart', () => {
    const { text, spans } = articleOf(...Array.from({ length: 9 }, (_, i) => words(9 - i)));
    const report = reportOf({
      article: { ...reportOf().article, text },
      quotient: { total: 1, speech: 0, reuse: 1 },
      quotations: spans.map((span, i) => quotation({ ...span, attribution: creditTo(`Paper ${i}`) })),
    });
    const { parts } = sharesOf(report)!;
    expect(parts).toHaveLength(4);
    expect(parts.at(-1)!.source).toBeNull();
  });

  test('a Report without a number has no shares', () => {
    expect(sharesOf(reportOf({ quotient: null }))).toBeNull();
  });

  test('the hundredths of any Report add up to a hundred, and so do its three kinds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cut, part) => {
          const reuse = cut * part;
          const speech = cut * (1 - part);
          const shares = sharesOf({ ...mixedReport(), quotient: { total: reuse + speech, reuse, speech } })!;
          expect(shares.parts.reduce((sum, one) => sum + one.hundredths, 0)).toBe(100);
          expect(shares.reuse + shares.speech + shares.own).toBe(100);
        },
      ),
    );
  });
});

describe('apportion', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [0, 0], [0, 0]],
    [10, [0.7, 0.3], [7, 3]],
    [0, [1, 2], [0, 0]],
  ])('%d over %j is %j', (total, parts, expected) => expect(apportion(total, parts)).toEqual(expected));
});
