import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseOf } from '../../../src/engine/prose.ts';
import { introducedQuotations } from '../../../src/engine/quotations/introduced.ts';
import { articleFromText } from '../../../src/engine/text/plain.ts';
import { KNOWLEDGE, reading } from './lead-ins/reading.ts';

const piece = fc.constantFrom(
  'Reuters reports:',
  'As the Guardian wrote:',
  'According to ABC News:',
  'Tessa Lindqvist said:',
  'He added:',
  'The letter reads:',
  'Source: AP',
  'Read more',
  '据新华社报道：',
  'The harbour will be dredged in spring, and the town is glad of it.',
  '“It cannot go on,” the harbour master said.',
  'We told you so, didn’t we?',
  'Via CNN',
  '— : “ " (AP) –',
  '1. One',
);

describe('whatever a page holds', () => {
  test('introduced quotations lie in the text, in order and apart, and say where their source is named', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('\n\n', ' ', '\n'), (pieces, between) => {
        const text = pieces.join(between);
        const { quotations, credits } = introducedQuotations(proseOf(articleFromText({ text }), []), KNOWLEDGE);
        let end = 0;
        for (const quotation of quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(text.slice(quotation.start, quotation.end)).toBe(text.slice(quotation.start, quotation.end).trim());
          expect(quotation.extentConfidence).toBeGreaterThan(0);
          expect(quotation.extentConfidence).toBeLessThanOrEqual(1);
          expect(quotation.attribution?.name).not.toMatch(/^(?:he|she|it|they|who)$/i);
          end = quotation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const credit of credits) expect(credit.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a text of any characters is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(() => reading([text, 'Reuters reports:', text])).not.toThrow();
      }),
      { numRuns: 25 },
    );
  });

  test('a page of nothing but lead-ins is cut off, not followed for ever', () => {
    const { quotations, credits } = reading(
      Array.from({ length: 2_000 }, () => 'Reuters reports:\nThe harbour is to be dredged in spring.'),
    );
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.length).toBeLessThanOrEqual(300);
    expect(credits.length).toBeLessThanOrEqual(1_100);
  });
});

describe('one name, several publishers', () => {
  const PASTED =
    'Engineers measured the channel in April and found that it had lost two metres of depth in four years.';
  const domainOf = (
    leadIn: string,
    about: Parameters<typeof reading>[1] = {},
    own = 'The harbour of Oldmere is to be dredged, and the town is glad of it.',
  ) => reading([own, leadIn, PASTED], about).quotations[0]?.attribution?.domain;

  test('stays open where nothing on the page tells them apart', () => {
    expect(domainOf('ABC reports:')).toBeNull();
    expect(domainOf('The Post reports:')).toBeNull();
  });

  test('is told by the link on it', () => {
    expect(domainOf('ABC reports:', { links: { ABC: 'https://www.abc.net.au/news/1' } })).toBe('abc.net.au');
  });

  test('is told by another link of the page', () => {
    expect(domainOf('The Post reports:', { links: { Oldmere: 'https://www.jpost.com/1' } })).toBe('jpost.com');
  });

  test('is told by the country beside it', () => {
    expect(domainOf('Australia’s ABC reports:')).toBe('abc.net.au');
    expect(domainOf('The UK’s Express reports:')).toBe('express.co.uk');
  });

  test('is told by the country of the page’s own site', () => {
    expect(domainOf('ABC News reports:', { url: 'https://harbour.example.com.au/1' })).toBe('abc.net.au');
    expect(domainOf('The Times reports:', { url: 'https://harbour.example.co.uk/1' })).toBe('thetimes.com');
  });

  test('is told by the language of the page', () => {
    const spanish = 'El puerto de la ciudad será dragado en primavera, y la gente está contenta con la noticia.';
    expect(domainOf('Express reports:')).toBe('express.co.uk');
    expect(domainOf('Público publica:', {}, spanish)).toBe('publico.es');
  });

  test('means whom it is the full name of, where all else is equal', () => {
    expect(domainOf('ABC News reports:')).toBe('abcnews.go.com');
    expect(domainOf('The Guardian reports:')).toBe('theguardian.com');
  });
});

test('a publisher the reader trusts is marked so', () => {
  const text =
    'The harbour is to be dredged.\n\nReuters reports:\n\nEngineers measured the channel in April and found it shallow.';
  const prose = proseOf(articleFromText({ text }), []);
  const trusted = introducedQuotations(prose, {
    ...KNOWLEDGE,
    trust: (url) => (url.includes('reuters.com') ? 'trusted' : null),
  });
  expect(trusted.quotations[0]?.attribution?.trusted).toBe(true);
  expect(introducedQuotations(prose, KNOWLEDGE).quotations[0]?.attribution?.trusted).toBe(false);
});
