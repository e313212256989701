/** Ways of writing one word that houses differ in, made one: "behaviour" and "behavior", "recognise" and "recognize". */
const HOUSE_STYLES: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/okay/g, 'ok'],
  [/alright/g, 'allright'],
  [/z/g, 's'],
  [/ou/g, 'o'],
  [/(\p{L})\1/gu, '$1'],
  [/re\b/g, 'er'],
  [/percent/g, '%'],
];

/** Acute, grave, circumflex and diaeresis. */
const ACCENTS = /[\u0300-\u0302\u0308]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const jamo = (text: string) => text.normalize('NFD');

/**
 * What is written in two ways in one language: accents that are no other letter ("sólo", "coûter", "naïve", "hâlâ"), on which
 * vowel Vietnamese sets a tone, the mute consonants of Portuguese, the polite endings of Korean. Of a decomposed text.
 */
const OF_LANGUAGES: readonly (readonly [RegExp, (plain: string) => string])[] = [
  [/^(?:ca|el|en|es|fr|gl|it|nl|pt)\b/, (plain) => plain.replace(ACCENTS, '')],
  [/^tr\b/, (plain) => plain.replaceAll('\u0302', '')],
  [/^pt\b/, (plain) => plain.replace(/[cp](?=[ct])/g, '')],
  [/^vi\b/, (plain) => plain.replace(TONES, '').replaceAll('y', 'i') + (plain.match(TONES) ?? []).join('')],
  [
    /^ko\b/,
    (plain) =>
      plain
        .replaceAll(jamo('습니다'), jamo('다'))
        .replaceAll('\u11b8\u1102\u1175\u1103\u1161', jamo('다'))
        .replaceAll('\u11ab\u1103\u1161', jamo('다')),
  ],
];

/** Words as they are spelt, in letters alone, made one with every other spelling of them. Small letters in, no words out. */
export function spelling(text: string, language: string): string {
  let plain = text.replace(/[\s\p{Pd}\p{Cf}'.“”"„«»‹›‘’「」『』]+/gu, '').normalize('NFD');
  for (const [languages, one] of OF_LANGUAGES) if (languages.test(language)) plain = one(plain);
  plain = plain.normalize('NFC');
  for (const [way, one] of HOUSE_STYLES) plain = plain.replace(way, one);
  return plain;
}

const POLITE = /^[ぁ-ゖ]{0,2}(?:ます|ました|まし|です|でした|でし)$/u;
const PLAIN = /^[ぁ-ゖ]{0,3}$/u;

/** Do two wordings differ in a polite ending of Japanese alone, which newspapers take from what was said: "います", "いる"? */
export function isPoliteForm(here: string, there: string): boolean {
  return (POLITE.test(here) && PLAIN.test(there)) || (POLITE.test(there) && PLAIN.test(here));
}
