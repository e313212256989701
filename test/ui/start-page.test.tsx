import { beforeEach, describe, expect, test } from 'vitest';
import { locale, t } from '../../src/ui/messages.ts';
import { startPage } from '../../src/ui/start-page.ts';
import { englishCatalogue } from './speak-english.ts';

const english = englishCatalogue();

/** The browser's `i18n` with the English catalogue, some of its messages replaced. */
function browserSpeaking(uiLanguage: string, replaced: Record<string, string> = {}) {
  return {
    getMessage: (key: string, substitutions: string[] = []) =>
      (replaced[key] ?? english[key]?.message ?? '').replace(
        /\$([1-9])/g,
        (_, place: string) => substitutions[Number(place) - 1] ?? '',
      ),
    getUILanguage: () => uiLanguage,
  };
}

beforeEach(() => {
  const place = document.createElement('div');
  place.id = 'place';
  place.textContent = 'what the HTML shows at first';
  document.body.replaceChildren(place);
});

describe('a page of Quotient', () => {
  test('takes the place of what its HTML shows at first, in the language of the catalogue', () => {
    startPage(browserSpeaking('en-GB'), 'options_title', 'place', () => <p>{t('loading')}</p>);
    expect(document.body.textContent).toBe('Loading…');
    expect(document.title).toBe('Quotient’s settings');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['de', 'en'],
  ])('a browser in %s writes dates and numbers of English words in %s', (browsers, expected) => {
    startPage(browserSpeaking(browsers), 'name', 'place', () => null);
    expect(locale()).toBe(expected);
  });

  test('a catalogue that is read from right to left turns the page', () => {
    startPage(browserSpeaking('ar', { language: 'ar', direction: 'rtl' }), 'name', 'place', () => null);
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
  });
});

describe('the pages', () => {
  test('no message of the catalogue is markup', () => {
    for (const { message } of Object.values(english)) expect(message).not.toMatch(/[<>]/);
  });
});
