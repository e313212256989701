import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/engine/model.ts';
import { proseOf } from '../../../src/engine/prose.ts';
import { agreedWords } from '../../../src/engine/reuse/agreed.ts';
import { matchesIn } from '../../../src/engine/reuse/matches.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { OWN, original, paragraphs, prose, STORY } from './invented.ts';

const wire = original(paragraphs(...STORY));
const here = (text: string, match: Match) => text.slice(match.start, match.end);
const there = (match: Match, from = wire) => from.text.slice(match.originalStart, match.originalEnd);

describe('one Match for each contiguous run, word-exact at both ends', () => {
  test('a pasted article between own paragraphs', () => {
    const text = paragraphs(OWN[0], ...STORY, OWN[1]);
    const matches = matchesIn(prose(text), [wire]);
    expect(matches).toHaveLength(1);
    expect(here(text, matches[0]!)).toBe(wire.text);
    expect(matches[0]).toMatchObject({ original: 'wire', grade: 'exact', edits: [], originalStart: 0 });
  });

  test('paragraphs parted by an own one are two', () => {
    const text = paragraphs(STORY[0], OWN[0], STORY[1]);
    const matches = matchesIn(prose(text), [wire]);
    expect(matches.map((m) => here(text, m))).toEqual([STORY[0], STORY[1]]);
    expect(matches.map((m) => there(m))).toEqual([STORY[0], STORY[1]]);
  });

  test('paragraphs in another order are one each, also where two kept their order', () => {
    const text = paragraphs(STORY[2], STORY[0], STORY[1]);
    const matches = matchesIn(prose(text), [wire]);
    expect(matches.map((m) => here(text, m))).toEqual([STORY[2], STORY[0], STORY[1]]);
    expect(matches.map((m) => there(m))).toEqual([STORY[2], STORY[0], STORY[1]]);
  });

  test('a paragraph passed over parts two, a sentence left out does not', () => {
    const over = paragraphs(STORY[0], STORY[2]);
    expect(matchesIn(prose(over), [wire]).map((m) => there(m))).toEqual([STORY[0], STORY[2]]);
    const [first, second] = STORY[1].split(/(?<=\.) /) as [string, string];
    const cut = paragraphs(STORY[0], second, STORY[2]);
    const [match, ...others] = matchesIn(prose(cut), [wire]);
    expect(others).toEqual([]);
    expect(here(cut, match!)).toBe(cut);
    expect(match!.edits.map((e) => [e.kind, e.class, e.originalText])).toEqual([
      ['delete', 'omission', first.replace(/\.$/, '')],
    ]);
  });

  test('own words that happen to begin alike are no part of it', () => {
    const text = paragraphs(STORY[0], 'Mayor of nothing at all, our cat prefers the sunny bench.');
    const [match] = matchesIn(prose(text), [wire]);
    expect(here(text, match!)).toBe(STORY[0]);
  });
});

describe('edits are found and nothing else is called one', () => {
  test('three changed words give exactly those three', () => {
    const text = paragraphs(...STORY)
      .replace('old ferry', 'worn ferry')
      .replace('many of them', 'most of them')
      .replace('lit at night', 'dark at night');
    const [match, ...others] = matchesIn(prose(text), [wire]);
    expect(others).toEqual([]);
    expect(match!.grade).toBe('edited');
    expect(match!.edits.map((e) => [text.slice(e.start, e.end), e.originalText])).toEqual([
      ['worn', 'old'],
      ['most', 'many'],
      ['dark', 'lit'],
    ]);
  });

  test('the first and the last word changed', () => {
    const text = paragraphs(
      OWN[0],
      STORY[0].replace('The harbour', 'Our harbour').replace('waterline.', 'surface.'),
      OWN[1],
    );
    const [match] = matchesIn(prose(text), [wire]);
    expect(here(text, match!)).toMatch(/^Our harbour.*surface\.$/s);
    expect(match!.edits.map((e) => e.originalText)).toEqual(['The', 'waterline']);
  });

  const settings: [string, (text: string) => string][] = [
    ['capitals', (t) => t.toUpperCase()],
    ['no-break and double spaces', (t) => t.replaceAll(' of ', '\u00a0of  ')],
    ['soft hyphens', (t) => t.replaceAll('council', 'coun\u00adcil')],
    ['zero-width spaces', (t) => t.replaceAll('er', 'e\u200br')],
    ['ligatures', (t) => t.replaceAll('Fi', 'ﬁ')],
    ['full width', (t) => t.replaceAll('340', '３４０')],
  ];
  test.each(settings)('%s are typography, not edits', (_, set) => {
    const text = paragraphs(...STORY.map(set));
    const [match, ...others] = matchesIn(prose(text), [wire]);
    expect(others).toEqual([]);
    expect(match).toMatchObject({ start: 0, grade: 'normalised', edits: [] });
    expect(here(text, match!)).toBe(text);
  });

  test('every fourth word changed leaves a Match', () => {
    const text = paragraphs(...STORY)
      .split(' ')
      .map((word, i) => (i % 4 === 3 ? 'otherwise' : word))
      .join(' ');
    const [match] = matchesIn(prose(text), [wire]);
    expect(match!.end - match!.start).toBeGreaterThan(text.length * 0.95);
  });
});

describe('what is no Match', () => {
  const none: [string, string, string][] = [
    ['other words', paragraphs(...OWN), wire.text],
    [
      'a name with its title',
      'He met Mayor Ragna Thorsby of Lindavik on the steps.',
      'Said Mayor Ragna Thorsby of Lindavik.',
    ],
    [
      'a set phrase',
      `${OWN[0]} At the end of the day it is what it is. ${OWN[1]}`,
      `${STORY[0]} At the end of the day it is what it is. ${STORY[1]}`,
    ],
    ['no words', '… — …', wire.text],
    ['nothing', '', ''],
  ];
  test.each(none)('%s', (_, text, theirs) => expect(matchesIn(prose(text), [original(theirs)])).toEqual([]));

  test('boilerplate of the page', () => {
    const text = paragraphs(STORY[0], OWN[0]);
    const span = { start: 0, end: STORY[0].length };
    expect(matchesIn(proseOf(articleFromText({ text }), [span]), [wire])).toEqual([]);
  });

  test('what many Originals carry, but what was copied beside it', () => {
    const notice = OWN[1];
    const theirs = paragraphs(STORY[0], notice);
    const start = theirs.indexOf(notice);
    const carrier = original(theirs, { common: [{ start, end: theirs.length }] });
    expect(matchesIn(prose(paragraphs(OWN[0], notice)), [carrier])).toEqual([]);
    const text = paragraphs(STORY[0], notice);
    expect(matchesIn(prose(text), [carrier]).map((m) => here(text, m))).toEqual([STORY[0]]);
  });

  test('the page itself, under another of its addresses', () => {
    const article = { ...articleFromText({ text: wire.text }), url: 'https://m.wire.example/ferry/?utm_source=mail' };
    expect(matchesIn(proseOf(article, []), [wire])).toEqual([]);
  });
});

test('Originals that hold the same words each have their Match', () => {
  const text = paragraphs(OWN[0], STORY[0], STORY[3]);
  const second = original(paragraphs(STORY[3], OWN[2]), { id: 'second' });
  const matches = matchesIn(prose(text), [wire, second]);
  expect(matches.map((m) => [m.original, here(text, m)])).toEqual([
    ['wire', STORY[0]],
    ['second', STORY[3]],
    ['wire', STORY[3]],
  ]);
});

test('agreed words are those that were not changed, each once', () => {
  const text = STORY[0].replace('old ferry', 'worn and tired ferry');
  const page = prose(text);
  const matches = matchesIn(page, [wire, original(wire.text, { id: 'copy' })]);
  expect(matches).toHaveLength(2);
  expect(agreedWords(page, matches)).toBe(page.words.length - 3);
});

test('scripts without spaces are compared by characters', () => {
  const theirs = '港湾評議会は火曜日、古い渡し船の桟橋を冬の前に閉鎖することを決めた。技術者は二年前から警告していた。';
  const text = `今週の庭の話です。${theirs}トマトが赤くなりました。`;
  const [match] = matchesIn(prose(text, 'ja'), [original(theirs)]);
  expect(here(text, match!)).toBe(theirs);
});

test('whatever the texts, Matches lie inside both, in order, and their edits inside them', () => {
  const words = fc.array(
    fc.constantFrom('the', 'pier', 'of', 'a', 'boat', 'not', '7', 'Orrby', '.', '\n\n', '“', '…'),
    {
      minLength: 20,
      maxLength: 120,
    },
  );
  fc.assert(
    fc.property(words, words, fc.nat(60), (a, b, at) => {
      const text = [...a.slice(0, at), ...b, ...a.slice(at)].join(' ');
      const from = original([...b, ...a.slice(0, at)].join(' '));
      for (const match of matchesIn(prose(text), [from])) {
        expect(match.start).toBeLessThan(match.end);
        expect(match.end).toBeLessThanOrEqual(text.length);
        expect(match.originalEnd).toBeLessThanOrEqual(from.text.length);
        let last = match.start;
        let lastThere = match.originalStart;
        for (const edit of match.edits) {
          expect(edit.start).toBeGreaterThanOrEqual(last);
          expect(edit.originalStart).toBeGreaterThanOrEqual(lastThere);
          expect(from.text.slice(edit.originalStart, edit.originalEnd)).toBe(edit.originalText);
          [last, lastThere] = [edit.end, edit.originalEnd];
        }
        expect(last).toBeLessThanOrEqual(match.end);
        expect(lastThere).toBeLessThanOrEqual(match.originalEnd);
      }
    }),
    { numRuns: 300 },
  );
});

test('a text that repeats itself without end is compared in no more than a glance', () => {
  const text = 'the '.repeat(20_000);
  for (const match of matchesIn(prose(text), [original(text)])) expect(match.end).toBeLessThanOrEqual(text.length);
});
