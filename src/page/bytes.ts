const utf8 = new TextEncoder();
const BEYOND_ASCII = /[\x80-\uffff]/;

/** Bytes of a text as UTF-8; most have one for each character, which is told without encoding them. */
export function bytesOf(text: string): number {
  return BEYOND_ASCII.test(text) ? utf8.encode(text).length : text.length;
}
