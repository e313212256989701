import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/engine/analyze.ts';
import type { Notice } from '../../../../src/engine/model.ts';
import { article, knowing } from '../../invented.ts';

const P = [
  'The keeper of the lighthouse at Cape Arlo said on Monday that 41 ships had passed the cape in the storm. None of them was lost, as far as the keeper and the two fishermen who were with her on the gallery could see from there.',
  'She had counted them with a slate and a piece of chalk, as her mother did in the winter when the cable to the mainland broke.',
  'A film about the keeper and her mother will be shown in the school on Friday, with tea and bread from the bakery on the ground floor.',
] as const;
const CORRECTED = P.map((paragraph) => paragraph.replace('41', '14'));

function told(now: readonly string[], notices: readonly Notice[] = [], before: readonly string[] = P) {
  const versions = [{ text: before.join('\n\n'), at: '2031-02-01T10:00:00Z', from: 'library' }] as const;
  const page = article(now, { url: 'https://cape.example/ships', notices });
  const { flags } = analyze(page, knowing({ versions }), 'r');
  const flag = flags.find(({ id }) => ['silent-edit', 'declared-edit', 'grown-page'].includes(id));
  return flag && `${flag.id}: ${flag.message}`;
}
const line = (text: string, scope: Notice['scope']): Notice => ({
  text,
  scope,
  start: null,
  end: null,
  signals: [],
  links: [],
  beside: [],
});

describe('paragraphs that begin and end elsewhere than before', () => {
  it('are no change where they were joined, or parted', () => {
    const joined = [`${P[0]} ${P[1]}`, P[2]];
    expect(told(joined)).toBeUndefined();
    expect(told(P, [], joined)).toBeUndefined();
  });

  it('tell of the word that was changed, and of nothing else', () => {
    expect(told([`${CORRECTED[0]} ${P[1]}`, P[2]])).toMatch(/^silent-edit: .* 1 place differs\. No line/);
  });

  it('a sentence that went is a place that differs, and no paragraph that was taken out', () => {
    const [first] = P[0].split(/(?<=storm\.)/);
    expect(told([first!, P[1], P[2]])).toMatch(/ 1 place differs\. No line/);
    expect(told([P[0], P[2]])).toContain('1 paragraph was removed.');
  });
});

describe('a page says that it was changed', () => {
  it.each<[string, string, Notice['scope']]>([
    ['behind the day it came out', 'Published 1 February 2031 · Updated 3 February 2031', 'byline'],
    ['in brackets', 'By Ida Ash, 1 February 2031 (updated 3 February 2031)', 'header'],
    ['as an agency’s headline', 'UPDATE 1-Ships pass Cape Arlo', 'header'],
    ['in another language', '01.02.2031, 10:00 | aktualisiert: 03.02.2031, 9:12', 'header'],
  ])('%s', (_, text, scope) => {
    expect(told(CORRECTED, [line(text, scope)])).toContain(`declared-edit: `);
    expect(told(CORRECTED, [line(text, scope)])).toContain(`The page says so: “${text}”.`);
  });

  it.each([
    'We wrote at first that 41 ships had passed. This has been corrected.',
    'The number in an earlier version of this story was that of the year before.',
    '(This story corrects the number of ships.)',
  ])('in a line at its end: %s', (text) => {
    expect(told([...CORRECTED, text])).toContain('declared-edit: ');
  });
});

describe('a page does not say so', () => {
  it.each<[string, Notice['scope']]>([
    ['Terms of use · Updated 3 February 2031', 'footer'],
    ['Software, updated for sailors', 'header'],
  ])('where another matter was updated: %s', (text, scope) => {
    expect(told(CORRECTED, [line(text, scope)])).toContain('silent-edit: ');
  });

  it.each([
    'The course of the ferry has been corrected since the storm.',
    'The lamp, updated in 2019, was dark on Monday.',
  ])('in a sentence of the story: %s', (text) => {
    expect(told([...CORRECTED, text])).toContain('silent-edit: ');
  });
});
