import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/engine/analyze.ts';
import type { Article, EarlierVersion, Report } from '../../../../src/engine/model.ts';
import { article, knowing } from '../../invented.ts';

const P = [
  'The keeper of the lighthouse at Cape Arlo said on Monday that 41 ships had passed the cape in the storm, and that none of them was lost.',
  'She had counted them from the gallery with a slate and a piece of chalk, as her mother did in the winter when the cable to the mainland broke.',
  'The harbour office could not say on Monday how many ships it had been expecting, but a clerk said that the slate would be copied into the book.',
  'A film about the keeper and her mother will be shown in the school on Friday, with tea and bread from the bakery on the ground floor of the tower.',
] as const;
const NEW =
  'On Tuesday the harbour office wrote that it had found the list of the ships it was expecting, and that it will be read out in the school.';
const kept = (text: readonly string[], parts: Partial<EarlierVersion> = {}): EarlierVersion => ({
  text: text.join('\n\n'),
  at: '2031-02-01T10:00:00Z',
  from: 'library',
  ...parts,
});
const judge = (now: readonly string[], versions: readonly EarlierVersion[], parts: Partial<Article> = {}): Report =>
  analyze(article(now, { url: 'https://cape.example/ships', ...parts }), knowing({ versions }), 'r');
const EDIT_FLAGS = ['silent-edit', 'declared-edit', 'grown-page'];
const flagOf = (report: Report) => report.flags.find(({ id }) => EDIT_FLAGS.includes(id));

describe('a page that changed since it was kept', () => {
  it('is told of word by word, with the day', () => {
    const now = [P[0].replace('41', '14').replace('none of them was', 'two of them were'), ...P.slice(1)];
    const report = judge(now, [kept(P)]);
    expect(report.changed).toMatchObject({ since: '2031-02-01T10:00:00Z', from: 'library', declared: null });
    const words = report.changed!.edits.map((edit) => [
      report.article.text.slice(edit.start, edit.end),
      edit.originalText,
      edit.class,
    ]);
    expect(words).toEqual([
      ['14', '41', 'number'],
      ['two', 'none', 'negation'],
      ['were', 'was', 'word'],
    ]);
    expect(flagOf(report)).toMatchObject({
      id: 'silent-edit',
      severity: 'notice',
      message:
        'This page has changed since it was stored on 2031-02-01. 3 places differ. No line on the page was found that says so.',
    });
    expect(flagOf(report)!.evidence[0]).toMatchObject({ type: 'change', here: '14', there: '41' });
  });

  it.each([
    [
      '41 ships passed the cape in the storm, and none was lost',
      '14 ships passed the cape in the storm, and two were lost',
    ],
    ['Keeper counts ships in the storm', 'Keeper says that she counted no ships'],
    ['41艘の船が嵐の岬を通過', '14艘の船が嵐の岬を通過'],
  ])('is told of where the headline alone changed: %s', (before, now) => {
    const report = judge(P, [kept(P, { title: before })], { title: now });
    expect(report.changed).toMatchObject({ title: before, edits: [], added: [], removed: [] });
    expect(flagOf(report)).toMatchObject({
      id: 'silent-edit',
      severity: 'info',
      message: `This page has changed since it was stored on 2031-02-01. The headline was: “${before}”. No line on the page was found that says so.`,
    });
  });

  it('a headline is told of beside the text that changed, and in a page that says so', () => {
    const now = [P[0].replace('41', '14'), ...P.slice(1)];
    const titles = ['41 ships pass the cape', '14 ships pass the cape'] as const;
    const report = judge(now, [kept(P, { title: titles[0] })], { title: titles[1] });
    expect(flagOf(report)).toMatchObject({ id: 'silent-edit', severity: 'notice' });
    expect(flagOf(report)?.message).toContain('The headline was: “41 ships pass the cape”. 1 place differs.');
    const told = judge(['Correction: the headline said 41.', ...P], [kept(P, { title: titles[0] })], {
      title: titles[1],
    });
    expect(flagOf(told)).toMatchObject({ id: 'declared-edit' });
  });

  it.each([
    ['typography', '41 ships “pass” the cape', '41 ships "pass" the Cape'],
    ['the name of the site', '41 ships pass the cape', '41 ships pass the cape | Cape Post'],
    ['a label before it', 'Live: 41 ships pass the cape', '41 ships pass the cape'],
    ['a count of messages', '41 ships pass the cape', '(3) 41 ships pass the cape'],
    ['another line that was read for it', 'Cape Post', '41 ships pass the cape'],
    ['a line that shares a word by chance', 'News of the day', '41 ships pass the cape'],
    ['an earlier version without one', null, '41 ships pass the cape'],
    ['a page without one', '41 ships pass the cape', null],
  ])('a headline is not called changed for %s', (_, before, now) => {
    expect(judge(P, [kept(P, { title: before })], { title: now }).changed).toBeNull();
  });

  it('a paragraph that was taken out is told of by its beginning', () => {
    const report = judge([P[0], P[1], P[3]], [kept(P)]);
    expect(report.changed?.removed).toEqual([P[2]]);
    expect(flagOf(report)?.message).toContain('1 paragraph was removed.');
  });

  it.each([
    [
      'a line at its head',
      ['Updated on 3 February: the number of ships was corrected.', P[0].replace('41', '14'), ...P.slice(1)],
      {},
    ],
    [
      'a correction at its end',
      [P[0].replace('41', '14'), ...P.slice(1), 'Correction: 14 ships passed the cape, not 41.'],
      {},
    ],
    [
      'a notice beside the text',
      [P[0].replace('41', '14'), ...P.slice(1)],
      {
        notices: [
          {
            text: 'Aktualisiert am 3. Februar',
            scope: 'byline',
            start: null,
            end: null,
            signals: [],
            links: [],
            beside: [],
          },
        ],
      } satisfies Partial<Article>,
    ],
  ] as const)('one that says so is no silent edit: %s', (_, now, parts) => {
    expect(flagOf(judge(now, [kept(P)], parts))).toMatchObject({ id: 'declared-edit', severity: 'info' });
  });

  it('a line that the earlier version had already declares nothing new', () => {
    const line = 'Updated on 3 January: the name of the cape was corrected.';
    const report = judge([line, P[0].replace('41', '14'), ...P.slice(1)], [kept([line, ...P])]);
    expect(flagOf(report)?.id).toBe('silent-edit');
  });

  it('prose that begins with such a word declares nothing', () => {
    const prose =
      'Updated lists hang in the hall of the school, and whoever wants to may read in them what the ships were called, from the first to the last.';
    const report = judge([P[0].replace('41', '14'), ...P.slice(1), `${prose} ${prose} ${prose}`], [kept(P)]);
    expect(flagOf(report)?.id).toBe('silent-edit');
  });

  it('a story that grew is said to have grown', () => {
    const report = judge([...P, NEW], [kept(P)]);
    expect(report.changed?.added.map(({ start, end }) => report.article.text.slice(start, end))).toEqual([NEW]);
    expect(flagOf(report)).toMatchObject({ id: 'grown-page', severity: 'info' });
  });

  it('is compared with the newest version that differs', () => {
    const now = [P[0].replace('41', '14'), ...P.slice(1)];
    const versions = [
      kept(now, { at: '2031-02-03T10:00:00Z', from: 'report' }),
      kept(P, { at: '2031-02-02T10:00:00Z', from: 'report' }),
      kept([P[0].replace('41', '40'), ...P.slice(1)]),
    ];
    expect(judge(now, versions).changed?.since).toBe('2031-02-02T10:00:00Z');
  });

  it.each<[string, readonly string[], readonly EarlierVersion[]]>([
    ['nothing was kept', P, []],
    ['it is the same', P, [kept(P)]],
    ['only the marks were set otherwise', [P[0].replace(', and', ' – and'), ...P.slice(1)], [kept(P)]],
    ['paragraphs stand in another order', [P[0], P[2], P[1], P[3]], [kept(P)]],
    ['a short line came', [...P, 'Read more about ships'], [kept(P)]],
    ['another article stands there now', [NEW, NEW.replace('Tuesday', 'Sunday'), P[0]], [kept([P[1], P[2], P[3]])]],
  ])('nothing is said where %s', (_, now, versions) => {
    const report = judge(now, versions);
    expect(report.changed).toBeNull();
    expect(flagOf(report)).toBeUndefined();
  });

  it('a caption that was taken for prose before was not taken out', () => {
    const page = article([...P.slice(0, 2), NEW, ...P.slice(2)], { url: 'https://cape.example/ships' });
    const blocks = page.blocks.map((block, i) => (i === 2 ? { ...block, kind: 'caption' as const } : block));
    const versions = [kept([P[0], P[1], NEW, P[2], P[3]])];
    expect(analyze({ ...page, blocks }, knowing({ versions }), 'r').changed).toBeNull();
  });

  it('is bounded: a version of a thousand paragraphs is no trouble', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `${P[i % 4]} That was said for the ${i}th time.`);
    const report = judge(
      many.slice(0, 300).map((text) => text.replace('Monday', 'Sunday')),
      [kept(many.slice(0, 300))],
    );
    expect(report.changed!.edits.length).toBeLessThanOrEqual(200);
  });
});
