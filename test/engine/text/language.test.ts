import { describe, expect, it } from 'vitest';
import { languageDeclared, languageOf } from '../../../src/engine/text/language.ts';

describe('the language of a text is told by its script and its small words', () => {
  it.each([
    ['en', 'The mayor said that the bridge was closed for the winter and would not be open in time for the fair.'],
    ['de', 'Die Brücke ist nach Angaben der Stadt nicht mehr sicher und wird im Frühjahr für ein Jahr gesperrt.'],
    ['fr', 'Le pont est fermé depuis lundi et les habitants de la ville ne savent pas quand il sera rouvert.'],
    ['es', 'El puente fue cerrado el lunes y los vecinos no saben cuándo se podrá volver a cruzar por él.'],
    ['it', 'Il ponte è stato chiuso lunedì e gli abitanti della città non sanno quando potrà essere riaperto.'],
    ['pt', 'A ponte foi fechada na segunda-feira e os moradores não sabem quando ela será aberta de novo.'],
    ['nl', 'De brug is maandag gesloten en de bewoners van de stad weten niet wanneer het verkeer er weer over kan.'],
    [
      'pl',
      'Most został zamknięty w poniedziałek i nie wiadomo, kiedy będzie można przez niego przejechać, bo to się zmienia.',
    ],
    ['sv', 'Bron stängdes på måndagen och det är inte klart när den ska öppnas för trafik igen.'],
    ['tr', 'Köprü pazartesi günü kapatıldı ve ne zaman açılacağı için bir tarih daha verilmedi.'],
    ['ru', 'Мост закрыли в понедельник, и жители не знают, когда он снова откроется.'],
    ['uk', 'Міст закрили в понеділок, і мешканці не знають, коли його відкриють.'],
    ['ja', '橋は月曜日に閉鎖され、住民はいつ再開されるか知らされていない。'],
    ['zh', '大桥周一关闭，居民不知道何时重新开放。'],
    ['ar', 'أغلق الجسر يوم الاثنين ولا يعرف السكان متى سيفتح من جديد.'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language));

  it('a list of names has none', () => expect(languageOf('Brandt, Ilse; Okafor, Chidi; Lindqvist, Maja')).toBe('und'));
  it('nothing has none', () => expect(languageOf('12 — 34')).toBe('und'));
});

const GERMAN =
  'Die alte Brücke am Hafen ist nach Angaben der Stadt nicht mehr sicher und wird im Frühjahr für ein Jahr gesperrt. ' +
  'Der Umweg über die neue Straße dauert etwa zwanzig Minuten, und die Händler am Kai sind damit nicht zufrieden. ' +
  'Auch die Fischer sagen, dass sie die Risse schon im Sommer gesehen haben, als sie das Deck von unten gestrichen haben. ' +
  'Einer von ihnen hat es dem Hafenmeister geschrieben, und der Brief ist am Dienstag in der Sitzung verlesen worden.';
const DUTCH =
  'De oude brug in de haven is volgens de stad niet meer veilig en wordt in het voorjaar voor een jaar gesloten. De omweg ' +
  'over de nieuwe weg duurt ongeveer twintig minuten, en de winkeliers aan de kade zijn daar niet tevreden mee. Ook de ' +
  'vissers zeggen dat zij de scheuren al in de zomer hebben gezien, toen zij het dek van onderen aan het verven waren.';

describe('a language that the page declares holds', () => {
  it.each([
    ['for a text in it, with its region', 'de-AT', GERMAN, 'de-AT'],
    ['for a text in one that is not told here', 'af', DUTCH, 'af'],
    ['for a few words in another', 'en-US', 'Die alte Brücke ist nicht mehr sicher und wird gesperrt.', 'en-US'],
    [
      'for a sibling of the one the text looks like',
      'no',
      `${'Det er ikke klart når broen skal åpnes for trafikk igjen. '.repeat(9)}`,
      'no',
    ],
    ['for a text in two languages, half in each', 'nl', `${DUTCH} ${GERMAN}`, 'nl'],
  ])('%s', (_, declared, text, wanted) => expect(languageDeclared(declared, text)).toBe(wanted));
});

describe('a language that the template declares and the text is not in does not hold', () => {
  it.each([
    ['en-US', GERMAN, 'de'],
    ['de', DUTCH, 'nl'],
    ['en', 'أغلق الجسر يوم الاثنين ولا يعرف السكان متى سيفتح من جديد.', 'ar'],
    ['ja', DUTCH, 'nl'],
    ['und', GERMAN, 'de'],
  ])('%s', (declared, text, wanted) => expect(languageDeclared(declared, text)).toBe(wanted));
});
