import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInFacts, builtInPublishers } from '../../src/lists/directory.ts';
import { ownList, plainSource, publishersWith } from '../../src/lists/source-list.ts';

const domains = (name: string) => builtInPublishers.named(name).map((each) => each.domain);
const namesIn = (text: string) =>
  builtInPublishers.namesIn(text, 0, text.length).map((name) => text.slice(name.start, name.end));

describe('a name finds its publisher', () => {
  test.each([
    ['its name', 'Reuters', 'reuters.com'],
    ['another name', 'WaPo', 'washingtonpost.com'],
    ['an abbreviation', 'NYT', 'nytimes.com'],
    ['with dots', 'L.A. Times', 'latimes.com'],
    ['without its article', 'Washington Post', 'washingtonpost.com'],
    ['with an article', 'the Reuters', 'reuters.com'],
    ['in lower case', 'the washington post', 'washingtonpost.com'],
    ['in capitals', 'BREITBART', 'breitbart.com'],
    ['with double and unusual spaces', 'Daily\u00a0  Caller', 'dailycaller.com'],
    ['with look-alike letters', 'Ваrrоn’ѕ', 'barrons.com'],
    ['without accents', 'Liberation', 'liberation.fr'],
    ['with a zero-width space', 'Bloom\u200bberg', 'bloomberg.com'],
    ['its domain', 'Infowars.com', 'infowars.com'],
    ['in Chinese', '新华社', 'xinhuanet.com'],
    ['in Russian', 'ТАСС', 'tass.com'],
    ['in Arabic', 'الجزيرة', 'aljazeera.com'],
    ['in Chinese, far from home', '路透社', 'reuters.com'],
    ['in Hindi', 'रॉयटर्स', 'reuters.com'],
    ['in Persian', 'بی‌بی‌سی', 'bbc.com'],
    ['in capitals, where it needs its case', 'TIME', 'time.com'],
  ])('%s', (_, name, domain) => {
    expect(domains(name)).toEqual([domain]);
  });

  test.each([
    ['ABC', ['abcnews.go.com', 'abc.net.au', 'abc.es']],
    ['The Times', ['thetimes.com', 'nytimes.com', 'latimes.com']],
    ['The Post', ['washingtonpost.com', 'nypost.com', 'scmp.com']],
    ['ABC News', ['abcnews.go.com', 'abc.net.au']],
    ['The Guardian', ['theguardian.com', 'guardian.ng']],
  ])('several publishers go by "%s"', (name, some) => {
    expect(domains(name)).toEqual(expect.arrayContaining(some));
  });

  test.each(['time', 'the mirror', 'ap', 'people', 'Nobody’s Gazette', '', '   ', '.,;', '\u0000'])(
    'nobody goes by "%s"',
    (name) => {
      expect(domains(name)).toEqual([]);
    },
  );

  test('any string is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) =>
        Array.isArray(builtInPublishers.named(name)),
      ),
    );
  });
});

describe('an address finds its publisher', () => {
  test.each([
    ['https://abcnews.go.com/Politics/story', 'ABC News'],
    ['https://www.abc.net.au/news/2026', 'ABC News (Australia)'],
    ['https://edition.cnn.com/2026/story', 'CNN'],
    ['https://www.bbc.co.uk/news/1', 'BBC'],
    ['https://www.bbc.com/portuguese/1', 'BBC Brasil'],
    ['http://WWW.REUTERS.COM./world', 'Reuters'],
    ['https://g1.globo.com/fato-ou-fake/1', 'Fato ou Fake'],
    ['https://g1.globo.com/politica', 'G1'],
  ])('%s', (url, name) => {
    expect(builtInPublishers.at(url)?.name).toBe(name);
  });

  test.each([
    ['a longer domain that ends alike', 'https://notreuters.com/'],
    ['a publisher’s name before another domain', 'https://reuters.com.example.net/'],
    ['the domain above', 'https://go.com/'],
    ['a path that only begins alike', 'https://example.org/reuters.com'],
    ['no address', 'reuters.com'],
    ['another scheme', 'ftp://reuters.com/'],
    ['nonsense', 'http://[::1'],
  ])('nobody: %s', (_, url) => {
    expect(builtInPublishers.at(url)).toBeNull();
  });
});

describe('names inside a text', () => {
  test.each([
    ['longest first', 'Fox News Channel and Fox Business', ['Fox News Channel', 'Fox Business']],
    ['with their article', 'He told the Associated Press so.', ['the Associated Press']],
    ['before a possessive', 'CNN’s reporter and Reuters’ editor', ['CNN', 'Reuters']],
    ['a domain', 'Infowars.com reports', ['Infowars.com']],
    ['among Han letters', '据新华社报道，共同社称', ['新华社', '共同社']],
    ['behind an Arabic preposition', 'وفقاً لرويترز وبالجزيرة', ['رويترز', 'الجزيرة']],
    ['not over a line’s end', 'the Daily\n\n\n\nMail', []],
    ['not inside a longer name', 'The Independent Journal Review and the Oldmere Post', []],
    ['not an everyday word', 'time and the sun in the mirror of the nation', []],
    ['before a Korean particle', '로이터통신은 월요일, 뉴욕타임스에 따르면', ['로이터통신', '뉴욕타임스']],
    ['with an Arabic stretch', 'وفقاً لـرويترز', ['رويترز']],
    ['the longer one behind an article', 'Così il Corriere della Sera scrive', ['Corriere della Sera']],
    ['not a part of a Korean word', '로이터통신사들', []],
    ['not a part of a word', 'Reutersburg, CNNs, uncnnly', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('are found in every script, whatever was read before', () => {
    expect(namesIn('Reuters said so, and the Guardian.')).toEqual(['Reuters', 'the Guardian']);
    for (const { name, otherNames, domain } of builtInFacts()) {
      for (const each of [name, ...otherNames]) expect(domains(each), each).toContain(domain);
    }
  });

  test('are in order, apart, and inside the part that was asked for', () => {
    const piece = fc.constantFrom(
      'Reuters',
      'the Washington Post',
      'ABC News',
      '新华社',
      ' said ',
      '. ',
      '\n',
      'Time',
      'Fox',
      'x'.repeat(9),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(40), (pieces, from) => {
        const text = pieces.join(' ');
        const start = Math.min(from, text.length);
        let end = start;
        for (const name of builtInPublishers.namesIn(text, start, text.length)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.publishers.length).toBeGreaterThan(0);
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the reader’s own sources', () => {
  const own = publishersWith(
    ownList([
      {
        ...plainSource('courier.example', null, 'The Oldmere Courier', 'trusted'),
        otherNames: ['Courier'],
        kind: 'newspaper',
      },
      plainSource('nytimes.com', null, 'Grey Lady', 'ignored'),
      plainSource('theguardian.com', '/football', 'Guardian Football', null),
    ]),
  );

  test('are found by name and address, before the built-in ones', () => {
    expect(own.named('Oldmere Courier')[0]).toMatchObject({ domain: 'courier.example', kind: 'newspaper' });
    expect(own.at('https://www.nytimes.com/x')?.name).toBe('Grey Lady');
    expect(own.at('https://www.theguardian.com/football/1')?.name).toBe('Guardian Football');
    expect(own.at('https://www.theguardian.com/world/1')?.name).toBe('The Guardian');
    expect(own.at('https://www.theguardian.com/world/football/1')?.name).toBe('The Guardian');
  });

  test('leave the built-in ones in place', () => {
    expect(own.named('Reuters').map((each) => each.domain)).toEqual(['reuters.com']);
    expect(own.named('The New York Times').map((each) => each.domain)).toEqual(['nytimes.com']);
  });

  test('stand beside them inside a text', () => {
    const text = 'The Oldmere Courier and Reuters report; the Grey Lady is silent.';
    expect(own.namesIn(text, 0, text.length).map((name) => text.slice(name.start, name.end))).toEqual([
      'The Oldmere Courier',
      'Reuters',
      'Grey Lady',
    ]);
  });

  test('none: the built-in directory itself', () => {
    expect(publishersWith(ownList([]))).toBe(builtInPublishers);
  });
});
