import { describe, expect, test } from 'vitest';
import { wordsMarkedIn } from './marked-reading.ts';

/** Short words in marks, of each language: those that somebody said, and names, titles and words kept at a distance. */
const SAID: Record<string, readonly [text: string, quoted: string[]][]> = {
  en: [
    ['Ida Ash told “The Harbour Post” that the bridge is “very old”.', ['very old']],
    ['Ida Ash said “No” and left that night.', ['No']],
  ],
  fr: [['Ida Frêne a dit au « Courrier » que le pont est « très vieux ».', ['très vieux']]],
  it: [['Ida Frassino ha detto al «Corriere» che il ponte è «molto vecchio».', ['molto vecchio']]],
  pl: [['Jak podaje „Gazeta”, Ida Jesion powiedziała, że most jest „bardzo stary”.', ['bardzo stary']]],
  ru: [
    ['Ида Ясень рассказала «Газете», что мост «очень стар». Об этом пишет «Вестник».', ['очень стар']],
    ['Ида Ясень сказала: «Нет».', ['Нет']],
  ],
  nb: [
    ['Ida Ask kaller broen «et under» og mener at den «reddet sommeren».', ['et under', 'reddet sommeren']],
    ['Filmen «Den lange broen» har premiere, og den såkalte «broskatten» er død.', []],
    ['Ida Ask besøkte selskapet «Havnevakt» på mandag.', []],
  ],
  da: [
    ['»Vi er trætte,« siger Ida Ask. »Broen er gammel.«', ['Vi er trætte,', 'Broen er gammel.']],
    ['Filmen »Den lange bro« har premiere, og den såkaldte »broskat« er død.', []],
  ],
  fi: [
    ['”Se on vanha”, Ida Saarni kirjoitti.', ['Se on vanha']],
    ['Elokuva ”Pitkä silta” tulee, ja niin sanottu ”siltaveljeys” loppui.', []],
  ],
  cs: [
    ['„Otevřeme,“ řekla Ida Jasanová. „Jsme unavení.“', ['Otevřeme,', 'Jsme unavení.']],
    ['Film „Dlouhý most“ běží v kinech a takzvaní „odborníci“ mlčí.', []],
  ],
  uk: [
    ['«Міст відкриють», — сказала Іда Ясен.', ['Міст відкриють']],
    ['Компанія «Мости» мовчить, а фільм «Довгий міст» вийшов.', []],
  ],
};

describe.each(Object.entries(SAID))('%s', (language, rows) => {
  test.each(rows)('%s', (text, quoted) => {
    expect(wordsMarkedIn([text], { language })).toEqual(quoted);
  });
});
