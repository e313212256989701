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
    ['in another’s stead', ['Deputy Mayor Ida Ash came at noon.', SAID], 'the mayor'],
    ['after a place', ['In New Oldmere, the mayor came at noon.', SAID], 'the mayor'],
    ['that nobody was given with yet', [SAID, 'Mayor Ida Ash left at one.'], 'the mayor'],
    ['of somebody not spoken of', ['Mayor Ida Ash came.', `${Q},” a mayor said.`], 'a mayor'],
    ['of another place', ['Mayor Ida Ash came.', `${Q},” the mayor of Newmere said.`], 'the mayor of Newmere'],
  ])('but not one %s', (_, text, source) => {
    expect(sourcesIn(text, { language: 'en' })).toEqual([source]);
  });
});
