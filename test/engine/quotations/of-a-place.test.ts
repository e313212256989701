import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

/** What is said, and how the sentence goes on, by language. */
const SAID: Record<string, (who: string) => string> = {
  de: (who) => `„Die Brücke ist in gutem Zustand“, sagte ${who}.`,
  en: (who) => `“The bridge is in good repair,” said ${who}.`,
  es: (who) => `«El puente está en buen estado», dijo ${who}.`,
  fr: (who) => `« Le pont est en bon état », a dit ${who}.`,
  it: (who) => `«Il ponte è in buono stato», ha detto ${who}.`,
  nl: (who) => `“De brug is in goede staat”, zei ${who}.`,
  pt: (who) => `“A ponte está em bom estado”, disse ${who}.`,
};
const sources = (language: string, who: string) => sourcesIn([SAID[language]!(who)], { language });

describe('a body of a place is no place', () => {
  test.each([
    ['fr', 'la police de Vieuxmont'],
    ['fr', 'la ministre de la Défense'],
    ['fr', 'la présidente de l’Assemblée nationale'],
    ['es', 'el ayuntamiento de Vallehondo'],
    ['es', 'la ministra de Defensa'],
    ['it', 'la procura di Pontevecchio'],
    ['pt', 'a polícia de Vilanova'],
    ['nl', 'de politie van Oudmeer'],
  ])('%s: %s', (language, who) => {
    expect(sources(language, who)).toEqual([who]);
  });

  test.each([
    ['de', 'die Polizei Altmark', 'Polizei Altmark'],
    ['de', 'das Landgericht Altmark', 'Landgericht Altmark'],
    ['de', 'das Innenministerium Altmark', 'Innenministerium Altmark'],
    ['nl', 'de gemeente Oudmeer', 'gemeente Oudmeer'],
    ['es', 'la Universidad de Vallehondo', 'Universidad de Vallehondo'],
    ['pt', 'o Ministério da Saúde', 'Ministério da Saúde'],
    ['es', 'el Ministerio de Sanidad', 'Ministerio de Sanidad'],
    ['en', 'the University of Oldmere', 'the University of Oldmere'],
  ])('%s: %s is one by name', (language, who, name) => {
    expect(sources(language, who)).toEqual([name]);
  });

  test.each([
    ['fr', 'Le maire de Vieuxmont a déclaré : « Le pont est en bon état. »', 'Le maire de Vieuxmont'],
    ['fr', 'Le maire de Vieuxmont, Ida Frêne, a déclaré : « Le pont est en bon état. »', 'Ida Frêne'],
    ['fr', '« Le pont est en bon état », a dit le maire de Vieuxmont, Ida Frêne.', 'Ida Frêne'],
    ['es', '«El puente está en buen estado», dijo el alcalde de Vallehondo, Ido Fresno.', 'Ido Fresno'],
    ['it', '«Il ponte è in buono stato», ha detto il sindaco di Pontevecchio, Ido Frassino.', 'Ido Frassino'],
    ['pt', '“A ponte está em bom estado”, disse o presidente da Câmara, Ido Freixo.', 'Ido Freixo'],
    ['nl', '“De brug is in goede staat”, zei de burgemeester van Oudmeer, Ida Es.', 'Ida Es'],
  ])('%s: its head is who is named behind: %s', (language, text, name) => {
    expect(sourcesIn([text], { language })).toEqual([name]);
  });
});

describe('“of” is a part of a name', () => {
  test.each([
    ['fr', 'Dominique de Frêne', 'Dominique de Frêne'],
    ['fr', 'Mme de Frêne', 'de Frêne'],
    ['fr', 'le général de Frêne', 'de Frêne'],
    ['es', 'Ida de la Cruz', 'Ida de la Cruz'],
    ['es', 'Ido de los Fresnos', 'Ido de los Fresnos'],
    ['pt', 'Ido da Silva', 'Ido da Silva'],
    ['nl', 'Ida van den Es', 'Ida van den Es'],
    ['nl', 'Ida van Es', 'Ida van Es'],
    ['de', 'Ida von der Esche', 'Ida von der Esche'],
    ['en', 'Ludo van Ash', 'Ludo van Ash'],
  ])('%s: %s', (language, who, name) => {
    expect(sources(language, who)).toEqual([name]);
  });
});

describe('what somebody is stays out of the name', () => {
  test.each([
    ['de', 'die Gewerkschaft Brücke', 'Brücke'],
    ['de', 'Polizeisprecher Karl Birke', 'Karl Birke'],
    ['de', 'Karl Birke von der Feuerwehr', 'Karl Birke'],
    ['de', 'der Sprecher von der Hafenbehörde', 'der Sprecher von der Hafenbehörde'],
    ['de', 'Gerichtssprecherin Ida Esche', 'Ida Esche'],
    ['fr', 'la maire Ida Frêne', 'Ida Frêne'],
    ['nl', 'burgemeester Ida Es', 'Ida Es'],
  ])('%s: %s', (language, who, name) => {
    expect(sources(language, who)).toEqual([name]);
  });
});
