import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

const Q = '“The bridge will open on Monday';
const SAID = `${Q},” the mayor said.`;

describe('a role alone is whoever was given with it', () => {
  test.each<[name: string, language: string, text: string[], source: string]>([
    ['before a full name', 'en', ['Mayor Ida Ash came at noon.', SAID], 'Ida Ash'],
    ['before a surname', 'en', ['Ida Ash was late.', 'By noon Mayor Ash was there.', SAID], 'Ida Ash'],
    ['without a capital', 'en', ['At noon mayor Ida Ash was there.', SAID], 'Ida Ash'],
    ['behind the name', 'en', ['Ida Ash, the new mayor of Oldmere, came at noon.', SAID], 'Ida Ash'],
    ['shortened', 'en', ['On Friday Sen. Ida Ash came.', `${Q},” the senator said.`], 'Ida Ash'],
    ['given twice with one name', 'en', ['Mayor Ida Ash came.', 'Mayor Ash was late.', SAID], 'Ida Ash'],
    [
      'a role of a country',
      'de',
      ['Bundeskanzlerin Ida Esche kam am Mittag.', '„Die Brücke öffnet am Montag“, sagte die Kanzlerin.'],
      'Ida Esche',
    ],
    [
      'in French',
      'fr',
      ['Ida Frêne, maire de Vieuxmont, est venue à midi.', '« Le pont ouvrira lundi », a déclaré la maire.'],
      'Ida Frêne',
    ],
    [
      'in Spanish',
      'es',
      ['La alcaldesa Ida Fresno llegó al mediodía.', '«El puente abrirá el lunes», dijo la alcaldesa.'],
      'Ida Fresno',
    ],
    [
      'in Italian',
      'it',
      ['Il sindaco Ido Frassino è arrivato a mezzogiorno.', '«Il ponte aprirà lunedì», ha detto il sindaco.'],
      'Ido Frassino',
    ],
    [
      'in Portuguese',
      'pt',
      ['A prefeita Ida Freixo chegou ao meio-dia.', '“A ponte abre na segunda-feira”, disse a prefeita.'],
      'Ida Freixo',
    ],
    [
      'in Dutch',
      'nl',
      ['Burgemeester Ida Es kwam om twaalf uur.', '“De brug gaat maandag open”, zei de burgemeester.'],
      'Ida Es',
    ],
    [
      'and then a pronoun is too',
      'en',
      ['Mayor Ida Ash came.', 'It was late, the mayor said.', `${Q},” she said.`],
      'Ida Ash',
    ],
  ])('%s', (_, language, text, source) => {
    expect(sourcesIn(text, { language })).toEqual([source]);
  });

  test.each<[name: string, text: string[], source: string]>([
    ['that two were given with', ['Mayor Ida Ash met Mayor Tom Birch.', SAID], 'the mayor'],
    ['that another had behind the name', ['Mayor Ida Ash met Tom Birch, mayor of Newmere.', SAID], 'the mayor'],
    ['that somebody had once', ['Former mayor Ida Ash came at noon.', SAID], 'the mayor'],
    ['that somebody had once, of a country', ['The former Oldmere Mayor Ida Ash came at noon.', SAID], 'the mayor'],
    ['in another’s stead', ['Deputy Mayor Ida Ash came at noon.', SAID], 'the mayor'],
    ['after a place', ['In New Oldmere, the mayor came at noon.', SAID], 'the mayor'],
    ['that nobody was given with yet', [SAID, 'Mayor Ida Ash left at one.'], 'the mayor'],
    ['of somebody not spoken of', ['Mayor Ida Ash came.', `${Q},” a mayor said.`], 'a mayor'],
    ['of another place', ['Mayor Ida Ash came.', `${Q},” the mayor of Newmere said.`], 'the mayor of Newmere'],
  ])('but not one %s', (_, text, source) => {
    expect(sourcesIn(text, { language: 'en' })).toEqual([source]);
  });

  test.each([
    ['de', 'Vizekanzlerin Ida Esche kam.', '„Die Brücke öffnet am Montag“, sagte die Kanzlerin.', 'die Kanzlerin'],
    ['de', 'Ex-Kanzlerin Ida Esche kam.', '„Die Brücke öffnet am Montag“, sagte die Kanzlerin.', 'die Kanzlerin'],
    ['es', 'La exalcaldesa Ida Fresno llegó.', '«El puente abrirá el lunes», dijo la alcaldesa.', 'la alcaldesa'],
    ['nl', 'Oud-burgemeester Ida Es kwam.', '“De brug gaat maandag open”, zei de burgemeester.', 'de burgemeester'],
  ])('nor in %s one that a prefix makes another: %s', (language, first, said, source) => {
    expect(sourcesIn([first, said], { language })).toEqual([source]);
  });
});
