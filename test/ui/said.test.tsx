import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sentenceMessages } from '../../scripts/build/sentence-messages.ts';
import { say } from '../../src/engine/sentences/say.ts';
import { Said } from '../../src/ui/said.tsx';
import { saidAs } from '../../src/ui/sentence-text.ts';
import { englishCatalogue, speakCatalogue, speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);
afterEach(cleanup);

const uncredited = (words: number) => say('copied-without-credit', { words, source: 'The Harbour Post' });

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the engine’s sentences in the catalogue', () => {
  const catalogue = englishCatalogue();
  const said = Object.fromEntries(Object.entries(catalogue).filter(([key]) => key.startsWith('said_')));

  test('each has its English message, written by `npm run sentences`', () => {
    expect(said).toEqual(sentenceMessages());
  });
});

describe('a sentence of the engine in the interface', () => {
  test.each([
    ['many', uncredited(1234), '1,234 words also stand in The Harbour Post, which this page does not name or link.'],
    ['one', uncredited(1), '1 word also stands in The Harbour Post, which this page does not name or link.'],
    ['a share', say('mostly-reused', { reuse: 0.834 }), '83\u00a0% of this article is text from another publication.'],
    [
      'a day',
      say('check.older', { checker: 'ClearCheck', made: '2024-03-02' }),
      'The label points to a check by ClearCheck that is older than the article (Mar 2, 2024).',
    ],
  ])('%s', (_, sentence, expected) => {
    const { container } = render(<Said sentence={sentence} />);
    expect(container.textContent).toBe(expected);
    expect(plain(saidAs(sentence))).toBe(expected);
  });

  test('names and words from outside are set apart, so that they cannot turn the sentence', () => {
    const { container } = render(<Said sentence={say('check.rated', { checker: '\u202eevil', rating: 'mixed' })} />);
    expect([...container.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['evil', 'mixed']);
    expect(saidAs(say('check.named', { checker: '\u202eevil' }))).toContain('\u2068evil\u2069');
    expect(saidAs(say('circle.ring', { ring: ['Ridge Post', '\u202eevil'] }))).toContain(
      ': \u2068Ridge Post\u2069 and \u2068evil\u2069.',
    );
  });

  test('another language has its own order and forms', () => {
    speakCatalogue(
      {
        said_copied_without_credit_one: { message: '$2: $1 słowo' },
        said_copied_without_credit_few: { message: '$2: $1 słowa' },
        said_copied_without_credit_other: { message: '$2: $1 słów' },
      },
      'pl',
    );
    expect([1, 3, 5].map((n) => plain(saidAs(uncredited(n))))).toEqual([
      'The Harbour Post: 1 słowo',
      'The Harbour Post: 3 słowa',
      'The Harbour Post: 5 słów',
    ]);
    speakEnglish();
  });

  test('one that the catalogue does not know is said in English', () => {
    const later = { id: 'of-a-later-version', parts: [{ count: 3 }], english: 'Three things.' };
    const { container } = render(<Said sentence={later} />);
    expect(container.textContent).toBe('Three things.');
    expect(saidAs(later)).toBe('Three things.');
  });

  test('a Report without names of sentences is shown as it is written', () => {
    const { container } = render(<Said sentence={undefined}>{'As\nbefore.'}</Said>);
    expect(container.textContent).toBe('As before.');
  });
});
