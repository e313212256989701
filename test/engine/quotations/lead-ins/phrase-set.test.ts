import { describe, expect, it } from 'vitest';
import { PhraseSet, plainWords } from '../../../../src/engine/quotations/lead-ins/phrase-set.ts';
import * as phrases from '../../../../src/engine/quotations/lead-ins/phrases.ts';

const isPhrases = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const lists = Object.entries<unknown>(phrases).flatMap(([name, list]) =>
  isPhrases(list) ? [[name, list] as const] : [],
);

describe('a set of phrases', () => {
  it.each(lists)('%s: every phrase is found where a text begins with it, and inside one', (_, list) => {
    const set = new PhraseSet(list);
    for (const phrase of list) {
      const within = `x ${phrase}`;
      const end = within.length;
      expect(set.leads(phrase, plainWords(phrase, 0, phrase.length), 0), phrase).not.toBeNull();
      expect(set.in(within, plainWords(within, 0, end), 0, end).length, phrase).toBeGreaterThan(0);
    }
  });

  it('finds a phrase in another script after texts that had none', () => {
    const set = new PhraseSet(['reports', 'сообщает', 'によると']);
    const found = (text: string) =>
      set.in(text, plainWords(text, 0, text.length), 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(found('Reuters reports')).toEqual(['reports']);
    expect(found('Рейтер сообщает')).toEqual(['сообщает']);
    expect(found('NHKによると')).toEqual(['によると']);
    expect(found('nothing of the kind')).toEqual([]);
  });
});
