import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { isStandIn } from '../../src/sources/stand-in.ts';

const of = (title: string, ...paragraphs: string[]) =>
  isStandIn(articleFromText({ title, text: paragraphs.join('\n') }));
const NEWS =
  'The harbour board of Lesser Hallering voted on Tuesday to keep the north pier open through the winter, against the advice of its engineer.';

describe('a page that a site shows in the place of an article is none', () => {
  test.each([
    ['Page not found', 'The page you are looking for was moved when our paper got its new house. Try the search.'],
    ['Oops! That page can’t be found.', 'It looks like nothing was found at this location. Maybe try a search?'],
    ['404', 'Sorry, the article may have been removed, or the link that you followed is broken.'],
    ['Seite nicht gefunden', 'Die von Ihnen gesuchte Seite gibt es leider nicht. Unser Archiv reicht bis 1990 zurück.'],
    ['Page introuvable', 'La page que vous cherchez n’existe plus. Notre moteur de recherche vous aidera.'],
    ['Página no encontrada', 'La página que busca no existe o ha sido movida a otro lugar.'],
    ['Página não encontrada', 'A página que procura já não existe. Use a pesquisa do jornal.'],
    ['الصفحة غير موجودة', 'عذرا، الصفحة التي تبحث عنها لم تعد هنا. يمكنك البحث في الأرشيف.'],
  ])('there is none: %s', (title, text) => expect(of(title, text)).toBe(true));

  test.each([
    [
      'Before you continue',
      'We use cookies and data to keep this service up. If you choose to accept all, we do more with them.',
    ],
    [
      'The Hallering Post',
      'We and our 842 partners store and/or access information on a device, such as cookies.',
      'Your choices will apply to this website only.',
    ],
    [
      'Post mit Werbung lesen',
      'Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.',
    ],
    ['Votre vie privée', 'Nous et nos 120 partenaires accédons à des informations stockées sur votre appareil.'],
    ['Su privacidad', 'Nosotros y nuestros 300 socios almacenamos información en su dispositivo.'],
    [
      'A sua privacidade',
      'Nós e os nossos parceiros guardamos informações no seu dispositivo. Pode retirar o consentimento.',
    ],
    ['خصوصيتك', 'نحن وشركاؤنا نحفظ معلومات على جهازك. يمكنك سحب موافقتك في أي وقت.'],
  ])('consent is asked for: %s', (title, ...texts) => expect(of(title, ...texts)).toBe(true));

  test.each([
    ['Are you a robot?', 'Please click the box below to let us know that you are not a robot.'],
    ['Just a moment…', 'We are checking your browser. This takes a few seconds.'],
    [
      'The Hallering Post',
      'We have seen unusual activity from your network. Please enable JavaScript and reload.',
      'Reference ID: 2f1c-44',
    ],
    [
      'Sind Sie ein Mensch?',
      'Wir haben ungewöhnliche Aktivitäten bemerkt. Bitte bestätigen Sie, dass Sie kein Roboter sind.',
    ],
    ['Êtes-vous un robot ?', 'Cochez la case pour montrer que vous n’êtes pas un robot.'],
  ])('machines are kept out: %s', (title, ...texts) => expect(of(title, ...texts)).toBe(true));

  test.each([
    ['Please disable your ad blocker', 'You are using an ad blocker. Please add our site to the list of exceptions.'],
    [
      'Werbeblocker erkannt',
      'Sie nutzen einen Werbeblocker. Bitte deaktivieren Sie ihren Werbeblocker und laden Sie neu.',
    ],
    ['Bloqueur de publicité', 'Vous utilisez un bloqueur de publicité. Merci de le suspendre sur ce site.'],
  ])('advertisements are to be let through: %s', (title, text) => expect(of(title, text)).toBe(true));
});

describe('an article is one, whatever it tells of', () => {
  test.each([
    ['Access denied: how Harn keeps reporters off its quay', NEWS, 'Ida Ash of the Echo was turned away twice.'],
    [
      'Your privacy is at stake, board is told',
      NEWS,
      'The paper’s own page says “we use cookies”, as every page does, and Ido Elm would have it otherwise. Readers had complained about it since the spring, and the board has not answered them.',
    ],
    [
      'Are you a robot? Hallering’s crane asks back',
      NEWS,
      'The crane, built in Starow, speaks to those who stand below it.',
    ],
    ['404 goats counted on the downs', NEWS, 'It may rain before they are all home.'],
    [
      'Court: consent boxes of papers were unlawful',
      'Papers ask for consent to store information on a device, and the court of Harn wants them to ask in fewer words.',
      NEWS,
    ],
    [
      'Why readers use ad blockers',
      'A third of the readers of the Echo have one, said Ida Ash, who sells its advertisements.',
      NEWS,
    ],
    [
      'Seite für Seite: das Archiv von Harn',
      'Viele Blätter wurden nicht gefunden, sagte Ida Ash, andere gelöscht.',
      NEWS,
    ],
    ['Eliminada', 'La selección de Harn ha sido eliminada y no existe excusa, dijo Ida Ash tras el partido.', NEWS],
  ])('%s', (title, ...texts) => expect(of(title, ...texts)).toBe(false));

  test('also where the site’s own notice of cookies hangs below it', () => {
    const texts = Array.from({ length: 6 }, () => NEWS);
    expect(
      of('North pier stays open', ...texts, 'We use cookies. If you click accept, we and our partners may use them.'),
    ).toBe(false);
  });

  test('and long', () => {
    const says = 'We and our partners use cookies. You may withdraw your consent. ';
    expect(of('Your privacy', says.repeat(60))).toBe(false);
  });
});
