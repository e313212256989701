import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { faultOf, libraryError } from '../../src/library/errors.ts';
import { answer, CallError, caller } from '../../src/shared/messenger.ts';
import { faultWords } from '../../src/ui/fault-words.ts';
import { flagWords } from '../../src/ui/flag-words.ts';
import { pastedReport } from './reports.ts';
import { type Catalogue, speakCatalogue, speakEnglish } from './speak-english.ts';

const speak = (locale: string) =>
  speakCatalogue(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue, locale);
afterEach(speakEnglish);

/** What a deed of the background that fails so looks like to whoever asked for it. */
async function overTheWire(failure: unknown): Promise<unknown> {
  const answers = new Map([['save', { allows: () => true, read: () => [], run: () => Promise.reject(failure) }]]);
  const api = caller<{ save(): Promise<void> }>('background', { save: true }, async (call) =>
    structuredClone(await answer('background', answers, call, {})),
  );
  return api.save().catch((error: unknown) => error);
}

describe('what went wrong', () => {
  const KNOWN = [
    ...(['full', 'closed', 'newer', 'aborted', 'damaged', 'index', 'packed', 'unknown'] as const).map((fault) =>
      faultOf(fault),
    ),
    ...['private', 'no-text', 'moved-on', 'look-up-off', 'no-page', 'no-answer'].map(
      (fault) => new CallError('failed', 'It is said in English.', fault),
    ),
  ];

  test.each(readdirSync('public/_locales').filter((each) => each !== 'en'))(
    'is said in %s, here and over the wire',
    async (locale) => {
      speak(locale);
      for (const error of KNOWN) {
        const words = faultWords(error);
        expect(words).not.toBe(error.message);
        expect(words.length).toBeGreaterThan(10);
        expect(faultWords(await overTheWire(error))).toBe(words);
      }
    },
  );

  test('is said of a full disk whoever met it: the Library, or the browser’s own settings', async () => {
    speak('de');
    const full = faultWords(libraryError(new DOMException('', 'QuotaExceededError')));
    expect(full).toContain('kein Speicherplatz');
    expect(faultWords(new Error('IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3)'))).toBe(full);
  });

  test('is told in the words of whoever failed where nobody foresaw it', async () => {
    speak('de');
    expect(faultWords(new RangeError('offset 12 is out of the text'))).toBe('offset 12 is out of the text');
    expect(faultWords(await overTheWire(new RangeError('offset 12')))).toBe('offset 12');
    expect(faultWords({ fault: 'toString' })).toBe('[object Object]');
    expect(faultWords(null)).toBe('null');
  });
});

test('a flag is told without the signs that set a page’s words apart, so that it can be pasted elsewhere', () => {
  const { markers, flags } = pastedReport();
  const sentence = { id: 'label.unbacked', parts: [{ words: 'Fact checked' }], english: '' } as const;
  expect(flagWords({ ...flags[0]!, sentences: [sentence] }, { markers })).toBe(
    'The page says “Fact checked”: its own claim.',
  );
});

describe('a flag of a Report of an earlier version', () => {
  const { markers, flags } = pastedReport();
  const old = flags.map(({ sentences: _, ...flag }) => flag);

  test('is told by the kind of finding where the reader’s language is another than the Report’s', () => {
    speak('de');
    const label = old.find(({ id }) => id === 'fact-checked-unbacked')!;
    expect(flagWords(label, { markers })).toMatch(/\p{L}/u);
    expect(flagWords(label, { markers })).not.toBe(label.message);
    expect(flagWords({ ...label, id: 'altered-quotation', evidence: [] }, { markers })).not.toBe(label.message);
  });

  test('is told in its own words in English, and where there are no others', () => {
    expect(old.map((flag) => flagWords(flag, { markers }))).toEqual(old.map(({ message }) => message));
    speak('de');
    expect(flagWords({ ...old[0]!, id: 'too-short', evidence: [] }, { markers })).toBe(old[0]!.message);
  });
});
