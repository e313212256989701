import { speakWith, t, voiceOf } from '../ui/messages.ts';
import { Annotations } from './annotations.ts';
import { browser } from './browser.ts';
import { provide } from './parts.ts';

/** A script of its own: marks, focus stops and tooltip of an article in which something was found. */
speakWith(voiceOf(browser.i18n));
provide('marker', {
  annotate: (document, text, analysis) => new Annotations(document, text, analysis, t('direction')),
});
