/** What a decoder writes for bytes that are none of its letters. */
const FAULT = '\ufffd';

/** The encoding that a byte order mark names; null where there is none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** How far into a document its own word on its encoding is looked for (the HTML standard says 1024; real pages put it later). */
const HEAD_BYTES = 4096;

/** The encoding that a document names in its first lines, as XML or as a page does; null where it names none. */
export function ownEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const inXml = /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1];
  const label = inXml ?? /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  // A document that can name UTF-16 in ASCII letters is not in it (as the HTML standard has it).
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}

/**
 * Bytes whose encoding nobody names, as text: UTF-8, unless that gives more faults than letters beyond ASCII; then what
 * the web's old pages have most often. One cut or damaged letter must not make nonsense of all the others: what is in
 * another encoding is hardly ever well formed anywhere.
 */
export function guessedText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    return isMostlySound(text) ? text : new TextDecoder('windows-1252').decode(bytes);
  }
}

function isMostlySound(text: string): boolean {
  let [letters, faults] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === FAULT) faults++;
    else if (text[i]! > '\u007f') letters++;
  }
  return letters > faults;
}
