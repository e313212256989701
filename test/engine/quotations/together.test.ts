import { describe, expect, test } from 'vitest';
import { markedIn, sourcesIn } from './marked-reading.ts';

/** Several who speak together: the text, and the name that each of its quotations has. */
const TOGETHER: Record<string, readonly [text: string, ...names: (string | null)[]][]> = {
  en: [
    ['Ida Ash, Tom Birch and Max Elm said the bridge was “very old and late”.', 'Ida Ash, Tom Birch and Max Elm'],
    ['Ida Ash, Tom Birch, and Max Elm said the bridge was “very old and late”.', 'Ida Ash, Tom Birch, and Max Elm'],
    ['Ash, Birch and Elm said the bridge was “very old and late”.', 'Ash, Birch and Elm'],
    ['Sens. Ida Ash, Tom Birch and Max Elm said the bridge was “very old”.', 'Ida Ash, Tom Birch and Max Elm'],
    ['“The bridge is very old and late,” said Ida Ash, Tom Birch and Max Elm.', 'Ida Ash, Tom Birch and Max Elm'],
    ['“The bridge is very old,” said Ash, Birch and Elm in a joint statement.', 'Ash, Birch and Elm'],
    ['In a letter, Ida Ash, Tom Birch and Max Elm called it “very old”.', 'Ida Ash, Tom Birch and Max Elm'],
    ['According to Ida Ash, Tom Birch and Max Elm, it is “very old and late”.', 'Ida Ash, Tom Birch and Max Elm'],
    ['In Harn, Ida Ash and Tom Birch said the bridge was “very old”.', 'Ida Ash and Tom Birch'],
    ['In Oldmere, Texas, Ida Ash and Tom Birch said it was “very old and late”.', 'Ida Ash and Tom Birch'],
    ['On Monday, Ida Ash and Tom Birch said the bridge was “very old”.', 'Ida Ash and Tom Birch'],
  ],
  de: [
    ['„Die Brücke ist sehr alt“, sagten Ida Esche, Karl Birke und Max Ulme.', 'Ida Esche, Karl Birke und Max Ulme'],
    ['Ida Esche, Karl Birke und Max Ulme nannten sie „eine Gefahr“.', 'Ida Esche, Karl Birke und Max Ulme'],
    ['„Die Brücke ist sehr alt“, erklärten SPQ, Blaue und FQP.', 'SPQ, Blaue und FQP'],
  ],
  fr: [
    ['Ida Frêne et Rui Orme ont dit que « le pont ouvrira avant l’été ».', 'Ida Frêne et Rui Orme'],
    ['« Le pont ouvrira avant l’été », ont dit Ida Frêne, Rui Orme et Luc Hêtre.', 'Ida Frêne, Rui Orme et Luc Hêtre'],
    ['Selon Ida Frêne et Rui Orme, « le pont ouvrira avant l’été ».', 'Ida Frêne et Rui Orme'],
  ],
  es: [
    ['“El puente abrirá antes del verano”, dijeron Ida Fresno y Rui Olmo.', 'Ida Fresno y Rui Olmo'],
    ['Ida Fresno, Rui Olmo y Luis Haya dijeron que “el puente abrirá antes”.', 'Ida Fresno, Rui Olmo y Luis Haya'],
  ],
  it: [['“Il ponte aprirà prima dell’estate”, hanno detto Ida Frassino e Ido Olmo.', 'Ida Frassino e Ido Olmo']],
  pt: [['Ida Freixo e Rui Olmo disseram que “a ponte vai abrir antes do verão”.', 'Ida Freixo e Rui Olmo']],
  nl: [['“De brug gaat voor de zomer open”, zeggen Ida Es en Rui Eik.', 'Ida Es en Rui Eik']],
  pl: [['„Most zostanie otwarty przed latem” – powiedzieli Jan Jesion i Ida Dąb.', 'Jan Jesion i Ida Dąb']],
  ru: [['«Мост откроют до лета», — сказали Иван Ясень и Ида Вяз.', 'Иван Ясень и Ида Вяз']],
};

describe.each(Object.entries(TOGETHER))('%s: all who speak together are named', (language, rows) => {
  test.each(rows)('%s', (text, ...names) => {
    expect(sourcesIn([text], { language })).toEqual(names);
  });
});

/** Names beside that of who speaks, and none of them speaks. */
const ALONE: Record<string, readonly [text: string, ...names: (string | null)[]][]> = {
  en: [
    ['They met Ida Ash, Tom Birch and Max Elm said the bridge was “very old and late”.', 'Max Elm'],
    ['A letter signed by Ida Ash, Tom Birch and Max Elm said it was “very old and late”.', 'Max Elm'],
    ['“The bridge is very old and late,” said Ida Ash, Tom Birch and Max Elm laughed.', 'Ida Ash'],
    ['“The bridge is very old,” said Ida Ash, Harbour Director and Bridge Trustee.', 'Ida Ash'],
    ['“The bridge is very old,” said Ida Ash, Tom Birch’s sister and Max Elm’s friend.', 'Ida Ash'],
    ['“The bridge is very old,” said Ida Ash, Oldmere and Harn MP.', 'Ida Ash'],
    ['Near Harn, Starow and Olmow, Max Elm said the bridge was “very old and late”.', 'Max Elm'],
    ['However, Ash and Birch said the bridge was “very old and late”.', 'Ash and Birch'],
    ['Besides Ida Ash, Tom Birch and Max Elm said it was “very old and late”.', 'Tom Birch and Max Elm'],
    ['Ida Ash told Tom Birch, Max Elm and Karl Reed that the bridge was “very old”.', 'Ida Ash'],
  ],
  de: [
    ['„Die Brücke ist sehr alt“, sagte Ida Esche, Karl Birke und Max Ulme lachten.', 'Ida Esche'],
    ['„Die Brücke ist sehr alt“, sagte Ida Esche, Mutter und Lehrerin.', 'Ida Esche'],
  ],
  es: [['“El puente abrirá antes del verano”, dijo Ida Fresno y Rui Olmo sonrió.', 'Ida Fresno']],
  fr: [['« Le pont ouvrira », a dit Ida Frêne, maire de Vieuxmont et Hautbois.', 'Ida Frêne']],
};

describe.each(Object.entries(ALONE))('%s: who speaks alone is named alone', (language, rows) => {
  test.each(rows)('%s', (text, ...names) => {
    expect(sourcesIn([text], { language })).toEqual(names);
  });
});

describe('several who spoke together are later spoken of', () => {
  const said = 'Ida Ash, Tom Birch and Max Elm said the bridge was old.';
  test.each([
    ['all of them', 'They said it was “a danger to the whole town”.', 'Ida Ash, Tom Birch and Max Elm'],
    ['one of them', 'Elm said it was “a danger to the whole town”.', 'Max Elm'],
    ['the woman of them', '“It is a danger to the whole town,” she said.', 'Ida Ash'],
  ])('%s', (_, sentence, name) => {
    expect(sourcesIn([said, sentence])).toEqual([name]);
  });
});

test('several are no person', () => {
  const [found] = markedIn(['Ida Ash, Tom Birch and Max Elm said the bridge was “very old and late”.']);
  expect(found?.attribution).toMatchObject({ kind: 'unknown', cue: 'said' });
});
