import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { type Article, NOTHING_DECLARED, type Notice } from '../../../src/engine/model.ts';
import { builtInPublishers } from '../../../src/lists/directory.ts';
import { article, knowing, original } from '../invented.ts';

const COPIED = [
  'Buyers of the twelve towers must keep the lamps in working order for twenty years and open the doors to the public on at least thirty days of each summer, the coast authority said when it published the terms of the sale.',
  'Two more towers will be sold in autumn, when the harbour office has mended the stairs of the one and found the deeds of the other in its own cellar.',
];
const held = [
  original('wire', COPIED.join('\n\n'), { publisher: 'Reuters', url: 'https://www.reuters.com/towers' }),
  original('courier', COPIED.join('\n\n'), {
    publisher: 'The Heron Courier',
    url: 'https://heron-courier.example/towers',
  }),
];

function judge(parts: Partial<Article>, paragraphs: readonly string[] = COPIED, originals = held) {
  const page = article(paragraphs, { url: 'https://coast.example/lighthouse', ...parts });
  const report = analyze(page, knowing({ originals, publishers: builtInPublishers }), 'r');
  const flag = report.flags.find(({ id }) => id === 'copied-without-credit');
  const credited = report.originals.filter((row) => row.credited).map(({ id }) => id);
  return { report, credited, told: flag && `${flag.severity}: ${flag.message.replace(/^\d+ words/, '')}` };
}

const line = (text: string, scope: Notice['scope'] = 'article-tail', parts: Partial<Notice> = {}): Notice => ({
  text,
  scope,
  start: null,
  end: null,
  signals: [],
  links: [],
  beside: [],
  ...parts,
});
const NAMED = expect.stringContaining('which this page names or links; no credit for them was found.');
const UNNAMED = expect.stringContaining('which this page does not name or link.');

describe('what stands around the prose credits all of it', () => {
  it.each<[string, Partial<Article>]>([
    ['a byline that is the publisher', { byline: 'Reuters' }],
    ['a byline that names the writer’s publisher', { byline: 'Ida Ash, Reuters' }],
    ['a byline line with a bar', { notices: [line('By Ida Ash | Reuters', 'byline')] }],
    [
      'an organisation among the authors',
      { declared: { ...NOTHING_DECLARED, authors: [{ name: 'Reuters', url: null, kind: 'organisation' }] } },
    ],
    [
      'the publisher in a line beside the byline',
      { byline: 'Ida Ash', notices: [line('Reuters', 'header', { beside: ['Ida Ash'] })] },
    ],
    ['a credit line below the article', { notices: [line('Source: Reuters')] }],
    ['one above it', { notices: [line('来源：路透社', 'header')] }],
    ['a line of nothing but a name behind a dash', { notices: [line('— Reuters')] }],
    [
      'a source in the structured data',
      { declared: { ...NOTHING_DECLARED, organisations: [{ property: 'sourceOrganization', name: 'Reuters' }] } },
    ],
  ])('%s', (_, parts) => {
    expect(judge(parts).credited).toEqual(['wire']);
    expect(judge(parts).told).toBeUndefined();
  });

  it.each<[string, Partial<Article>]>([
    ['in a byline', { byline: 'Nils Ver, The Heron Courier' }],
    ['in a byline of capitals without a sign', { byline: 'NILS VER Heron Courier' }],
    ['in a line that says who provided it', { notices: [line('Provided by The Heron Courier', 'header')] }],
    [
      'by a link',
      {
        notices: [
          line('Via our friends', 'article-tail', {
            links: [{ text: 'our friends', url: 'https://heron-courier.example/' }],
          }),
        ],
      },
    ],
  ])('a publisher that only its original makes known too: %s', (_, parts) => {
    expect(judge(parts).credited).toEqual(['courier']);
  });

  it.each<[string, string[]]>([
    ['behind the last sentence', [COPIED[0]!, `${COPIED[1]} (Reuters)`]],
    ['with another and the initials of the desk', [COPIED[0]!, `${COPIED[1]} (dpa, Reuters/olm)`]],
    ['in a line of its own', [...COPIED, '(Reuters)']],
    ['with who reported', [...COPIED, 'Reporting by Reuters.']],
  ])('a name in brackets at the end: %s', (_, paragraphs) => {
    expect(judge({}, paragraphs).credited).toEqual(['wire']);
  });
});

describe('a name around the prose that is no credit is not denied either', () => {
  it.each<[string, Partial<Article>, (readonly string[])?]>([
    ['of a picture above the article', { notices: [line('Credit: Reuters', 'header')] }],
    ['of a picture', { notices: [line('Photo: Reuters')] }],
    ['in a menu', { notices: [line('Source: Reuters', 'nav')] }],
    ['among related stories', { notices: [line('Reuters: what the towers cost', 'aside')] }],
    ['as a word of the headline', { title: 'Reuters moves to the lighthouse' }],
    ['a name in brackets inside a sentence', {}, [COPIED[0]!, `${COPIED[1]} An agency wrote so in May (Reuters).`]],
    [
      'a link to the front page in another matter',
      { notices: [line('More', 'footer', { links: [{ text: 'More', url: 'https://www.reuters.com/' }] })] },
    ],
  ])('%s', (_, parts, paragraphs) => {
    const { credited, told } = judge(parts, paragraphs, held.slice(0, 1));
    expect(credited).toEqual([]);
    expect(told).toEqual(NAMED);
    expect(told).toMatch(/^notice/);
  });

  it('is denied where it stands nowhere', () => {
    for (const parts of [{}, { byline: 'Ida Reuter' }, { notices: [line('By Ida Ash', 'byline')] }]) {
      expect(judge(parts).told).toEqual(UNNAMED);
      expect(judge(parts).told).toMatch(/^warning/);
    }
  });

  it('is denied of a host where the original names no publisher', () => {
    const page = article(COPIED, { url: 'https://coast.example/lighthouse' });
    const report = analyze(
      page,
      knowing({ originals: [original('towers', COPIED.join('\n\n'), { title: 'On towers' })] }),
      'r',
    );
    expect(report.flags.find(({ id }) => id === 'copied-without-credit')?.message).toContain(
      'also stand in towers.example,',
    );
  });
});

it('an agency whose text is held is not listed as missing under its short name', () => {
  const ap = original('ap', COPIED.join('\n\n'), { publisher: 'Associated Press', url: 'https://apnews.com/towers' });
  const page = article([...COPIED, 'Source: AP'], { url: 'https://coast.example/lighthouse' });
  const candidates = (originals: (typeof ap)[]) =>
    analyze(page, knowing({ originals, publishers: builtInPublishers }), 'r').candidates.map(
      ({ publisher }) => publisher,
    );
  expect(candidates([ap])).toEqual([]);
  expect(candidates([held[1]!])).toEqual(['AP']);
});

it.each([
  ['the words of a link, without label and date', 'Source: Harn Ministry, 25 October 2031', ['Harn Ministry']],
  ['no letters of a text-size control', 'AA', []],
  ['no feed', '(via RSS)', []],
  ['no photographer', 'Credit: Ido Elm/Harn Post', []],
  ['an agency alone', 'Credit: AFP', ['AFP']],
])('a line below the article credits %s', (_, text, names) => {
  const links = text.startsWith('Source') ? [{ text, url: 'https://ministry.example/a' }] : [];
  const { report } = judge({ notices: [line(text, 'article-tail', { links })] }, undefined, []);
  expect(report.candidates.map(({ publisher }) => publisher)).toEqual(names);
});

it('the subject of a story beside its byline is no credit', () => {
  const notice = line('White House', 'header', { beside: ['Ida Ash'] });
  expect(judge({ byline: 'Ida Ash', notices: [notice] }, undefined, []).report.candidates).toEqual([]);
});

it('one agency of two names is one source that is not held', () => {
  const notices = [line('Source: AP'), line('© 2031 The Associated Press. All rights reserved.')];
  const { report } = judge({ notices }, undefined, []);
  expect(report.candidates.map(({ publisher }) => publisher)).toEqual(['AP']);
});
