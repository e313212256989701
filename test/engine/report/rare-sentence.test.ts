import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rareSentence } from '../../../src/engine/report/rare-sentence.ts';

const rarest = (text: string, language = 'en') => rareSentence(text, { start: 0, end: text.length }, language);

const PLAIN = 'It was the first time that they had done so in all of these years. ';
const NAMES = 'The engineer Ottilie Brandvold counted 41 cracks under the Lesser Hallering landing stage. ';

describe('the sentence to search for', () => {
  it.each([
    ['with numbers and names before one of common words', PLAIN + NAMES],
    ['wherever it stands', NAMES + PLAIN + PLAIN],
    ['whatever is too short or too long to be a phrase', `${'on and '.repeat(40)}on. ${NAMES}Nobody knows. `],
    [
      'in the reporter’s words before a person’s',
      `“The engineer Ottilie Brandvold counted 42 cracks under the Greater Hallering pier,” he said. ${NAMES}`,
    ],
  ])('is the one %s', (_, text) => {
    expect(rarest(text)).toBe(NAMES.trim());
  });

  it('is not the one whose words the text is full of', () => {
    const told = 'Brandvold counted cracks under the landing stage again. ';
    const once = 'Weed hides whichever of them nobody could photograph beforehand. ';
    expect(rarest(told.repeat(4) + once)).toBe(once.trim());
  });

  it('is found in scripts without spaces', () => {
    expect(rarest('彼はそこにいた。技師のブランヴォルは桟橋の下で41本のひびを数えた。', 'ja')).toBe(
      '技師のブランヴォルは桟橋の下で41本のひびを数えた。',
    );
  });

  it('is on one line', () => {
    expect(rarest('The engineer Brandvold\u00a0 counted 41 cracks under the stage.')).toBe(
      'The engineer Brandvold counted 41 cracks under the stage.',
    );
  });

  it('is none where no sentence will do', () => {
    for (const text of ['', 'Short.', 'a '.repeat(500)]) expect(rarest(text)).toBeNull();
  });

  it('comes from within the span, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 30 }), (before, inside) => {
        const text = `${before}\n${NAMES}${inside}`;
        const found = rareSentence(text, { start: before.length + 1, end: before.length + 1 + NAMES.length }, 'en');
        expect(found).toBe(NAMES.trim());
      }),
    );
  });
});
