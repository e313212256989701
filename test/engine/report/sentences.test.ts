import { describe, expect, it } from 'vitest';
import { allTemplates } from '../../../scripts/build/sentence-messages.ts';
import { analyze } from '../../../src/engine/analyze.ts';
import { type Article, type Cut, NOTHING_DECLARED, type Notice } from '../../../src/engine/model.ts';
import { together } from '../../../src/engine/sentences/say.ts';
import { article, knowing, original } from '../invented.ts';

const COPIED =
  'The wardens counted the swans on the upper lake at dawn, from the two old boats that the club lends them each spring. They found forty-one birds, nine more than in the wet year before, and a nest on the weir where nobody had ever seen one.';
const PAGE = 'https://valley.example/swans';
const notice: Notice = {
  text: 'Fact checked',
  scope: 'byline',
  start: null,
  end: null,
  signals: [],
  links: [],
  beside: [],
};
const LIMITS: Cut['limit'][] = ['nodes', 'characters', 'depth', 'links', 'paragraphs', 'length'];

const PAGES: readonly (readonly [string, Partial<Article>])[] = [
  ['copied text under a label', { notices: [notice], url: PAGE }],
  [
    'a canonical address elsewhere',
    { url: PAGE, declared: { ...NOTHING_DECLARED, canonical: 'https://lake.example/swans' } },
  ],
  ['a page that is no article', { isArticle: false }],
  ['a page of which much was left out', { cut: LIMITS.map((limit) => ({ limit, most: 500, left: 3 })) }],
];
const KNOWN = new Set(Object.keys(allTemplates()));

describe('every sentence of a Report that a reader sees has a name, its parts, and the same in English', () => {
  it.each(PAGES)('%s', (_, parts) => {
    const report = analyze(article([COPIED], parts), knowing({ originals: [original('lake', COPIED)] }), 'r');
    expect(report.flags.length).toBeGreaterThan(0);
    for (const { message, sentences = [] } of report.flags) expect(message).toBe(together(sentences));
    for (const { reason, sentence } of report.markers) expect(sentence?.english).toBe(reason);
    for (const { why, sentence } of report.notJudged) expect(sentence?.english).toBe(why);
    const said = [
      ...report.flags.flatMap((flag) => flag.sentences ?? []),
      ...[...report.markers, ...report.notJudged].flatMap(({ sentence }) => sentence ?? []),
    ];
    for (const { id } of said) expect(KNOWN).toContain(id);
  });
});
