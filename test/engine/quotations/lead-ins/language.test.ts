import { describe, expect, it } from 'vitest';
import { PageLanguage } from '../../../../src/engine/quotations/lead-ins/language.ts';

const ENGLISH =
  'The council said that it was not the bridge which had moved, but the pier on the other side of it. '.repeat(9);
const GERMAN =
  'Der Rat sagte, dass nicht die Brücke sich bewegt habe, sondern der Pfeiler auf der anderen Seite. '.repeat(9);

describe('the language in which a page introduces others’ text', () => {
  it.each<[string, string, string, string | null]>([
    ['the one it declares', 'en-GB', ENGLISH, 'en'],
    ['that of its text where it declares none', 'und', GERMAN, 'de'],
    ['that of its text where it plainly declares another', 'en', GERMAN, 'de'],
    ['none where nothing is known of the one it declares', 'ca', ENGLISH, null],
  ])('is %s', (_, language, text, wanted) => {
    expect(new PageLanguage({ language, text }).language).toBe(wanted);
  });
});
