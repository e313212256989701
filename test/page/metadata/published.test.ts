import { describe, expect, test } from 'vitest';
import { domOf } from '../../../src/page/dom.ts';
import { dateInAddress, isoDate, shownDate } from '../../../src/page/metadata/published.ts';

describe('a date is read as ISO 8601, with the time zone where one is given', () => {
  test.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T07:15:00Z', '2031-03-04T07:15:00Z'],
    ['2031-03-04T07:15:00.123+0100', '2031-03-04T07:15:00+01:00'],
    ['2031-03-04 07:15:30 +02:00', '2031-03-04T07:15:30+02:00'],
    ['2031-03-04T07:15', '2031-03-04T07:15:00'],
    ['2031-3-4 7:05', '2031-03-04T07:05:00'],
    ['20310304T0715Z', '2031-03-04T07:15:00Z'],
    ['20310304', '2031-03-04'],
    ['1930374900000', '2031-03-04T07:15:00.000Z'],
    ['2031年3月4日 07時15分', '2031-03-04T07:15:00'],
    ['2031년 3월 4일 7시 15분', '2031-03-04T07:15:00'],
    ['2031. 3. 4.', '2031-03-04'],
    ['04.03.2031, 07:15 Uhr', '2031-03-04T07:15:00'],
    ['04/03/2031', '2031-03-04'],
    ['03/24/2031', '2031-03-24'],
    ['4 March 2031 • 7:15pm', '2031-03-04T19:15:00'],
    ['March 4, 2031 12:05 a.m.', '2031-03-04T00:05:00'],
    ['Tuesday, 4th Mar 2031', '2031-03-04'],
    ['Tue, 04 Mar 2031 07:15:00 GMT', '2031-03-04T07:15:00Z'],
    ['Tue, 04 Mar 2031 07:15:09 -0500', '2031-03-04T07:15:09-05:00'],
    ['Tue Mar 04 2031 07:15:00 GMT+0200 (EET)', '2031-03-04T07:15:00+02:00'],
    ['4 March 2031, 07:15 UTC+2', '2031-03-04T07:15:00+02:00'],
    ['4 March 2031 07:15 +05:30', '2031-03-04T07:15:00+05:30'],
    ['7:15 p.m. EST, Tue March 4, 2031', '2031-03-04T19:15:00-05:00'],
    ['04.03.2031, 07:15 MEZ', '2031-03-04T07:15:00+01:00'],
    ['2031年3月4日 07:15 JST', '2031-03-04T07:15:00+09:00'],
    ['4 March 2031 07:15:30.250 GMT', '2031-03-04T07:15:30Z'],
    ['2028-02-29', '2028-02-29'],
    ['2031-02-29', null],
    ['2031-02-30T07:15:00Z', null],
    ['31.04.2031', null],
    ['20310431', null],
    ['2031年2月30日', null],
  ])('%s', (text, wanted) => expect(isoDate(text)).toBe(wanted));

  test.each([
    ['4 March 2031, 07:15-11:45', '2031-03-04T07:15:00'],
    ['4 March 2031, 07:15 - 11:45', '2031-03-04T07:15:00'],
    ['7:15 p.m. ET, March 4, 2031', '2031-03-04T19:15:00'],
    ['4 March 2031 07:15 IST', '2031-03-04T07:15:00'],
    ['le 4 mars 2031 à 07h15 est', '2031-03-04T07:15:00'],
    ['4 March 2031 07:15 GMTV', '2031-03-04T07:15:00'],
    ['Tue, 04 Mar 2031 24:00:00 GMT', '2031-03-04'],
  ])('what is no zone, or of several lands, says none: %s', (text, wanted) => {
    expect(isoDate(text, text.startsWith('le') ? 'fr' : 'en')).toBe(wanted);
  });

  test.each([
    ['4. März 2031', 'de'],
    ['4 mars 2031', 'fr'],
    ['4 de marzo de 2031', 'es'],
    ['4 marca 2031', 'pl'],
    ['4 марта 2031', 'ru'],
    ['4 Mart 2031', 'tr'],
    ['4 Maret 2031', 'id'],
  ])('%s (%s)', (text, language) => expect(isoDate(text, language)).toBe('2031-03-04'));

  test('only the United States write the month first', () => {
    expect(isoDate('03/04/2031', 'en-US')).toBe('2031-03-04');
    expect(isoDate('03/04/2031', 'en-GB')).toBe('2031-04-03');
  });

  test.each([
    '',
    'yesterday',
    '1970-01-01T00:00:00Z',
    '12:30',
    'in 2031',
    'Harn Post 2031',
    'Spring 2031',
    'March 2031',
    '2031-13-44',
    '99.99.2031',
    'Room 4, Marchmont Street',
  ])('"%s" is no date', (text) => expect(isoDate(text)).toBeNull());
});

test.each([
  ['https://a.example/2031/03/04/title', '2031-03-04'],
  ['https://a.example/news/2031-03-04-title', '2031-03-04'],
  ['https://a.example/news/20310304/title', '2031-03-04'],
  ['https://a.example/2031/title', null],
  ['https://a.example/id/120310304123', null],
  [null, null],
])('the date in the address %s is %s', (url, wanted) => expect(dateInAddress(url)).toBe(wanted));

describe('the date that the page shows', () => {
  const shown = (html: string) =>
    shownDate(domOf(new DOMParser().parseFromString(html, 'text/html')), () => true, 'en');
  const time = (day: number, names = '') => `<time class="${names}" datetime="2031-03-0${day}"></time>`;

  test.each([
    ['whichever stands first', `<p>Last updated ${time(6)} · Published ${time(4)}</p>`],
    ['whichever stands last', `<p>Published ${time(4)}, updated ${time(6)}</p>`],
    ['by their classes', `<p>${time(6, 'updated')} ${time(4)}</p>`],
    ['by both classes on one', `<p>${time(4, 'published updated')} ${time(6)}</p>`],
    ['in one line of text', '<p class="date">Updated March 6, 2031; first published March 4, 2031</p>'],
    ['in one line, the other way', '<p class="date">Published March 4, 2031, updated January 2, 2032</p>'],
  ])('is that of publication, not of a change: %s', (_, html) => expect(shown(html)).toBe('2031-03-04'));

  test('is that of a change where there is no other', () => {
    expect(shown(`<p>Updated ${time(6)}</p>`)).toBe('2031-03-06');
    expect(shown('<p class="date">Updated March 6, 2031</p>')).toBe('2031-03-06');
  });

  test('is not passed over for a word of the text before it', () => {
    expect(shown(`<p>The map was updated by the board.</p><div><b>News</b> ${time(4)}</div>`)).toBe('2031-03-04');
  });
});
