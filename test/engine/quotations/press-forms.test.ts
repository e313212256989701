import { describe, expect, test } from 'vitest';
import { sourcesIn, wordsMarkedIn } from './marked-reading.ts';

/** Forms that the press of each language has: the text, and whom its quotations are credited to; near misses among them. */
const SAID: Record<string, readonly [text: string, sources: (string | null)[]][]> = {
  en: [
    ['The former mayor and council leader said it was “very old and late”.', ['The former mayor and council leader']],
    ['The mayor and the police said the bridge was “a danger to the town”.', ['The mayor and the police']],
    ['They met the mayor and the police said it was “a danger to the town”.', ['the police']],
    ['Sources close to the mayor said she was “furious about the bridge”.', ['Sources close to the mayor']],
    ['People familiar with the plan said it was “a danger to the town”.', ['People familiar with the plan']],
    ['Her husband, Tom, said: “The bridge is a danger to the town.”', ['Tom']],
    ['Her mother, Friday, said the bridge was “a danger to the town”.', ['Her mother']],
    ['Her lawyer, Harn, and the mayor said it was “a danger to the town”.', ['the mayor']],
    ['The Harbour Watch rated a third of Republican claims as “false and misleading”.', ['Harbour Watch']],
    ['A third of Republicans claim “the bridge is a danger to the town”.', ['A third of Republicans']],
    ['On her papers a doctor had typed “unfit for any work at all”.', ['a doctor']],
    ['Bridge ‘a danger to the whole town’ – mayor', ['mayor']],
    ['The bridge is ‘a danger to the whole town’ – bad news.', ['The bridge']],
    ['Jurors were told that Elm was “a danger to the whole town”.', [null]],
    ['Elm is accused of “knowing about the bridge for years”.', [null]],
    ['The bridge is widely described as “a danger to the whole town”.', [null]],
    ['The bridge was described by Ida Ash as “a danger to the whole town”.', ['Ida Ash']],
    ['Elm was told by Ida Ash that he was “a danger to the whole town”.', ['Ida Ash']],
    ['Elm was asked about the bridge and said it was “a danger to the town”.', ['Elm']],
    ['Elm was asked about it. “It is a danger to the town,” he said.', ['Elm']],
    ['“The talks were useful and frank,” said the ministry in a post on X.', ['the ministry']],
    ['“The talks were useful and frank,” said the mayor in Harn.', ['the mayor in Harn']],
    ['To quote Ida Ash: “It was a very bad day for the town.”', ['Ida Ash']],
    ['“My father said: ‘Never cross that bridge’,” Ash said.', ['Ash']],
  ],
  de: [
    ['„Die Brücke ist eine Gefahr“, steht in dem Bericht.', ['dem Bericht']],
    ['Die Ministerin ließ mitteilen, die Brücke sei „eine Gefahr für alle“.', ['Die Ministerin']],
    ['Im Interview mit der „Harner Zeitung“ nannte Esche sie „eine Gefahr für alle“.', ['Esche']],
    ['Esche nannte sie im Interview mit der „Harner Zeitung“ „eine Gefahr für alle“.', ['Esche']],
    ['Im Interview sagte Esche „Nein und noch einmal nein“.', ['Esche']],
    ['„Mein Vater sagte: ‚Geh nie über die Brücke‘“, sagte Esche.', ['Esche']],
    ['„Mein Vater sagte: ‚Geh nie über die Brücke!‘“, erinnert sich Esche.', ['Esche']],
    ['„Die Brücke ist alt“, sagte Ida Esche der „Harner Zeitung“. „Wir müssen handeln.“', ['Ida Esche', 'Ida Esche']],
    ['„Die Brücke ist alt“, sagte Ida Esche der „Harner Zeitung“. „Lange Wege“ heißt der Film.', ['Ida Esche']],
    ['Am Sonntag kam Ida Esche nach Harn und sagte: „Die Brücke ist eine Gefahr.“', ['Ida Esche']],
    ['Am Montag, dem 3. April, kam Ida Esche und sagte: „Die Brücke ist eine Gefahr.“', ['Ida Esche']],
    ['Mit Karl Birke kam Ida Esche und sagte: „Die Brücke ist eine Gefahr.“', ['Ida Esche']],
    ['Die von Esche als „Gefahr für alle Menschen“ bezeichnete Brücke ist zu.', ['Esche']],
    ['Nach der Rede von Birke „Wir sind alle sehr müde hier“ sagte Esche nichts.', ['Esche']],
  ],
  fr: [
    ['Rui Orme est accusé d’avoir « fermé les yeux sur le pont ».', [null]],
    ['Rui Orme a accusé la ville d’avoir « fermé les yeux sur le pont ».', ['Rui Orme']],
    ['Luc habite ici. Sa femme, Ida, ajoute : « Et le pont est fermé. »', ['Ida']],
    ['Sur une pancarte, on peut lire : « Fermez le pont, sauvez la ville ».', ['une pancarte']],
    ['Dans un entretien au « Courrier », Ida Frêne parle d’« un danger pour la ville ».', ['Ida Frêne']],
    ['Dans le rapport, on peut lire que le pont est « un danger pour tous ».', ['le rapport']],
    ['Interrogée par l’AFQ, Ida Frêne s’est dite « très inquiète pour la ville ».', ['Ida Frêne']],
    ['Née à Harn, Ida Frêne estime que le pont est « un danger pour tous ».', ['Ida Frêne']],
    ['La zone dite « du vieux pont » est fermée.', []],
    ['La loi stipule que le pont reste « ouvert à tous les bateaux ».', ['La loi']],
  ],
  es: [
    ['Rui Olmo está acusado de “cerrar los ojos ante el puente”.', [null]],
    ['Rui Olmo ha acusado a la ciudad de “cerrar los ojos ante el puente”.', ['Rui Olmo']],
    ['Luis vive aquí. Su mujer, Ida, añade: “Y el puente está cerrado”.', ['Ida']],
    ['En una pancarta se leía: “Cierren el puente, salven la ciudad”.', ['una pancarta']],
    ['En el comunicado se lee que el puente es “un peligro para todos”.', ['el comunicado']],
    ['En el comunicado, Ida Fresno dijo que el puente es “un peligro para todos”.', ['Ida Fresno']],
    ['La sentencia recoge que el puente es “un peligro para todos”.', ['La sentencia']],
  ],
  it: [
    ['Ido Olmo è accusato di aver «chiuso gli occhi davanti al ponte».', [null]],
    ['Su uno striscione si leggeva: «Chiudete il ponte, salvate la città».', ['uno striscione']],
    ['Fonti del ministero parlano di «un pericolo per tutta la città».', ['Fonti del ministero']],
    ['Nella sentenza si legge: «Il ponte era un pericolo per tutti».', ['sentenza']],
    ['Nella nota Ida Frassino ha detto che il ponte è «un pericolo per tutti».', ['Ida Frassino']],
  ],
  pt: [
    ['Rui Olmo é acusado de “fechar os olhos para a ponte”.', [null]],
    ['Na nota, lê-se que a ponte é “um perigo para todos”.', ['nota']],
  ],
  pl: [
    ['W komunikacie czytamy, że most jest „zagrożeniem dla wszystkich ludzi”.', ['komunikacie']],
    ['Na portalu X Ida Jesion napisała: „Most jest zagrożeniem dla wszystkich”.', ['Ida Jesion']],
    ['Według policji most jest „zagrożeniem dla wszystkich ludzi”.', ['policji']],
    ['Sąd uznał, że most jest „zagrożeniem dla wszystkich ludzi”.', ['Sąd']],
  ],
  ru: [
    ['Вяз обвиняется в том, что «закрывал глаза на опасный старый мост».', [null]],
    ['В сообщении говорится, что мост «опасен для всех жителей города».', ['сообщении']],
    ['Об этом пишет «Волна» со ссылкой на Ивана Ясеня: «Мост опасен для всех жителей».', ['Ивана Ясеня']],
    ['В Старове мэр Ида Ясень сказала: «Мост опасен для всех жителей города».', ['Ида Ясень']],
  ],
  cs: [['V prohlášení stojí, že most je „nebezpečím pro všechny lidi“.', ['prohlášení']]],
  sv: [
    ['I rapporten står: ”Bron är en fara för alla.”', ['rapporten']],
    ['I rapporten står det att bron är ”en fara för alla”.', ['rapporten']],
    ['I rapporten står Ida Ask som ägare till bron.', []],
  ],
  nb: [['I rapporten står det at broen er «en fare for alle».', ['rapporten']]],
  da: [['I rapporten står der, at broen er »en fare for alle«.', ['rapporten']]],
  nl: [
    ['Zijn advocaat, Rui Eik, stelt dat zijn cliënt “volstrekt onschuldig in deze zaak” is.', ['Rui Eik']],
    ['In een interview met “De Courant” noemde Es de brug “een gevaar voor iedereen”.', ['Es']],
    ['In het rapport staat dat de brug “een gevaar voor iedereen” is.', ['het rapport']],
  ],
  tr: [['Ali Çınar, sosyal medyadan "Köprü herkes için tehlikeli" paylaşımını yaptı.', ['Ali Çınar']]],
};

describe.each(Object.entries(SAID))('%s', (language, rows) => {
  test.each(rows)('%s', (text, sources) => {
    expect(sourcesIn([text], { language })).toEqual(sources);
  });
});

test.each([
  ['„Mein Vater sagte: ‚Geh nie!‘“, sagte Esche. „Ich ging nie.“', ['Mein Vater sagte: ‚Geh nie!‘', 'Ich ging nie.']],
  ['„Mein Vater sagte ‚nie‘“, so Esche, „und meinte es.“', ['Mein Vater sagte ‚nie‘', 'und meinte es.']],
])('a quotation ends behind the mark of one inside it: %s', (text, words) => {
  expect(wordsMarkedIn([text], { language: 'de' })).toEqual(words);
});
