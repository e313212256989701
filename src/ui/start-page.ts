import { type ComponentChild, render } from 'preact';
import { keepFocus } from './keep-focus.ts';
import { keepInSight } from './keep-in-sight.ts';
import { type Catalogue, type MessageKey, speakWith, t, voiceOf } from './messages.ts';

/** Draws a page in the language of the catalogue that the browser chose, in place of what its HTML shows at first. */
export function startPage(catalogue: Catalogue, title: MessageKey, id: string, draw: () => ComponentChild): void {
  speakWith(voiceOf(catalogue));
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
  document.title = t(title);
  const place = document.getElementById(id)!;
  place.replaceChildren();
  render(draw(), place);
  keepFocus(document);
  keepInSight(document);
}
