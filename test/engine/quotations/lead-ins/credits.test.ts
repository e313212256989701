import { describe, expect, test } from 'vitest';
import { reading } from './reading.ts';

const OWN = 'The harbour of Oldmere will be dredged this spring, a decision the town has waited for since the storm.';

/** A paragraph, the form of its credit, whom it credits, with which domain. */
const CREDITS: readonly (readonly [string, string, string, string | null])[] = [
  ['Source: ABC News', 'tail', 'ABC News', 'abcnews.go.com'],
  ['Source: https://www.reuters.com/world/harbour', 'tail', 'Reuters', 'reuters.com'],
  ['Source: http://courier.example/harbour', 'tail', 'courier.example', 'courier.example'],
  ['h/t Freedom Bugle', 'tail', 'Freedom Bugle', null],
  ['H/T: The Daily Caller', 'tail', 'The Daily Caller', 'dailycaller.com'],
  ['This article originally appeared in The Atlantic.', 'tail', 'The Atlantic', 'theatlantic.com'],
  ['The post Harbour to be dredged appeared first on Daily Wire.', 'tail', 'Daily Wire', 'dailywire.com'],
  ['Originally published on ProPublica', 'tail', 'ProPublica', 'propublica.org'],
  ['Quelle: dpa', 'tail', 'dpa', 'dpa.com'],
  ['Fuente: Infobae', 'tail', 'Infobae', 'infobae.com'],
  ['Источник: Медуза', 'tail', 'Медуза', 'meduza.io'],
  ['本文转载自财新网', 'tail', '财新网', 'caixin.com'],
  ['出典：朝日新聞', 'tail', '朝日新聞', 'asahi.com'],
  ['(h/t Reuters)', 'tail', 'Reuters', 'reuters.com'],
  ['（来源：新华网）', 'tail', '新华网', 'xinhuanet.com'],
  ['출처: 연합뉴스', 'tail', '연합뉴스', 'yna.co.kr'],
  ['Kilde: Ritzau', 'tail', 'Ritzau', 'ritzau.dk'],
  ['Der Beitrag Hafen zu erschien zuerst auf Correctiv.', 'tail', 'Correctiv', 'correctiv.org'],
  ['The Associated Press contributed to this report.', 'tail', 'The Associated Press', 'apnews.com'],
  ['With reporting from Reuters.', 'tail', 'Reuters', 'reuters.com'],
  ['© 2026 The Associated Press. All rights reserved.', 'tail', 'The Associated Press', 'apnews.com'],
  ['المصدر: الجزيرة', 'tail', 'الجزيرة', 'aljazeera.com'],
  [
    'OLDMERE (Reuters) – The town will dredge its harbour in spring, the council said on Monday.',
    'dateline',
    'Reuters',
    'reuters.com',
  ],
  [
    'NEW YORK, March 3 (AP) — The town will dredge its harbour in spring, the council said.',
    'dateline',
    'AP',
    'apnews.com',
  ],
  ['“It cannot go on,” the harbour master told ABC News on Monday.', 'inline', 'ABC News', 'abcnews.go.com'],
  ['According to Newsweek, the dredging will cost four million crowns.', 'inline', 'Newsweek', 'newsweek.com'],
  ['The dredging will cost four million, Bloomberg reported on Monday.', 'inline', 'Bloomberg', 'bloomberg.com'],
  ['By Tessa Lindqvist, Fox News', 'byline', 'Fox News', 'foxnews.com'],
];

describe('a page credits a publisher', () => {
  test.each(CREDITS)('%s', (paragraph, form, name, domain) => {
    const { credits } = reading([OWN, paragraph]);
    expect(credits).toContainEqual(
      expect.objectContaining({ form, attribution: expect.objectContaining({ name, domain }) }),
    );
  });

  test('a lead-in credits even where marks follow it', () => {
    const { credits, quotations } = reading([OWN, 'ABC News reported:', '“The channel is lost,” it says.']);
    expect(quotations.length).toBeLessThanOrEqual(1);
    expect(credits[0]).toMatchObject({ form: 'lead-in', attribution: { name: 'ABC News' } });
  });
});

test('a publisher’s own page credits it with nothing', () => {
  const line = '© 2026 The Associated Press. All rights reserved.';
  expect(reading([OWN, line], { url: 'https://apnews.com/article/harbour' }).credits).toEqual([]);
  expect(reading([OWN, line], { url: 'https://blog.example/harbour' }).credits).toHaveLength(1);
});

describe('the page’s own house is credited with nothing', () => {
  const credit = (line: string, about: Parameters<typeof reading>[1]) => [
    ...new Set(reading([OWN, line], about).credits.map(({ attribution }) => attribution.name)),
  ];
  test.each<[string, string, Parameters<typeof reading>[1]]>([
    ['a part of it on a domain below', 'Source: CNN Business', { url: 'https://edition.cnn.com/harbour' }],
    ['by the name of its site, where the page has no address', 'Source: ABC News', { site: 'ABC News' }],
    ['by a part of that name', 'Source: The Oldmere Courier', { site: 'The Oldmere Courier Online' }],
    ['as its address spells it', 'Source: Oldmere Courier', { url: 'https://www.oldmerecourier.co.uk/harbour' }],
  ])('%s', (_, line, about) => expect(credit(line, about)).toEqual([]));

  test.each<[string, string, Parameters<typeof reading>[1], string]>([
    ['another on the same page', 'Source: Reuters', { site: 'ABC News' }, 'Reuters'],
    ['one whose name only begins alike', 'Source: Oldmere Courier', { site: 'Oldmere Council' }, 'Oldmere Courier'],
    [
      'a known one of the same name at another address',
      'Source: Reuters',
      { site: 'Reuters', url: 'https://news.example/harbour' },
      'Reuters',
    ],
  ])('but %s', (_, line, about, name) => expect(credit(line, about)).toEqual([name]));
});

describe('whom a link names', () => {
  const LINK = 'https://mil.starow.example/news';
  test('a link on the label and a date as well is the name between', () => {
    const line = 'Source: Starow Harbour Ministry, 25 October 2031';
    const { credits } = reading([OWN, line], { links: { [line]: LINK } });
    expect(credits.map(({ attribution }) => attribution.name)).toEqual(['Starow Harbour Ministry']);
  });
  test('letters of an agency inside a longer name that leads elsewhere are not the agency', () => {
    const line = 'According to the 2031 RIA Benchmarking Study, the dredging will cost four million crowns.';
    expect(reading([OWN, line], { links: { 'RIA Benchmarking Study': LINK } }).credits).toEqual([]);
  });
  test('of two that share a name it is the one that the address spells', () => {
    const line = 'The dredging will cost four million crowns, according to the Newsweek.';
    const { credits } = reading([OWN, line], { links: { Newsweek: 'https://www.thenewsweek.example/harbour' } });
    expect(credits[0]?.attribution.domain).toBe('thenewsweek.example');
  });
  test('but a known publisher whose story is linked elsewhere is that publisher', () => {
    const line = 'The dredging will cost four million crowns, according to Reuters.';
    const { credits } = reading([OWN, line], { links: { Reuters: 'https://courier.example/wire/harbour' } });
    expect(credits[0]?.attribution.name).toBe('Reuters');
  });
});

describe('a picture’s credit is none of the text', () => {
  const MORE = [OWN, OWN, OWN];
  test.each(['Credit: Ida Ash', 'Credits: Supplied Image;', 'Credit: Reuters', 'Credit Hour'])('%s', (line) => {
    expect(reading([OWN, line, ...MORE]).credits).toEqual([]);
  });
  test('a known agency that closes the text is one', () => {
    expect(reading([...MORE, 'Credit: Reuters']).credits).toHaveLength(1);
    expect(reading([...MORE, 'Credit: Ida Ash']).credits).toEqual([]);
  });
});

describe('a name that credits nobody', () => {
  test.each([
    ['a mention', 'The company that owns Fox News has its seat in another town.'],
    ['an everyday word', 'Time will show whether the mirror of the sun is a mirage.'],
    ['an office', 'The White House said the town would have to pay for itself.'],
    ['a label with nothing after it', 'Source:'],
    ['a share button', 'Share via Email'],
    ['a company that a publisher’s name begins', '© 2026 Dow Jones & Company, Inc. All rights reserved.'],
    ['the site’s own copyright', '© 2026 The Oldmere Blog. All rights reserved.'],
    ['a colleague who took part', 'Tessa Lindqvist contributed to this report.'],
    [
      'a sentence that begins like a label',
      'Sources of fresh water are few along this coast, and the town has only one of them left to use.',
    ],
  ])('%s', (_, paragraph) => {
    expect(reading([OWN, paragraph]).credits).toEqual([]);
  });
});

test('thanks at the beginning of a sentence credit no link further on in it', () => {
  const line =
    'Thanks to new QX (quick exchange) gates, the harbour of Oldmere can be entered at low tide by any ship.';
  const { credits } = reading([OWN, line], { links: { 'quick exchange': 'https://encyclopedia.example/gates' } });
  expect(credits).toEqual([]);
});
