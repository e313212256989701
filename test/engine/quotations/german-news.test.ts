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

describe('what is said of words without a verb of saying before them', () => {
  test.each<Case>([
    ['an aside of what somebody is sure of', `${Q}, ist Ida Esche überzeugt.`, 'Ida Esche'],
    ['likewise, with a pronoun', `${Q}, ist sich der Minister sicher.`, 'der Minister'],
    ['what somebody lets be known', `${Q}, ließ Ida Esche wissen.`, 'Ida Esche'],
    ['not what is only there', `${Q}, ist auf einem Schild neben Ida Esche zu lesen.`, null],
    ['what somebody’s words are called', `Die Antwort von Ida Esche: ${Q}.`, 'Ida Esche'],
    ['the same behind them', `${Q}, lautet das Fazit von Ida Esche.`, 'Ida Esche'],
    ['a name and more', `Esche weiter: ${Q}.`, 'Esche'],
    ['not a thing', `Der Vorwurf: ${Q}.`, null],
    ['not what is to be heard', `Rufe sind laut geworden: ${Q}.`, null],
    ['nor what stands there', `Forderungen standen auf den Plakaten neben ${Q}.`, null],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});

describe('the passive', () => {
  test.each<Case>([
    ['does not speak', `Ida Esche wurde vorgeworfen: ${Q}.`, null],
    ['tells by whom', `Der Plan wurde von Ida Esche kritisiert: ${Q}.`, 'Ida Esche'],
    ['tells where', 'In den Medien ist die Brücke als „Schande für die ganze Stadt“ bezeichnet worden.', 'den Medien'],
    ['or nothing', 'In der Stadt ist die Brücke als „Schande für die ganze Stadt“ bezeichnet worden.', null],
    ['of another clause', `Nachdem er von Tom Birke gefragt wurde, sagte Ida Esche: ${Q}.`, 'Ida Esche'],
    ['is not what is to come', `Ida Esche wird sagen: ${Q}.`, 'Ida Esche'],
    ['of quoting', `Ida Esche wird mit den Worten zitiert: ${Q}.`, 'Ida Esche'],
    ['of quoting, behind', `${Q}, wird Ida Esche zitiert.`, 'Ida Esche'],
    ['who is quoted speaks', `Die Zeitung zitierte Ida Esche, die Brücke sei ${Q}.`, 'Ida Esche'],
  ])('%s', (_, text, source) => {
    expect(lastSource(text)).toBe(source);
  });
});

test.each<Case>([
  ['the place of an office is no name', `Der Bürgermeister von Olmow, Tom Birke, sagte: ${Q}.`, 'Tom Birke'],
  ['a name with a preposition is', `${Q}, sagte Minister von Esche.`, 'von Esche'],
  ['an age in full stands before a name', `${Q}, sagte die 43 Jahre alte Ida Esche.`, 'Ida Esche'],
  ['several do what they say', `Die Veranstalter verkündeten ${Q}.`, 'Die Veranstalter'],
])('%s', (_, text, source) => {
  expect(lastSource(text)).toBe(source);
});
