import { speakWith } from '../ui/messages.ts';
import { Annotations } from './annotations.ts';
import { browser } from './browser.ts';
import { provide } from './parts.ts';

/** A script of its own: marks, focus stops and tooltip of an article in which something was found. */
speakWith({
  message: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  locale: browser.i18n.getUILanguage(),
});
provide('marker', {
  annotate: (document, text, analysis) =>
    new Annotations(document, text, analysis, browser.i18n.getMessage('@@bidi_dir')),
});
