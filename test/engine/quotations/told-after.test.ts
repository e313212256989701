import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

describe('the sentence after a quotation says whose it is', () => {
  test.each<[language: string, text: string, source: string]>([
    ['en', '“The bridge is in good repair.” So said Ida Ash, the mayor.', 'Ida Ash'],
    ['en', '“The bridge is in good repair.” That is what the harbour board said on Monday.', 'the harbour board'],
    ['en', '“The bridge is in good repair.” Those were the words of Ida Ash.', 'Ida Ash'],
    ['en', 'The bridge was “in good repair”. This was announced by Ida Ash.', 'Ida Ash'],
    ['de', '„Die Brücke ist in gutem Zustand.“ Das sagte Ida Esche am Montag.', 'Ida Esche'],
    ['de', '„Die Brücke ist in gutem Zustand.“ So die Bürgermeisterin Ida Esche.', 'Ida Esche'],
    ['de', 'Die Brücke sei „in gutem Zustand“. Dies gab Ida Esche am Montag bekannt.', 'Ida Esche'],
    ['de', 'Die Brücke sei „in gutem Zustand“. Das teilte die Hafenbehörde mit.', 'die Hafenbehörde'],
    ['nl', '“De brug is in goede staat.” Dat zei Ida Es maandag.', 'Ida Es'],
    ['nl', '“De brug is in goede staat.” Aldus Ida Es.', 'Ida Es'],
    ['sv', '”Bron är i gott skick.” Det sade Ida Ask i måndags.', 'Ida Ask'],
    ['fr', '« Le pont est en bon état. » C’est ce qu’a annoncé Ida Frêne lundi.', 'Ida Frêne'],
    ['es', '«El puente está en buen estado». Así lo dijo Ida Fresno el lunes.', 'Ida Fresno'],
    ['it', '«Il ponte è in buono stato». Così Ida Frassino.', 'Ida Frassino'],
    ['it', '«Il ponte è in buono stato». Lo ha detto Ida Frassino lunedì.', 'Ida Frassino'],
    ['pt', '“A ponte está em bom estado.” Foi o que disse Ida Freixo na segunda-feira.', 'Ida Freixo'],
  ])('%s: %s', (language, text, source) => {
    expect(sourcesIn([text], { language })).toEqual([source]);
  });

  test('whoever spoke before it', () => {
    const text = '„Das Fest fällt aus“, sagte Karl Birke. „Die Brücke ist in gutem Zustand.“ Das sagte Ida Esche.';
    expect(sourcesIn([text], { language: 'de' })).toEqual(['Karl Birke', 'Ida Esche']);
  });
});

describe('the sentence after it says nothing of it', () => {
  const SAID = '„Die Brücke ist in gutem Zustand“, sagte Karl Birke.';
  test.each<[why: string, language: string, text: string, sources: (string | null)[]]>([
    ['where its own already did', 'de', `${SAID} Das teilte die Stadt mit.`, ['Karl Birke']],
    ['where somebody said it too', 'de', 'Die Brücke sei „in gutem Zustand“. Das sagte auch Ida Esche.', []],
    ['of a gift', 'de', 'Die Brücke sei „in gutem Zustand“. Das gab der Stadt Hoffnung.', []],
    ['where “so” begins something else', 'de', '„Die Brücke steht noch.“ So ging der Tag zu Ende.', []],
    ['of a need', 'en', 'He wore a “Save the bridge” shirt. That is what the bridge needs.', []],
    ['where “that” is a subject', 'en', 'He wore a “Save the bridge” shirt. That, the mayor said, was wrong.', []],
    ['a sentence later', 'de', 'Die Brücke sei „in gutem Zustand“. Es regnete. Das sagte Ida Esche.', []],
  ])('%s', (_, language, text, sources) => {
    expect(sourcesIn([text], { language })).toEqual(sources);
  });
});

describe('“therein” is the document spoken of last', () => {
  const Q = '„Die Brücke hätte geschlossen werden müssen.“';
  test.each<[text: string, source: string | null]>([
    [`Das Amt veröffentlichte einen Bericht. Darin heißt es: ${Q}`, 'einen Bericht'],
    [`Das Amt veröffentlichte einen Prüfbericht. Dort heißt es weiter: ${Q}`, 'einen Prüfbericht'],
    [`Die Stadt ließ ein Gutachten schreiben. Darin steht: ${Q}`, 'ein Gutachten'],
    [`Die Stadt gab am Montag eine Erklärung ab. Es regnete. Darin heißt es: ${Q}`, 'eine Erklärung'],
    [`Im Rathaus war es still. Darin heißt es: ${Q}`, null],
  ])('%s', (text, source) => {
    expect(sourcesIn([text], { language: 'de' })).toEqual([source]);
  });

  test('and nobody where a person speaks there', () => {
    const text = `Ida Esche kam in den Hafen. Dort sagte Karl Birke: ${Q}`;
    expect(sourcesIn([text], { language: 'de' })).toEqual(['Karl Birke']);
  });
});

test('what is called out is not who calls', () => {
  const text = 'Am Abend kamen Anwohner vor das Rathaus und riefen Parolen wie „Lasst die Brücke doch stehen“.';
  expect(sourcesIn([text], { language: 'de' })).not.toContain('Parolen');
});
