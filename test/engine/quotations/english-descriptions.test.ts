import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

const Q = '“The bridge is a danger to the town';

type Case = [name: string, paragraphs: string[], source: string | null];

/** Whom the last quotation of the paragraphs is credited to. */
const lastSource = (paragraphs: readonly string[]) => sourcesIn(paragraphs, { language: 'en' }).at(-1);
const danger = (subject: string) => [`${subject} called it “a danger to the town.”`];
const according = (source: string) => [`The bridge is “a danger to the town,” according to ${source}.`];

describe('somebody unnamed is whom the text describes', () => {
  test.each<Case>([
    ['with what they know', according('people familiar with the matter'), 'people familiar with the matter'],
    [
      'with what they were told',
      according('three officials briefed on the talks'),
      'three officials briefed on the talks',
    ],
    ['with whom they are close to', danger('A source close to Ida Ash'), 'A source close to Ida Ash'],
    ['after the words', [`${Q},” said a source close to the mayor.`], 'a source close to the mayor'],
    ['with whom they speak for', danger('Lawyers representing Ida Ash'), 'Lawyers representing Ida Ash'],
    ['with what they do to somebody', danger('A man suing Ida Ash'), 'A man suing Ida Ash'],
    ['by their number', danger('Dozens of residents'), 'Dozens of residents'],
    ['as one of several', danger('One of the officials'), 'One of the officials'],
    ['as one, behind the verb', [`${Q},” said one of Ash’s lawyers.`], 'one of Ash’s lawyers'],
    ['as some', danger('Some'), 'Some'],
    [
      'as another, not who spoke before',
      [`${Q},” said Ida Ash. “It must be closed for good,” said another.`],
      'another',
    ],
    ['as the two', [`${Q},” the two said.`], 'the two'],
    ['as of a state', [`${Q},” state police said.`], 'state police'],
    ['but a state is what somebody states', [`${Q},” state the authors.`], 'the authors'],
    ['but some calls are no calling', ['Ida Ash said some calls to “close the bridge at once” were late.'], 'Ida Ash'],
    ['as the first', danger('The first lady'), 'The first lady'],
    ['as the only one, behind the verb', [`${Q},” said the only survivor.`], 'the only survivor'],
    ['by whom something is done', danger('A bench headed by Justice Ash'), 'A bench'],
    ['by a state’s name', danger('Oldmere state media'), 'Oldmere state media'],
    ['by whose they are', [`${Q},” said a daughter, Ida Ash of Oldmere.`], 'Ida Ash'],
    ['as somebody’s', [`${Q},” Ash’s family said.`], 'Ash’s family'],
    ['but not who is named with it', danger('Tom Birch, a lawyer representing Ida Ash,'), 'Tom Birch'],
    ['nor who is close to them', danger('Tom Birch, who is close to the family,'), 'Tom Birch'],
    ['nor what a clause goes on with', [`${Q},” officials close to tears said on Friday.`], 'officials close to tears'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('what stands between a name and its verb is no part of it', () => {
  test.each<Case>([
    ['this morning', danger('Ida Ash this morning'), 'Ida Ash'],
    ['last night', danger('Ida Ash last night'), 'Ida Ash'],
    ['a day and its part', danger('Ida Ash on Friday morning'), 'Ida Ash'],
    ['a week', danger('The mayor last week'), 'The mayor'],
    ['of a letter', ['Ida Ash sent a letter Friday night that called it “a danger to the town.”'], 'a letter'],
    ['but a time may be all there is', danger('The long night'), 'The long night'],
    ['the place where somebody lives', danger('Ida Ash, 54, of Oldmere, Va.,'), 'Ida Ash'],
    ['the state of a place', danger('Ida Ash, a nurse from Oldmere, Texas,'), 'Ida Ash'],
    ['an office in a place', danger('Ida Ash, the mayor of Oldmere, who is 54,'), 'Ida Ash'],
    ['an office had first', danger('Ida Ash, the first mayor of Oldmere, the port,'), 'Ida Ash'],
    ['degrees', danger('Ida Ash, MD, PhD,'), 'Ida Ash'],
    ['before who', ['Tom Birch met Ida Ash, the mayor of Oldmere, who called it “a danger to the town.”'], 'Ida Ash'],
    ['but an office may stand alone', danger('The mayor of Oldmere, who is 54,'), 'The mayor of Oldmere'],
    ['whatever stands before it', danger('Last year, the mayor of Oldmere, who is 54,'), 'the mayor of Oldmere'],
    ['and a name may follow it', danger('The head of Oldmere Ferries, Tom Birch,'), 'Tom Birch'],
    ['in a place', danger('In Oldmere, Ash, a nurse,'), 'Ash'],
    ['a role without an article', danger('Ida Ash, research director at the rights group, Harbour,'), 'Ida Ash'],
    ['a role behind a bracket', danger('Ida Ash (D-Harn), chair of the House Harbour Committee,'), 'Ida Ash'],
    ['a bracket that ends in a stop', danger('Ida Ash (D-Nev.), in particular, steadily'), 'Ida Ash'],
    ['a clause of a place', danger('Ida Ash, who lives in the town of Oldmere, Texas,'), 'Ida Ash'],
    ['a clause without a comma', danger('Ida Ash, who helped the man on the ground'), 'Ida Ash'],
    ['but a description with its name is one', danger('The chief executive, Tom Birch,'), 'Tom Birch'],
    [
      'nor is which the subject',
      ['The toll, which the port’s chief executive, Tom Birch, called “a danger to the town,” is new.'],
      'Tom Birch',
    ],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

test('no one calls anything something', () => {
  expect(lastSource(['No one called it “a danger.”'])).toBeUndefined();
});

describe('who says what', () => {
  test.each<[name: string, paragraphs: string[], sources: (string | null)[]]>([
    ['a verb of two words', ['Ida Ash pointed out that it was “a danger to the town.”'], ['Ida Ash']],
    ['one after a question', ['“Which bridge?” Ida Ash shot back.'], ['Ida Ash']],
    ['one before its subject', ['“The bridge is a danger to the town,” chimed in Ida Ash.'], ['Ida Ash']],
    ['one set in', ['The bridge, as Ida Ash points out, is “a danger to the town.”'], ['Ida Ash']],
    [
      'who is quoted by an agency',
      ['Ida Ash was quoted by the agency as saying it was “a danger to the town.”'],
      ['Ida Ash'],
    ],
    ['who calls something so by a passive', ['It was called by Ida Ash “a danger to the town.”'], ['Ida Ash']],
    [
      'each of two clauses',
      ['While Ida Ash called it “a fine bridge,” Tom Birch said it was “a danger to the town.”'],
      ['Ida Ash', 'Tom Birch'],
    ],
    [
      'a clause before a whole sentence',
      ['After Ida Ash called it “a fine bridge for all,” Tom Birch said: “It is a danger.”'],
      ['Ida Ash', 'Tom Birch'],
    ],
    [
      'but who says the first as well',
      ['While the bridge was “a danger to the town,” Tom Birch said, it was open.'],
      ['Tom Birch'],
    ],
    ['where somebody shouted', ['Ida Ash shouted “Close it” at the council.'], ['Ida Ash']],
    ['but not what was called so before', ['In a hastily called meeting Ida Ash said it was “a danger.”'], ['Ida Ash']],
  ])('%s', (_, paragraphs, sources) => {
    expect(sourcesIn(paragraphs, { language: 'en' })).toEqual(sources);
  });
});

describe('who asks and who answers', () => {
  const asked = 'John Elm came. Mary Ash asked him, “Is the bridge a danger?”';
  test.each<[name: string, text: string, sources: (string | null)[]]>([
    [
      'a pronoun with a capital begins a sentence',
      `${asked} He said it was “a danger to the town.”`,
      ['Mary Ash', 'John Elm'],
    ],
    ['so does a name', `${asked} Tom Birch said it was “a danger to the town.”`, ['Mary Ash', 'Tom Birch']],
    ['a pronoun without one goes with the words before it', '“Is it a danger?” she asked. Mary Ash left.', [null]],
    ['who asks behind the words', '“Is the bridge a danger?” Tom Birch asked.', ['Tom Birch']],
  ])('%s', (_, text, sources) => {
    expect(sourcesIn([text], { language: 'en' })).toEqual(sources);
  });
});

describe('whom a word stands for', () => {
  test.each<Case>([
    [
      'the same pronoun all through a sentence',
      ['Hillary Elm said no. Mary Ash said she thinks it is old but said it was “a danger to the town.”'],
      'Mary Ash',
    ],
    [
      'they are those whom the text is about',
      ['The residents met Mary Ash.', `${Q},” they told her.`],
      'The residents',
    ],
    ['not somebody alone', ['The resident met Mary Ash. She said no.', `${Q},” she said.`], 'Mary Ash'],
    ['as somebody said', ['As Ida Ash, the clerk, said at the time, it was “a danger to the town.”'], 'Ida Ash'],
    ['but as a clerk', ['As clerk, Ida Ash, the mayor, said it was “a danger to the town.”'], 'Ida Ash'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('no word is somebody that only happens to stand there', () => {
  test.each<Case>([
    ['an adverb', ['Speaking exclusively to reporters, Ida Ash called it “a danger to the town.”'], 'Ida Ash'],
    [
      'a word of a clause',
      ['In the video, which appeared online, Ida Ash said it was “a danger to the town.”'],
      'Ida Ash',
    ],
    ['an adverb before a pronoun', ['However, ultimately, she called it “a danger to the town.”'], null],
    ['a verb not done', [`Ida Ash came. She didn’t say why it was “a danger to the town.”`], 'Ida Ash'],
    ['but somebody is', danger('Someone'), 'Someone'],
    ['as are several', [`${Q},” campaigners said.`], 'campaigners'],
    ['and a handle', [`${Q},” @idaash wrote.`], '@idaash'],
    ['and a name with its article', ['Ido al-Elm came.', `${Q},” al-Elm said.`], 'Ido al-Elm'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});
