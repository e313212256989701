import { describe, expect, it } from 'vitest';
import { PhraseSet, phraseMaps } from '../../../../src/engine/quotations/lead-ins/phrase-set.ts';
import { LEAD_INS, type LeadInKind } from '../../../../src/engine/quotations/lead-ins/phrases.ts';
import { plainWords } from '../../../../src/engine/quotations/lead-ins/plain-words.ts';
import { sortPhrases } from '../../../../src/engine/quotations/lead-ins/sort-phrases.ts';

const kinds = Object.keys(LEAD_INS) as LeadInKind[];

describe('a set of phrases', () => {
  it.each(kinds)('%s: every phrase is found where a text begins with it, and inside one', (kind) => {
    const set = new PhraseSet([kind]);
    for (const phrase of LEAD_INS[kind]) {
      const within = `x ${phrase}`;
      const end = within.length;
      expect(set.leads(phrase, plainWords(phrase, 0, phrase.length), 0), phrase).not.toBeNull();
      expect(set.in(within, plainWords(within, 0, end), 0, end).length, phrase).toBeGreaterThan(0);
    }
  });

  it('finds a phrase in another script after texts that had none', () => {
    const set = new PhraseSet(
      ['says'],
      phraseMaps(sortPhrases({ says: ['reports', 'сообщает', 'によると'], other: ['nothing'] })),
    );
    const found = (text: string) =>
      set.in(text, plainWords(text, 0, text.length), 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(found('Reuters reports')).toEqual(['reports']);
    expect(found('Рейтер сообщает')).toEqual(['сообщает']);
    expect(found('NHKによると')).toEqual(['によると']);
    expect(found('nothing of the kind')).toEqual([]);
  });
});
