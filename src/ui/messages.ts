import type { ComponentChildren } from 'preact';
import type english from '../../public/_locales/en/messages.json';

/** Every key of the English catalogue; translations hold the same ones. */
export type MessageKey = keyof typeof english;
/** A key that exists in plural forms: `words` for `words_one`, `words_other` and what else a language needs. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Where the words come from: the browser's own catalogue in the extension, the English file in tests. */
export interface Voice {
  /** The message with `$1`…`$9` replaced; '' where the key is unknown. */
  message(key: string, substitutions: string[]): string;
  /** BCP 47. */
  readonly locale: string;
}

/** The part of the browser's `i18n` that an interface needs. */
export interface Catalogue {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** The voice of the catalogue that the browser chose. */
export function voiceOf(catalogue: Catalogue): Voice {
  const language = catalogue.getMessage('language');
  const browsers = catalogue.getUILanguage();
  // Dates, numbers and plural forms follow the reader's region (en-GB) only where the words are in that language too.
  const locale = browsers.split('-')[0] === language.split('-')[0] ? browsers : language;
  return { locale, message: (key, substitutions) => catalogue.getMessage(key, substitutions) };
}

let voice: Voice = { message: (key) => key, locale: 'en' };

/** Called once by each page before it draws. */
export function speakWith(given: Voice): void {
  voice = given;
}

export function locale(): string {
  return voice.locale;
}

export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return voice.message(key, substitutions.map(String));
}

/** The form that the number takes in the reader's language; `$1` is the number, written as that language writes it. */
export function plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(voice.locale).select(count);
  const given = [new Intl.NumberFormat(voice.locale).format(count), ...substitutions.map(String)];
  return voice.message(`${key}_${form}`, given) || voice.message(`${key}_other`, given);
}

// Private-use characters stand for the parts while the catalogue puts them in their places.
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue008])/;

/** The message under a key that is known only when it is asked for, in the form that a number takes where there are forms; '' where there is none. */
export function messageOf(key: string, count: number | null, substitutions: readonly string[]): string {
  const form = count === null ? null : new Intl.PluralRules(voice.locale).select(count);
  const given = [...substitutions];
  return (
    (form !== null && (voice.message(`${key}_${form}`, given) || voice.message(`${key}_other`, given))) ||
    voice.message(key, given)
  );
}

/** A message whose places are filled with elements: a name in `<bdi>`, a link. Text of a page never meets the catalogue. */
export function rich(key: MessageKey, ...parts: readonly ComponentChildren[]): ComponentChildren {
  return placed(t(key, ...standIns(parts.length)), parts);
}

/** What stands in the places of a message until elements do. */
export function standIns(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(FIRST_PLACE + i));
}

export function placed(text: string, parts: readonly ComponentChildren[]): ComponentChildren {
  return text
    .split(PLACES)
    .filter((piece) => piece !== '')
    .map((piece) => (PLACES.test(piece) ? parts[piece.charCodeAt(0) - FIRST_PLACE] : piece));
}
