/** What a decoder writes for bytes that are none of its letters. */
const FAULT = '\ufffd';

/** The same, and the narrow letters that Japanese in one encoding gives when it is read in another; hardly a page uses them. */
const FAULTS = /[\ufffd\uff61-\uff9f]/;

/** The encoding that a byte order mark names; null where there is none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How far into a document its own word on its encoding is looked for: browsers take it wherever a script before it lets it stand. */
const HEAD_BYTES = 65_536;
/** How far its language is. */
const LANGUAGE_BYTES = 4_096;

/** The encoding that a document names in its first lines, as XML or as a page does; null where it names none. */
export function ownEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const inXml = /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1];
  const label = inXml ?? /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  // A document that can name UTF-16 in ASCII letters is not in it (as the HTML standard has it).
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}

/** What old pages in a language are in where they name nothing; most are in windows-1252. */
const OF_LANGUAGE: readonly (readonly [language: RegExp, encodings: readonly string[]])[] = [
  [/^(?:ru|uk|be|bg|mk|kk|mn)$/, ['windows-1251']],
  [/^(?:pl|cs|sk|hu|sl|hr|ro)$/, ['windows-1250']],
  [/^el$/, ['windows-1253']],
  [/^tr$/, ['windows-1254']],
  [/^he$/, ['windows-1255']],
  [/^(?:ar|fa|ur)$/, ['windows-1256']],
  [/^(?:et|lv|lt)$/, ['windows-1257']],
  [/^th$/, ['windows-874']],
  [/^ja$/, ['shift_jis', 'euc-jp']],
  [/^ko$/, ['euc-kr']],
  [/^zh$/, ['gb18030', 'big5']],
];

/**
 * Bytes whose encoding nobody names, as text: UTF-8, unless that gives more faults than letters beyond ASCII; then what
 * the old pages have most often of the language that the document names, or of the web. One cut or damaged letter must not make nonsense of all the others: what is in
 * another encoding is hardly ever well formed anywhere.
 */
export function guessedText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    return isMostlySound(text) ? text : oldText(bytes);
  }
}

/** Of the encodings of its language the one with the fewest faults, the first of equals. */
function oldText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LANGUAGE_BYTES));
  const named = /<html[^>]{0,400}\slang\s{0,9}=\s{0,9}["']?([a-z]{2})(?![a-z])(-(?:tw|hk|hant))?/i.exec(head);
  const language = named?.[1]?.toLowerCase() ?? '';
  const encodings = OF_LANGUAGE.find(([known]) => known.test(language))?.[1] ?? ['windows-1252'];
  const ordered = named?.[2] ? encodings.toReversed() : encodings;
  const texts = ordered.map((encoding) => new TextDecoder(encoding).decode(bytes));
  const faults = texts.map((text) => text.split(FAULTS).length);
  return texts[faults.indexOf(Math.min(...faults))]!;
}

function isMostlySound(text: string): boolean {
  let [letters, faults] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === FAULT) faults++;
    else if (text[i]! > '\u007f') letters++;
  }
  return letters > faults;
}
