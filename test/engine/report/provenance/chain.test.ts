import { describe, expect, it } from 'vitest';
import type { Original, Report } from '../../../../src/engine/model.ts';
import { dated, FERRIES, flagOf, judge, type Outlet, OWN, textOf } from '../outlets.ts';

const links = (report: Report) =>
  report.chain?.map(({ publisher, known, shares }) => [
    publisher,
    known,
    ...shares.map((link) => report.chain![link.with]!.publisher),
  ]);
const from = (outlet: Outlet, published: string, text: readonly string[] = FERRIES, parts: Partial<Original> = {}) =>
  textOf(outlet, text, { ...dated(published), ...parts });

describe('a chain of copies', () => {
  it('stands oldest first, each text with the older ones it shares words with, and how its date is known', () => {
    const report = judge(
      [OWN, ...FERRIES],
      [
        from('The Tidal Post', '2031-04-18T20:00:00Z', FERRIES.slice(0, 2)),
        from('Harbour Wire', '2031-04-18T14:00:00Z', FERRIES, { publishedFrom: 'feed' }),
      ],
    );
    expect(links(report)).toEqual([
      ['Harbour Wire', 'feed'],
      ['The Tidal Post', 'declared', 'Harbour Wire'],
      ['The Daily Lantern', 'declared', 'Harbour Wire', 'The Tidal Post'],
    ]);
    const [, tidal, page] = report.chain!;
    expect(tidal!.shares[0]!.share).toBe(1);
    expect(page!.original).toBeNull();
    expect(page!.shares[0]!.words).toBeGreaterThan(page!.shares[1]!.words);
  });

  it('two texts that each gave the page another part share nothing with one another', () => {
    const report = judge(
      [OWN, ...FERRIES],
      [
        from('The Tidal Post', '2031-04-18T20:00:00Z', [FERRIES[1]]),
        from('Harbour Wire', '2031-04-18T14:00:00Z', [FERRIES[0], FERRIES[2]]),
      ],
    );
    expect(links(report)?.slice(0, 2)).toEqual([
      ['Harbour Wire', 'declared'],
      ['The Tidal Post', 'declared'],
    ]);
  });

  it('a text without a date stands last, and says so', () => {
    const undated = textOf('The Tidal Post', FERRIES, { foundBy: 'import' });
    const report = judge([OWN, ...FERRIES], [undated, from('Harbour Wire', '2031-04-18T14:00:00Z')]);
    expect(links(report)?.at(-1)?.slice(0, 2)).toEqual(['The Tidal Post', null]);
  });

  it('a page that shares a sentence is in no chain', () => {
    const first = FERRIES[0].slice(0, 120);
    expect(judge([OWN, `${first}, and that is all.`], [from('Harbour Wire', '2031-04-18', [first])]).chain).toEqual([]);
  });

  it('is bounded: of twenty copies the best are drawn', () => {
    const copies = Array.from({ length: 20 }, (_, i) =>
      textOf('Harbour Wire', FERRIES, { id: `copy-${i}`, url: `https://copy-${i}.example/a`, publisher: `Copy ${i}` }),
    );
    const { chain } = judge([OWN, ...FERRIES], copies);
    expect(chain!.length).toBeLessThanOrEqual(9);
  });
});

/** What an outlet has to say besides. */
const ASIDE = [
  'The harbour museum opens a new hall on Sunday, with the lamps of four lightships and a bell that nobody may ring.',
  'Tickets are at the door, children come in for nothing, and the cellar stays closed until its floor has dried.',
];

describe('circular sourcing', () => {
  const ours = [OWN, 'Harbour Wire reports:', ...FERRIES];

  it('the page credits an Original that credits the page', () => {
    const report = judge(ours, [textOf('Harbour Wire', ['The Daily Lantern reports:', ...FERRIES])]);
    expect(flagOf(report, 'circular-sourcing')?.message).toBe(
      'This page credits Harbour Wire, whose text credits The Daily Lantern, the site of this page.',
    );
  });

  it('two Originals that credit one another', () => {
    const report = judge(
      [OWN, ...FERRIES],
      [
        textOf('Harbour Wire', ['The Tidal Post reports:', ...FERRIES]),
        textOf('The Tidal Post', ['Harbour Wire reports:', ...FERRIES]),
      ],
    );
    expect(flagOf(report, 'circular-sourcing')?.message).toMatch(/ and .* each credit the other\.$/);
  });

  it('a page and an Original that name one another in passing, each beside the words that both have', () => {
    const page = [`${FERRIES[1]} No boat was offered, Harbour Wire reported on Tuesday.`, ...ASIDE];
    const there = [`${FERRIES[1]} No boat was offered, The Daily Lantern reported on Monday.`];
    expect(flagOf(judge(page, [textOf('Harbour Wire', there)]), 'circular-sourcing')).toBeDefined();
  });

  it('three in a ring', () => {
    const report = judge(ours, [
      textOf('Harbour Wire', ['The Tidal Post reports:', ...FERRIES]),
      textOf('The Tidal Post', ['The Daily Lantern reports:', ...FERRIES]),
    ]);
    expect(flagOf(report, 'circular-sourcing')?.sentences?.[0]).toMatchObject({
      id: 'circle.ring',
      parts: [{ names: ['The Daily Lantern', 'Harbour Wire', 'The Tidal Post'] }],
    });
  });

  it.each<[string, readonly string[], Original[]]>([
    ['a credit that goes one way', ours, [textOf('Harbour Wire', FERRIES)]],
    ['an Original that credits a third', ours, [textOf('Harbour Wire', ['Saltby Courier reports:', ...FERRIES])]],
    [
      'a credit for other words: the two share none',
      [
        OWN,
        'Harbour Wire reports:',
        'The pier at Saltby will be painted green in May, whatever the birds think of it.',
      ],
      [textOf('Harbour Wire', ['The Daily Lantern reports:', ...FERRIES])],
    ],
    [
      'an Original whose credit stands for another sentence than the ones that both have',
      ours,
      [
        textOf('Harbour Wire', [
          ...FERRIES,
          'A green pier is nothing new, The Daily Lantern reported last year.',
          ...ASIDE,
        ]),
      ],
    ],
    [
      'a page whose credit stands for another sentence than the ones that both have',
      [...FERRIES, ...ASIDE, 'The pier is to be painted green in May, Harbour Wire reported on Tuesday.'],
      [textOf('Harbour Wire', ['The Daily Lantern reports:', ...FERRIES])],
    ],
    [
      'two Originals of which one has something else from the other',
      [OWN, ...FERRIES],
      [
        textOf('Harbour Wire', [...FERRIES, ...ASIDE, 'The pier will be green, The Tidal Post reported on Tuesday.']),
        textOf('The Tidal Post', ['Harbour Wire reports:', ...FERRIES]),
      ],
    ],
    [
      'the same house under two addresses',
      [OWN, 'The Daily Lantern reports:', ...FERRIES],
      [
        textOf('The Daily Lantern', ['The Daily Lantern reports:', ...FERRIES], {
          url: 'https://old-lantern.example/a',
        }),
      ],
    ],
  ])('is not said of %s', (_, paragraphs, originals) => {
    expect(flagOf(judge(paragraphs, originals), 'circular-sourcing')).toBeUndefined();
  });
});

describe('several outlets, one original', () => {
  const three = [
    from('Harbour Wire', '2031-04-18T14:00:00Z'),
    from('The Tidal Post', '2031-04-18T16:00:00Z'),
    from('Saltby Courier', '2031-04-18T18:00:00Z'),
  ];

  it('three publishers that carry one text are named, the earliest by date too', () => {
    const flag = flagOf(judge([OWN, ...FERRIES], three), 'one-original');
    expect(flag).toMatchObject({ severity: 'info' });
    expect(flag?.sentences?.map(({ id }) => id)).toEqual(['one-original', 'one-original.first']);
    expect(flag?.message).toContain('The earliest of them by date is Harbour Wire (2031-04-18).');
  });

  it('a page that credits several of them is told that they are one text', () => {
    const page = [OWN, 'Harbour Wire reports:', ...FERRIES, 'Source: Saltby Courier'];
    const flag = flagOf(judge(page, three), 'one-original');
    expect(flag).toMatchObject({ severity: 'notice' });
    expect(flag?.sentences?.at(-1)).toMatchObject({ id: 'one-original.credited', parts: [{ count: 2 }] });
  });

  it('a page that credits one of them is told so without reproach', () => {
    const flag = flagOf(judge([OWN, 'Harbour Wire reports:', ...FERRIES], three), 'one-original');
    expect(flag).toMatchObject({ severity: 'info' });
    expect(flag?.sentences?.map(({ id }) => id)).toEqual(['one-original', 'one-original.first']);
  });

  it('where one alone is dated, or two are of one time, none is called the earliest', () => {
    const undated = { published: null, publishedFrom: 'first-seen', foundBy: 'import' } as const;
    const oneDated = three.map((one, i) => (i === 0 ? one : { ...one, ...undated }));
    const together = three.map((one) => ({ ...one, published: '2031-04-18T14:00:00Z' }));
    for (const originals of [oneDated, together])
      expect(flagOf(judge([OWN, ...FERRIES], originals), 'one-original')?.sentences).toHaveLength(1);
  });

  it('is not said of texts that all have it from the page', () => {
    const later = three.map((one, i) => ({ ...one, published: `2031-04-2${i + 1}T09:00:00Z` }));
    expect(flagOf(judge([OWN, ...FERRIES], later), 'one-original')).toBeUndefined();
  });

  it('a copy of the page is not called the earliest, when the text before it has no date', () => {
    const [first, ...others] = three.map((one, i) => ({ ...one, published: `2031-04-2${i + 1}T09:00:00Z` }));
    const undated = { ...first!, published: null, publishedFrom: 'first-seen' as const, foundBy: 'import' as const };
    const flag = flagOf(judge([OWN, ...FERRIES], [undated, ...others]), 'one-original');
    expect(flag?.sentences?.map(({ id }) => id)).toEqual(['one-original']);
  });

  it('names that one site goes by are one publisher', () => {
    const ofOneSite = three.map((one, i) => ({ ...one, url: `https://news${i || ''}.harbour-wire.example/${i}` }));
    const sameSite = three.map((one, i) => ({ ...one, url: `https://harbour-wire.example/${i}` }));
    expect(flagOf(judge([OWN, ...FERRIES], ofOneSite), 'one-original')).toBeDefined();
    expect(flagOf(judge([OWN, ...FERRIES], sameSite), 'one-original')).toBeUndefined();
  });

  it('without dates none is called the earliest', () => {
    const undated = three.map((one) => ({ ...one, published: null, publishedFrom: 'first-seen' as const }));
    expect(flagOf(judge([OWN, ...FERRIES], undated), 'one-original')?.sentences).toHaveLength(1);
  });

  it.each<[string, Original[]]>([
    ['two of them', three.slice(0, 2)],
    [
      'three texts of one publisher',
      three.map((one, i) => ({ ...one, publisher: 'Harbour Wire', url: `https://harbour-wire.example/${i}` })),
    ],
    [
      'three texts that share one paragraph each with the page',
      [
        from('Harbour Wire', '2031-04-18', [FERRIES[0]]),
        from('The Tidal Post', '2031-04-18', [FERRIES[1]]),
        from('Saltby Courier', '2031-04-18', [FERRIES[2]]),
      ],
    ],
  ])('is not said of %s', (_, originals) => {
    expect(flagOf(judge([OWN, ...FERRIES], originals), 'one-original')).toBeUndefined();
  });
});
