import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/engine/model.ts';
import { markedIn, sourcesIn } from './marked-reading.ts';

const Q = '“The bridge will open on Monday';

describe('whom the page credits', () => {
  test.each<[name: string, text: string, source: string | null]>([
    ['after', `${Q},” said Ida Ash.`, 'Ida Ash'],
    ['after, verb last', `${Q},” Ida Ash said on Friday.`, 'Ida Ash'],
    ['after, with an office', `${Q},” Sen. Ida Ash (D-Ore.) said on Friday.`, 'Ida Ash'],
    ['after, with an apposition', `${Q},” said Ida Ash, the mayor of the town.`, 'Ida Ash'],
    ['after, between commas', `${Q},” Ida Ash, the mayor, said.`, 'Ida Ash'],
    ['before', `Ida Ash said: ${Q}.”`, 'Ida Ash'],
    ['before, in the sentence', 'Ida Ash said on Friday that the bridge was “nearly ready to be opened.”', 'Ida Ash'],
    ['the name after the office', `The council’s engineer, Tom Birch, said: ${Q}.”`, 'Tom Birch'],
    ['not the one who was told', 'Ida Ash told Tom Birch that the bridge was “nearly ready to be opened.”', 'Ida Ash'],
    ['not who is spoken of', 'Ida Ash said Tom Birch was “far too slow for this work.”', 'Ida Ash'],
    ['the second verb of a subject', 'Ida Ash took the stage and called the bridge “a small wonder.”', 'Ida Ash'],
    [
      'a participle',
      'Ida Ash praised the engineers, adding that the bridge was “nearly ready to be opened.”',
      'Ida Ash',
    ],
    [
      'a relative clause',
      'The letter came from Ida Ash, who wrote that the bridge was “nearly ready to be opened.”',
      'Ida Ash',
    ],
    ['not where they are', 'Neighbours marching through the streets chanted “open the bridge at once.”', 'Neighbours'],
    [
      'a relative clause with a year',
      'The letter came from Ida Ash, then the mayor, who in 2010 said it was “nearly ready to be opened.”',
      'Ida Ash',
    ],
    [
      'who judges another’s words',
      'On Friday Ida Ash called Tom Birch’s remarks about the bridge “a true wake-up call to the town.”',
      'Ida Ash',
    ],
    ['who dismisses a claim', 'Ida Ash dismissed Tom Birch’s claim as “utter nonsense from the harbour.”', 'Ida Ash'],
    ['whose words were asked for', 'Tom Birch’s answer was “not before the summer is over.”', 'Tom Birch'],
    ['a participle right after', `On Friday Ida Ash said: ${Q},” adding that the cake would be there too.`, 'Ida Ash'],
    [
      'a name in an apposition, after other commas',
      'It is a twist, but the bridge, which the council’s chief engineer, Tom Birch, called “nearly ready to be opened,” is closed.',
      'Tom Birch',
    ],
    [
      'not a noun like a verb of saying',
      'The mayor Ida Ash said that the town’s mental state was “nearly as bad as that of the bridge.”',
      'Ida Ash',
    ],
    ['according to', 'The bridge is “nearly ready to be opened,” according to Ida Ash.', 'Ida Ash'],
    ['according to, first', 'According to Ida Ash, the bridge is “nearly ready to be opened.”', 'Ida Ash'],
    [
      'the owner of a claim',
      'The council denied Ida Ash’s claim that the bridge was “built on sand and hope.”',
      'Ida Ash',
    ],
    ['who a passive says it was', 'The bridge was described by Ida Ash as “a small wonder.”', 'Ida Ash'],
    ['a body', 'The Harbour Committee said the bridge was “nearly ready to be opened.”', 'Harbour Committee'],
    [
      'a description',
      'A senior harbour official said the bridge was “nearly ready to be opened.”',
      'A senior harbour official',
    ],
    ['what a report found', 'The report, published on Friday, found “no wear” in the cables.', 'The report'],
    ['a document', 'A council statement said the bridge was “nearly ready to be opened.”', 'A council statement'],
    ['a line’s signature', '“The bridge is the finest thing this town has built.” — Ida Ash', 'Ida Ash'],
    ['a label', 'Ida Ash: “The bridge will open on Monday, whatever they say.”', 'Ida Ash'],
    ['nobody', '“The bridge will open on Monday, whatever they say.”', null],
  ])('%s', (_name, text, source) => {
    expect(sourcesIn([text])).toEqual([source]);
  });

  test('both parts of a split quotation have the same source', () => {
    expect(sourcesIn([`${Q},” Ida Ash said, “if it does not rain all week.”`])).toEqual(['Ida Ash', 'Ida Ash']);
  });

  test('a sentence quoted after a credited one is of the same source', () => {
    expect(sourcesIn([`${Q},” Ida Ash said. “We will have cake.”`])).toEqual(['Ida Ash', 'Ida Ash']);
  });

  test('a lead-in credits the paragraph after it', () => {
    expect(sourcesIn(['Ida Ash wrote to the council on Friday:', `${Q}, whatever they say.”`])).toEqual(['Ida Ash']);
  });

  test('speech over paragraphs that is credited at its end has that source from its beginning', () => {
    expect(sourcesIn([`${Q}.`, '“We will have cake.', '“Nobody will mind,” Ida Ash said.'])).toEqual([
      'Ida Ash',
      'Ida Ash',
      'Ida Ash',
    ]);
    expect(sourcesIn([`${Q}.”`, '“We will have cake.”', '“Nobody will mind,” Ida Ash said.']).slice(0, 2)).toEqual([
      null,
      null,
    ]);
  });

  test('speech over paragraphs keeps its source', () => {
    expect(sourcesIn([`Ida Ash said: ${Q}.`, '“We will have cake.”'])).toEqual(['Ida Ash', 'Ida Ash']);
  });
});

test('a label inside the marks says who speaks', () => {
  expect(sourcesIn(['The two met on Friday.', '“ASH: The bridge will open on Monday, whatever they say.”'])).toEqual([
    'ASH',
  ]);
});

describe('as other languages credit', () => {
  test.each<[name: string, language: string, text: string, found: [string, string | null][]]>([
    [
      'whoever spoke last, where a verb needs no subject',
      'es',
      '«El puente es viejo», dijo Ida Fresno. «Se va a caer», añadió.',
      [
        ['El puente es viejo', 'Ida Fresno'],
        ['Se va a caer', 'Ida Fresno'],
      ],
    ],
    [
      'a sentence after a credited one, its full stop outside the marks',
      'it',
      '«Il ponte è vecchio», ha detto Ida Frassino. «Cadrà».',
      [
        ['Il ponte è vecchio', 'Ida Frassino'],
        ['Cadrà', 'Ida Frassino'],
      ],
    ],
    [
      'a pronoun hung on its verb',
      'fr',
      'Selon Ida Frêne, il faut agir. « Le pont est vieux », assure-t-elle.',
      [['Le pont est vieux', 'Ida Frêne']],
    ],
    [
      'a credit inside the marks',
      'fr',
      '« Le pont, a dit Ida Frêne, est vieux et va tomber. »',
      [['Le pont, a dit Ida Frêne, est vieux et va tomber.', 'Ida Frêne']],
    ],
    [
      'a verb after another clause',
      'de',
      'Er habe „nie daran gedacht“, zurückzutreten, erklärte Tom Birke.',
      [['nie daran gedacht', 'Tom Birke']],
    ],
    [
      'a verb that stands last',
      'tr',
      'Bakan, planı "tam bir çılgınlık" olarak nitelendirdi.',
      [['tam bir çılgınlık', 'Bakan']],
    ],
    [
      'a company’s name in marks says nothing',
      'ru',
      'Как заявил представитель «Газпрома», работы «идут по плану».',
      [['идут по плану', 'представитель']],
    ],
  ])('%s', (_, language, text, found) => {
    expect(markedIn([text], { language }).map((quotation) => [quotation.text, quotation.source])).toEqual(found);
  });
});

test('whom quoted text itself credits is not who is quoted', () => {
  const text = '“The bridge, said Tom Birch, is old, and nobody in the town will cross it by night.”';
  expect(sourcesIn(['The Harbour Gazette reported:', text])).toEqual(['Harbour Gazette']);
  expect(sourcesIn([text])).toEqual(['Tom Birch']);
});

test('in a language whose credits are not read nobody is named', () => {
  expect(sourcesIn(['„Sild avatakse esmaspäeval, mis ka ei juhtuks,” ütles Ida Kask.'], { language: 'et' })).toEqual([
    null,
  ]);
});

describe('a short name or a pronoun is the fuller name', () => {
  test('a surname', () => {
    expect(sourcesIn(['Ida Ash came early.', `${Q},” Ash said.`])).toEqual(['Ida Ash']);
  });
  test('a pronoun means who was named last of those it may mean', () => {
    expect(sourcesIn(['Ida Ash met Mr. Tom Birch.', 'Mary Ash said nothing.', `${Q},” she said.`])).toEqual([
      'Mary Ash',
    ]);
    expect(sourcesIn(['Mr. Tom Birch said little.', 'Mary Ash said nothing.', `${Q},” he said.`])).toEqual([
      'Tom Birch',
    ]);
  });
  test.each<[name: string, paragraphs: string[], source: string | null]>([
    [
      'with its verb joined on',
      ['Ida Ash was there, Ida Ash said.', 'She’s sure the bridge is “a wonder of our age.”'],
      'Ida Ash',
    ],
    [
      'a surname alone, though others were named in full before',
      ['Tom Birch said little.', 'Elm spoke next, Elm said.', `${Q},” he said.`],
      'Elm',
    ],
    [
      '"it" means no person',
      [
        'The Harbour Committee said so.',
        'Ida Ash said nothing.',
        'It said the bridge was “nearly ready to be opened.”',
      ],
      'Harbour Committee',
    ],
    [
      '"it" may mean what was only described',
      ['A report said so.', 'Ida Ash said nothing.', 'It also said the bridge was “nearly ready to be opened.”'],
      'A report',
    ],
    ['a year is nobody', ['In May 2015, Ida Ash made this comment:', `${Q}.”`], 'Ida Ash'],
  ])('%s', (_name, paragraphs, source) => {
    expect(sourcesIn(paragraphs)).toEqual([source]);
  });
  test('a pronoun that means nobody named stays without a source', () => {
    expect(sourcesIn([`${Q}, whatever comes,” she said.`])).toEqual([null]);
  });
});

describe('kinds of source', () => {
  test.each<[text: string, kind: string]>([
    [`${Q},” said Mary Ash.`, 'person'],
    [`${Q},” said a senior official.`, 'unknown'],
    ['The Harbour Committee said the bridge was “nearly ready to be opened.”', 'organisation'],
    ['A council statement said the bridge was “nearly ready to be opened.”', 'document'],
    ['The New York Times said the bridge was “nearly ready to be opened.”', 'publication'],
  ])('%s', (text, kind) => {
    expect(markedIn([text]).map((q) => q.attribution?.kind)).toEqual([kind]);
  });
});

describe('where the source is found', () => {
  const text = 'Reuters called the bridge “a monument to patience” on Friday.';
  const trusting: Partial<Knowledge> = { trust: (url) => (url.includes('reuters.com') ? 'trusted' : null) };

  test('a publisher known by name has its domain and the reader’s trust', () => {
    expect(markedIn([text], { knowledge: trusting })[0]?.attribution).toMatchObject({
      name: 'Reuters',
      cue: 'called',
      start: 0,
      end: 7,
      url: null,
      domain: 'reuters.com',
      trusted: true,
    });
  });
  test('a link on the name is kept', () => {
    const url = 'https://www.reuters.com/bridge';
    expect(markedIn([text], { links: { Reuters: url } })[0]?.attribution).toMatchObject({ url, domain: 'reuters.com' });
  });
  test('a link elsewhere is not', () => {
    expect(markedIn([text], { links: { bridge: 'https://bridges.example/' } })[0]?.attribution?.url).toBeNull();
  });
});

describe('in other languages', () => {
  test.each<[language: string, paragraphs: string[], source: string]>([
    ['de', ['„Die Brücke öffnet am Montag“, sagte Bürgermeisterin Ida Esche.'], 'Ida Esche'],
    ['de', ['Der Sprecher der Stadt, Tom Birke, teilte mit: „Die Brücke öffnet am Montag.“'], 'Tom Birke'],
    ['de', ['In einem Gespräch mit der Zeitung nannte Ida Esche die Brücke „ein kleines Wunder“.'], 'Ida Esche'],
    ['de', ['Ida Esche hat in ihrer Rede erklärt: „Die Brücke öffnet am Montag.“'], 'Ida Esche'],
    ['de', ['„Die Brücke öffnet am Montag“, so Ida Esche.'], 'Ida Esche'],
    ['de', ['Laut Ida Esche ist die Brücke „beinahe ganz fertig gebaut“.'], 'Ida Esche'],
    ['de', ['Ida Esche sprach vor dem Rat, sagte sie. Die Brücke sei „beinahe ganz fertig gebaut“.'], 'Ida Esche'],
    ['de', ['Ida Esche hatte am Montag ihre Zustimmung „trotz einiger großer Bedenken“ bekanntgegeben.'], 'Ida Esche'],
    ['de', ['Die Brücke wurde am Montag von Ida Esche als „beinahe ganz fertig“ bezeichnet.'], 'Ida Esche'],
    ['de', ['Die Hafenpost zitiert dazu Ida Esche mit den Worten: „Die Brücke öffnet am Montag.“'], 'Ida Esche'],
    ['de', ['Ida Esche zitierte im Rat aus dem Gutachten: „Die Brücke öffnet am Montag.“'], 'Ida Esche'],
    ['de', ['Der englischen Zeitung sagte Ida Esche: „Die Brücke öffnet am Montag.“'], 'Ida Esche'],
    ['de', ['Der alte Sender sagte: „Die Brücke öffnet am Montag.“'], 'Der alte Sender'],
    ['de', ['Nach Aussagen von Ida Esche ist die Brücke „beinahe ganz fertig gebaut“.'], 'Ida Esche'],
    ['de', ['Von der Esche sagte, die Brücke sei „beinahe ganz fertig gebaut“.'], 'Von der Esche'],
    ['fr', ['« Le pont ouvrira lundi », a déclaré Ida Frêne.'], 'Ida Frêne'],
    ['es', ['«El puente abrirá el lunes», explicó Ida Fresno.'], 'Ida Fresno'],
    ['it', ['«Il ponte aprirà lunedì», ha spiegato Ida Frassi.'], 'Ida Frassi'],
    ['pt', ['“A ponte abrirá na segunda”, afirmou Ida Freixo.'], 'Ida Freixo'],
    ['nl', ['‘De brug gaat maandag open’, zegt Ida Esdoorn.'], 'Ida Esdoorn'],
    ['pl', ['„Most otworzymy w poniedziałek” – powiedziała Ida Jesion.'], 'Ida Jesion'],
    ['ru', ['«Мост откроют в понедельник», — сказала Ида Ясенева.'], 'Ида Ясенева'],
    ['sv', ['”Bron öppnar på måndag”, säger Ida Ask.'], 'Ida Ask'],
    ['sv', ['– Bron öppnar på måndag, säger Ida Ask.'], 'Ida Ask'],
    ['tr', ['Ida Dişbudak, “Köprü pazartesi açılacak, bekleyin” dedi.'], 'Ida Dişbudak'],
    ['id', ['“Jembatan itu dibuka hari Senin,” kata Ida Angsana.'], 'Ida Angsana'],
    ['ja', ['灰原市長は「橋は月曜日に開通します」と述べた。'], '灰原市長'],
    ['zh', ['灰市长表示：“大桥将于周一开放。”'], '灰市长'],
    ['ar', ['قالت إيدا دردار: «سيفتح الجسر يوم الاثنين المقبل».'], 'إيدا دردار'],
  ])('%s: %j', (language, paragraphs, source) => {
    expect(sourcesIn(paragraphs, { language })).toEqual([source]);
  });
});
