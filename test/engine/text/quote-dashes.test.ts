import { describe, expect, test } from 'vitest';
import { dashedSpeech } from '../../../src/engine/text/quote-dashes.ts';

const WORDS = {
  says: new Set(['säger', 'frågar', 'сказала', 'dijo', 'señalado', 's’écria', 'powiedziała']),
  auxiliaries: new Set(['ha']),
};
const speech = (text: string) =>
  dashedSpeech(text, { start: 0, end: text.length }, WORDS).map(({ start, end }) => text.slice(start, end));

describe('a dash at a paragraph’s head opens speech', () => {
  test.each<[name: string, text: string, speech: string[]]>([
    ['that a comma and a verb of saying end', '– Bron öppnar på måndag, säger Ida Ask.', ['Bron öppnar på måndag']],
    ['that further dashes end and take up', '— Мост откроют, — сказала Ида. — Скоро.', ['Мост откроют', 'Скоро.']],
    ['set close', '—El puente abrirá, dijo Ida.', ['El puente abrirá']],
    [
      'that a dash set close takes up',
      '—El puente abrirá —dijo Ida—. Será pronto.',
      ['El puente abrirá', 'Será pronto.'],
    ],
    ['that a question and a verb end', '– När öppnar bron? frågar Ida Ask.', ['När öppnar bron?']],
    ['that an exclamation and a reflexive verb end', '— Enfin ! s’écria Ida.', ['Enfin !']],
    ['that a verb in two words ends', '—El puente abrirá —ha señalado Ida—. Pronto.', ['El puente abrirá', 'Pronto.']],
    [
      'written with hyphens that stand free',
      '- Most otworzymy - powiedziała Ida Jesion-Olmo. - Już wkrótce.',
      ['Most otworzymy', 'Już wkrótce.'],
    ],
    ['that a name and a verb end', '– Bron öppnar på måndag, Ida Ask säger.', ['Bron öppnar på måndag']],
    ['unless the verb goes on to say something', '– Vi gick dit, Ida Ask säger nej.', []],
    ['unless a sentence begins with the verb', '– När öppnar bron? Säger du det?', []],
    ['unless nobody says it', '– Bron öppnar på måndag, med tårta.', []],
    ['unless it is a list’s', '- bröd, säger listan', []],
    ['unless it stands inside', 'Bron – Den nya – öppnar, säger Ida.', []],
  ])('%s', (_name, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});
