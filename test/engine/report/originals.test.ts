import { describe, expect, it } from 'vitest';
import { NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { dated, FERRIES, judge, OWN, textOf } from './outlets.ts';

const PAGE = [OWN, ...FERRIES];
const row = (parts: Parameters<typeof textOf>[2], text: readonly string[] = FERRIES) =>
  judge(PAGE, [textOf('Harbour Wire', text, parts)]).originals[0]!;

describe('what a Report says of an Original', () => {
  it('its share is the words that agree, of all words of the article', () => {
    const report = judge(PAGE, [textOf('Harbour Wire', FERRIES)]);
    const [original] = report.originals;
    expect(original!.words).toBe(FERRIES.join(' ').split(' ').length);
    expect(original!.share).toBeCloseTo(original!.words / report.article.words, 10);
  });

  it('the web archive’s copy says of which day it is, and no other Original does', () => {
    const addresses = ['https://web.archive.org/web/20310418120000id_/https://harbour-wire.example/2031/ferry-talks'];
    expect(row({ foundBy: 'archive', addresses })).toMatchObject({ archived: '2031-04-18' });
    expect(row({ foundBy: 'saved', addresses })).not.toHaveProperty('archived');
    expect(row({ foundBy: 'archive' })).not.toHaveProperty('archived');
  });

  describe('of copies that have as many of its words, give or take a dateline,', () => {
    const LINE = 'SALTBY (Harbour Wire) –';
    const printed = [`${LINE} ${FERRIES[0]}`, ...FERRIES.slice(1)];
    const wire = textOf('Harbour Wire', FERRIES, dated('2031-04-18T06:00:00Z'));
    const copy = textOf('The Tidal Post', printed, dated('2031-04-18T09:00:00Z'));
    const ids = (paragraphs: readonly string[], ...originals: Parameters<typeof judge>[1]) =>
      judge(paragraphs, originals).originals.map(({ id, role }) => [id, role]);

    it('the agency’s own is the original, which its dateline on the page names', () => {
      const expected = [
        ['harbour-wire', 'original'],
        ['tidal-post', 'sibling'],
      ];
      expect(ids(printed, wire, copy)).toEqual(expected);
      expect(ids(printed, { ...copy, published: null }, { ...wire, published: null })).toEqual(expected);
    });

    it('the one that surely came out first is, where the page names none', () => {
      const longer = [`In Saltby: ${FERRIES[0]}`, ...FERRIES.slice(1)];
      const later = textOf('The Tidal Post', longer, dated('2031-04-18T09:00:00Z'));
      expect(ids(longer, later, wire)[0]![0]).toBe('harbour-wire');
      expect(ids(longer, later, { ...wire, ...dated('2031-04-18T10:00:00Z') })[0]![0]).toBe('tidal-post');
      expect(ids(longer, later, { ...wire, ...dated('2031-04-18') })[0]![0]).toBe('tidal-post');
    });

    it('none is that has a paragraph less', () => {
      expect(ids(printed, copy, { ...wire, text: FERRIES.slice(0, 2).join('\n\n') })[0]![0]).toBe('tidal-post');
    });
  });

  it('of one of which only the beginning is held it says so, and offers to get the rest from where the page says it stands', () => {
    const url = 'https://harbour-wire.example/2031/ferry-talks';
    const held = (parts: Parameters<typeof textOf>[2]) => {
      const original = textOf('Harbour Wire', FERRIES, parts);
      const declared = { ...NOTHING_DECLARED, canonical: url };
      const { originals, candidates } = judge(PAGE, [original], { declared });
      return { partial: originals[0]!.partial, offered: candidates.map((each) => each.url) };
    };
    expect(held({ partial: true })).toEqual({ partial: true, offered: [url] });
    expect(held({})).toEqual({ partial: undefined, offered: [] });
  });

  it('a text that has nearly all of its words from a better one is a sibling of that; one with words of its own is not', () => {
    const best = textOf('Harbour Wire', FERRIES);
    const part = textOf('The Tidal Post', FERRIES.slice(0, 2));
    const role = (...originals: Parameters<typeof judge>[1]) =>
      judge(PAGE, originals).originals.map((each) => [each.publisher, each.role]);
    expect(role(best, part)).toEqual([
      ['Harbour Wire', 'original'],
      ['The Tidal Post', 'sibling'],
    ]);
    const first = textOf('Harbour Wire', FERRIES.slice(0, 2));
    const other = textOf('The Tidal Post', FERRIES.slice(1));
    expect(role(first, other).map(([, each]) => each)).toEqual(['original', 'original']);
  });

  it('what a copy of the page has too makes nobody a sibling', () => {
    const copy = textOf('Harbour Wire', FERRIES, dated('2031-04-25'));
    const source = textOf('The Tidal Post', FERRIES.slice(0, 2), dated('2031-04-10'));
    expect(judge(PAGE, [copy, source]).originals.map(({ role }) => role)).toEqual(['copy', 'original']);
  });
});
