import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

const Q = '„Die Brücke ist eine Gefahr für die Stadt“';

type Case = [name: string, text: string, source: string | null];

/** Whom the last quotation of the text is credited to. */
const lastSource = (text: string) => sourcesIn([text], { language: 'de' }).at(-1);

describe('verbs as German papers have them', () => {
  test.each<Case>([
    ['with a pronoun of its own', '„Das ist ein Skandal“, empörte sich Ida Esche.', 'Ida Esche'],
    ['of joy', '„Das ist ein Erfolg“, freut sich Bürgermeisterin Ida Esche.', 'Ida Esche'],
    ['closing a clause', 'Wie die Polizei mitteilte, war die Brücke „deutlich zu alt“.', 'die Polizei'],
    ['with its particle at the end', `${Q}, teilt die Bahn mit.`, 'Bahn'],
    ['in the plural', '„Die Brücke muss weg“, fordern Anwohner.', 'Anwohner'],
    [
      'that is a noun with a capital',
      'Die Forscher schreiben, die Brücke sei „eine Gefahr für die Stadt“.',
      'Die Forscher',
    ],
    ['of an agency', 'Die Nachrichtenagentur Olma meldete, die Brücke sei „eine Gefahr für die Stadt“.', 'Olma'],
    [
      'not another verb with its particle',
      'Ida Esche sagte, die Firma meldete die Brücke „bei der Stadt“ an.',
      'Ida Esche',
    ],
    ['an opinion', 'Nach Einschätzung von Ida Esche ist die Brücke „eine Gefahr für die Stadt“.', 'Ida Esche'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});

describe('names', () => {
  test.each<Case>([
    ['behind an office of a place', `${Q}, sagte Olmows Bürgermeisterin Ida Esche.`, 'Ida Esche'],
    ['behind a role that a woman has', `${Q}, sagte die XYZ-Politikerin Ida Esche.`, 'Ida Esche'],
    ['with a preposition, behind a role', `${Q}, sagte EU-Kommissionschefin Ida von der Esche.`, 'Ida von der Esche'],
    ['with a preposition alone', `Ida von der Esche kam. ${Q}, sagte von der Esche am Montag.`, 'Ida von der Esche'],
    ['not where somebody is', `${Q}, rief von der Bühne die Sängerin Ida Esche.`, null],
    ['that end like a role', `Peter Hartmann kam. ${Q}, sagte Hartmann.`, 'Peter Hartmann'],
    ['that are a role', `Peter Richter kam. ${Q}, sagte Richter.`, 'Peter Richter'],
    ['not a role alone', `Peter Richter kam. ${Q}, sagte der Richter.`, 'der Richter'],
    ['of a body', `${Q}, sagte die Polizei Olmow.`, 'Polizei Olmow'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});

describe('who is meant by a role or an age', () => {
  const aged = `${Q}, sagte die 43-Jährige.`;
  test.each<Case>([
    ['the last part of a compound', `Innenministerin Ida Esche kam. ${Q}, sagte die Ministerin.`, 'Ida Esche'],
    [
      'not of two',
      `Innenministerin Ida Esche und Finanzministerin Eva Linde kamen. ${Q}, sagte die Ministerin.`,
      'die Ministerin',
    ],
    ['not of another', `Ministerpräsident Tom Birke kam. ${Q}, sagte der Präsident.`, 'der Präsident'],
    ['an age', `Ida Esche (43) kam, Eva Linde ging. ${aged}`, 'Ida Esche'],
    ['an age before the name', `Die 43-jährige Ida Esche kam. ${aged}`, 'Ida Esche'],
    ['an age not told before', `Ida Esche kam, sagte Ida Esche. ${aged}`, 'Ida Esche'],
    [
      'not an age of somebody unnamed',
      `Eine 43-Jährige stürzte. Das sagte Ida Esche von der Polizei. ${aged}`,
      'die 43-Jährige',
    ],
    ['nobody', aged, 'die 43-Jährige'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});

describe('the subject', () => {
  test.each<Case>([
    [
      'not in the accusative',
      'Tom Birke kam. Diesen Plan bezeichnete er als „Gefahr für die ganze Stadt“.',
      'Tom Birke',
    ],
    [
      'not what is called something',
      'Die Entscheidung nannte Ida Esche eine „Gefahr für die ganze Stadt“.',
      'Ida Esche',
    ],
    ['a body that calls', 'Die Partei nannte Ida Esche eine „Gefahr für die ganze Stadt“.', 'Die Partei'],
    [
      'of a clause closed behind the quotation',
      'Kritik kam von Ida Esche, die von einer „Gefahr für die ganze Stadt“ sprach.',
      'Ida Esche',
    ],
    [
      'of one with its own subject',
      'Die Brücke, die Ida Esche eine „Gefahr für die ganze Stadt“ nannte, ist zu.',
      'Ida Esche',
    ],
    ['of one with an object', 'Tom Birke, der den Plan „eine große Gefahr“ nannte, ging früh.', 'Tom Birke'],
    ['not a participle', 'Angesprochen auf die Kritik sagte Ida Esche: „Die Brücke ist alt.“', 'Ida Esche'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});
