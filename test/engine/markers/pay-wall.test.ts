import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Article, Notice } from '../../../src/engine/model.ts';
import { NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { article, knowing } from '../invented.ts';

const PIER = [
  'The harbour board of Starow said on Monday that the old pier would close in March, six weeks earlier than planned, because the piles under its northern end have begun to rot.',
  'Ida Ash, who runs the last chandlery on the quay, learned of it from a fisherman. Nobody had written to her, she said, and pointed at the boxes that stood in her shop.',
  'The board had promised in autumn that no boat would lose its berth before the new basin is dug, and the council of Harn voted for the money in the week after. It has been waiting for a word since.',
];
const NOT_FOR_ALL: Partial<Article> = { declared: { ...NOTHING_DECLARED, forAll: false } };
const notice = (text: string, scope: Notice['scope'] = 'article-tail'): Notice => ({
  ...{ text, scope, start: null, end: null, signals: [], links: [], beside: [] },
});

function read(paragraphs: readonly string[], parts: Partial<Article> = {}) {
  const { article: judged } = analyze(article(paragraphs, { language: 'en', ...parts }), knowing(), 'r');
  const kept = judged.blocks.filter(({ kind }) => kind !== 'boilerplate');
  return {
    partial: judged.partial ?? false,
    text: kept.map(({ start, end }) => judged.text.slice(start, end).trim()).filter(Boolean),
  };
}

const PROMPTS: readonly (readonly [language: string, prompt: string])[] = [
  ['en', 'Subscribe to read on'],
  ['en', 'Subscribe to continue reading.'],
  ['en', 'To read the full story, subscribe or sign in'],
  ['en', 'This article is for subscribers only'],
  ['en', 'You’ve reached your monthly limit of free articles'],
  ['en', 'Read the full article with a free trial'],
  ['en', 'Continue reading with a digital subscription'],
  ['en', 'Unlock this article'],
  ['en', 'Keep reading for $1 a month'],
  ['en', 'Register for free to continue reading'],
  ['en', 'This is a premium article'],
  ['en', 'The rest of this article is for members.'],
  ['en', 'You need to be a subscriber to read on'],
  ['en', 'Subscribe to The Starow Post to read this article in full.'],
  ['en', 'Create a free account to continue'],
  ['en', 'Thanks for reading. To keep reading, please subscribe.'],
  ['de', 'Weiterlesen mit Abo'],
  ['de', 'Jetzt weiterlesen mit Plus'],
  ['de', 'Dieser Artikel ist exklusiv für Abonnenten'],
  ['de', 'Lesen Sie weiter mit dem Digitalabo'],
  ['de', 'Um diesen Artikel zu lesen, melden Sie sich an.'],
  ['fr', 'Il vous reste 70 % de cet article à lire'],
  ['fr', 'La suite est réservée aux abonnés.'],
  ['fr', 'Abonnez-vous pour lire la suite'],
  ['es', 'Suscríbete para seguir leyendo'],
  ['es', 'Contenido exclusivo para suscriptores'],
  ['pt', 'Assine para ler a matéria completa'],
  ['pt', 'Este conteúdo é exclusivo para assinantes'],
  ['it', 'Abbonati per continuare a leggere'],
  ['nl', 'Dit artikel is exclusief voor abonnees'],
  ['ar', 'للاطلاع على بقية المقال اشترك الآن'],
  ['ar', 'هذا المحتوى متاح للمشتركين فقط'],
];

describe('where a pay wall stands, only the beginning of the article is here', () => {
  it.each(PROMPTS)('(%s) “%s” below it, and all that stands behind is nobody’s words', (language, prompt) => {
    const offer = 'All of our reporting, every day. Cancel whenever you like.';
    // A declared language is believed only where the text is not plainly in another.
    const text = language === 'en' ? PIER : PIER.map((_, i) => `${i}`.repeat(80));
    expect(read([...text, prompt], { language })).toEqual({ partial: true, text });
    expect(read([...text, prompt, offer, 'Subscribe'], { language })).toEqual({ partial: true, text });
  });

  it.each(PROMPTS)('(%s) “%s” beside it', (language, prompt) => {
    const text = language === 'en' ? PIER : PIER.map((_, i) => `${i}`.repeat(80));
    expect(read(text, { language, notices: [notice(prompt)] }).partial).toBe(true);
    for (const scope of ['aside', 'header', 'footer', 'nav', 'comments'] as const)
      expect(read(text, { language, notices: [notice(prompt, scope)] }).partial).toBe(false);
  });

  it.each([
    ['it is short', PIER.slice(0, 1)],
    ['it breaks off', [...PIER, 'On Tuesday the board will hear what the fishermen, who have not been asked, …']],
    [
      'it ends in the middle of a sentence',
      [...PIER, 'On Tuesday the board will hear what the fishermen of Harn and the'],
    ],
    ['it asks for subscribers', [...PIER, 'Already a subscriber? Log in']],
  ])('where the page says that it is not for all, and %s', (_, text) => {
    expect(read(text, NOT_FOR_ALL).partial).toBe(true);
  });
});

describe('the whole article is here', () => {
  it('where the page says that it is not for all, and a subscriber reads it', () => {
    expect(read(PIER, NOT_FOR_ALL)).toEqual({ partial: false, text: PIER });
    expect(read([...PIER, 'Ida Ash in Harn'], NOT_FOR_ALL).partial).toBe(false);
  });

  it('where it is short, or breaks off, and nothing says more', () => {
    expect(read([...PIER, 'And so they wait …'])).toMatchObject({ partial: false });
    expect(read(PIER.slice(0, 1)).partial).toBe(false);
  });

  it('where it goes on below the prompt', () => {
    expect(read([PIER[0]!, 'Subscribe to continue reading', ...PIER.slice(1)])).toMatchObject({ partial: false });
  });

  it.each([
    'Subscribe to our newsletter to read more stories like this.',
    'Sign up for alerts to read the full story as it comes.',
    '“You have to be a subscriber to read on,” she said.',
    'To continue reading is to grow, the teacher of Harn had told them.',
    'The mayor said that the article is for subscribers only, and that he had not seen it.',
    'Voters must register to continue receiving the paper of the council.',
    'She had to sign in to read the rest of the minutes, and gave up.',
    'You have reached the end of the pier, a sign said, and the limit of the harbour.',
    'Members joined to read the names of the drowned.',
    'He will keep reading for the blind in Harn.',
    'Read the full report here.',
    'The subscribers of the paper met on Monday to speak of its end.',
  ])('where the last line is “%s”', (line) => {
    expect(read([...PIER, line]).partial).toBe(false);
  });

  it('where it is a plain text, of which no page is known', () => {
    expect(read([...PIER, 'Subscribe to read on'], { plain: true }).partial).toBe(false);
  });
});
