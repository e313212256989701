import { type ComponentChild, render } from 'preact';
import { keepFocus } from './keep-focus.ts';
import { keepInSight } from './keep-in-sight.ts';
import { type MessageKey, speakWith, t } from './messages.ts';

/** The part of the browser's `i18n` that an interface needs. */
export interface Catalogue {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Draws a page in the language of the catalogue that the browser chose, in place of what its HTML shows at first. */
export function startPage(catalogue: Catalogue, title: MessageKey, id: string, draw: () => ComponentChild): void {
  const language = catalogue.getMessage('language');
  const browsers = catalogue.getUILanguage();
  // Dates and numbers follow the reader's region (en-GB) only where the words are in that language too.
  const locale = browsers.split('-')[0] === language.split('-')[0] ? browsers : language;
  speakWith({ locale, message: (key, substitutions) => catalogue.getMessage(key, substitutions) });
  document.documentElement.lang = language;
  document.documentElement.dir = t('direction');
  document.title = t(title);
  const place = document.getElementById(id)!;
  place.replaceChildren();
  render(draw(), place);
  keepFocus(document);
  keepInSight(document);
}
