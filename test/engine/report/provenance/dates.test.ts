import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../../../src/engine/model.ts';
import { datedAsHeld, dateOf, isBefore } from '../../../../src/engine/report/provenance/dates.ts';
import { original } from '../../invented.ts';

const date = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 19)),
);

describe('one date is before another only where that is sure', () => {
  it('never both ways, never itself, and never against a third', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(isBefore(a, a)).toBe(false);
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(c, a)).toBe(false);
      }),
    );
  });

  it.each([
    ['2031-04-18', '2031-04-19', true],
    ['2031-04-18T10:00:00Z', '2031-04-18T10:00:01Z', true],
    ['2031-04-18T23:00:00-05:00', '2031-04-19T03:00:00Z', false],
    ['2031-04-18', '2031-04-18T23:00:00Z', false],
    ['2031-04-18', '2031-04-19T08:00:00Z', false],
    ['2031-04-18', '2031-04-19T13:00:00Z', true],
    ['2031-04-18T08:00:00Z', '2031-04-19', true],
    ['2031-04-18T12:00:00Z', '2031-04-19', false],
    ['2031-04-18T10:00:00', '2031-04-18T12:00:00Z', false],
    ['2031-04-18T10:00:00', '2031-04-18T21:00:00Z', false],
    ['2031-04-18T10:00:00', '2031-04-18T23:00:00Z', true],
    ['2031-04-18T12:00:00Z', '2031-04-18T14:00:00', false],
    ['2031-04-17T23:00:00Z', '2031-04-18T14:00:00', true],
    ['2031-04-18T10:00:00', '2031-04-18T12:00:00', false],
    ['2031-04-18T23:00:00', '2031-04-19T01:00:00', true],
    ['2031-04-18', '2031-04-19T01:00:00', true],
    ['2031-04-18', '2031-04-18T23:00:00', false],
    ['yesterday', '2031-04-19', false],
    [null, '2031-04-19', false],
  ])('%s before %s: %s', (a, b, expected) => expect(isBefore(a, b)).toBe(expected));
});

describe('how the date of an Original is known', () => {
  const published = '2031-04-18';
  it.each([
    ['the page says it', { published, publishedFrom: 'declared' }, { date: published, known: 'declared' }],
    ['its feed says it', { published, publishedFrom: 'feed' }, { date: published, known: 'feed' }],
    [
      'an import says it',
      { published, publishedFrom: 'declared', foundBy: 'import' },
      { date: published, known: 'claimed' },
    ],
    ['the library saw it', { added: '2031-04-20T00:00:00Z' }, { date: '2031-04-20T00:00:00Z', known: 'first-seen' }],
    ['an import came one day', { foundBy: 'import' }, { date: null, known: null }],
    [
      'what it gives is no date',
      { published: 'soon', publishedFrom: 'declared', foundBy: 'import' },
      { date: null, known: null },
    ],
  ] as const)('%s', (_, parts, expected) => expect(dateOf(original('o', '', parts))).toEqual(expected));
});

describe('an Original that was held before it says it was published', () => {
  const added = '2031-04-18T12:00:00Z';
  const heldThen = { published: added, publishedFrom: 'first-seen' } as const;
  const counts = (published: string | null, parts: Partial<Original> = {}) => {
    const { published: date, publishedFrom } = datedAsHeld(
      original('o', '', { published, publishedFrom: 'declared', added, ...parts }),
    );
    return { published: date, publishedFrom };
  };

  it.each(['2031-04-20', '2031-04-18T13:00:01Z', '2031-04-18T18:30:00+05:00', '2031-04-20T09:00:00', '2099-01-01'])(
    'is dated by that (%s)',
    (published) => {
      expect(counts(published)).toEqual(heldThen);
      expect(counts(published, { publishedFrom: 'feed', foundBy: 'feed' })).toEqual(heldThen);
    },
  );

  it('is not dated by the day of an import', () => {
    expect(counts('2031-04-20', { foundBy: 'import' })).toEqual({ published: null, publishedFrom: 'first-seen' });
  });

  it.each([
    ['it came out before', '2031-04-17'],
    ['the day has begun somewhere on earth', '2031-04-19'],
    ['it has no zone, and may be that of elsewhere', '2031-04-19T02:00:00'],
    ['the clock of the machine may be slow', '2031-04-18T12:59:00Z'],
    ['the zone makes it so', '2031-04-18T20:00:00+08:00'],
    ['it is no date', 'soon'],
  ])('keeps its own date where %s (%s)', (_, published) => {
    expect(counts(published)).toEqual({ published, publishedFrom: 'declared' });
  });

  it('without a date stays without', () => expect(counts(null).published).toBeNull());
});
