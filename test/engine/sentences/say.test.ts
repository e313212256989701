import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../../src/engine/sentences/index.ts';
import { say, together } from '../../../src/engine/sentences/say.ts';
import { placesOf, type Template } from '../../../src/engine/sentences/template.ts';

const templates: [string, Template][] = Object.entries(SENTENCES);
const forms = (template: Template) => (typeof template === 'string' ? [template] : template);

describe('a sentence of the engine', () => {
  it('has what stands in its places in their order, and the same in English', () => {
    expect(say('copied-without-credit', { words: 87, source: 'The Harbour Post' })).toEqual({
      id: 'copied-without-credit',
      parts: [{ count: 87 }, { name: 'The Harbour Post' }],
      english: '87 words also stand in The Harbour Post, which this page does not name or link.',
    });
  });

  it.each([
    ['one', say('not-judged.short', { words: 1 }), 'It holds too little text to judge: 1 word.'],
    ['many', say('not-judged.short', { words: 12 }), 'It holds too little text to judge: 12 words.'],
    ['none', say('not-judged.short', { words: 0 }), 'It holds too little text to judge: 0 words.'],
    ['a share', say('mostly-reused', { reuse: 0.834 }), '83 % of this article is text from another publication.'],
    [
      'a date',
      say('check.older', { checker: 'ClearCheck', made: '2024-03-02T10:00:00Z' }),
      'The label points to a check by ClearCheck that is older than the article (2024-03-02).',
    ],
    [
      'moments on one clock',
      say('which.earlier', { original: '2024-03-02T23:30:00-01:00', page: '2024-03-03' }),
      'It is dated 2024-03-03 00:30 UTC, before this page (2024-03-03).',
    ],
  ])('says %s in English', (_, sentence, english) => expect(sentence.english).toBe(english));

  it('what stands in a place is not read as a place', () => {
    expect(say('check.named', { checker: '{name checker} {count x}' }).english).toBe(
      'The page names {name checker} {count x} as checker: its own claim.',
    );
  });

  it('gives a time that says no zone as a day: it is not one of Greenwich', () => {
    const places = { original: '2024-03-03T08:30:00', page: '2024-03-04T08:30:00.000Z' };
    expect(say('which.earlier', places).english).toBe(
      'It is dated 2024-03-03, before this page (2024-03-04 08:30 UTC).',
    );
  });

  it('what a page writes is bounded', () => {
    const { parts, english } = say('check.named', { checker: 'x'.repeat(5_000) });
    expect(JSON.stringify(parts).length + english.length).toBeLessThan(600);
  });

  it('several are one text', () => {
    expect(together([say('partly-checked'), say('left-out.links')])).toBe(
      'Only part of this page was checked. Some links were left out: there are too many.',
    );
  });
});

describe('the templates', () => {
  it.each(templates)('%s: a whole sentence, its braces are places, and no place is named twice', (_, template) => {
    for (const form of forms(template)) {
      expect(form).toMatch(/^[“{A-Z].*[.”]$/);
      expect(form.replace(/\{(?:names?|words|count|share|date|moment) \w+\}/g, '')).not.toMatch(/[{}$]/);
    }
    const names = placesOf(template).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(9);
  });

  it('one with two forms has a count to choose by', () => {
    for (const [, template] of templates)
      if (typeof template !== 'string') expect(placesOf(template).some(({ kind }) => kind === 'count')).toBe(true);
  });

  it('none judges', () => {
    const judging = /\b(?:fake|false|true|lie|lies|liar|trustworthy|reliable|credible)\b/i;
    for (const [, template] of templates) for (const form of forms(template)) expect(form).not.toMatch(judging);
  });
});
