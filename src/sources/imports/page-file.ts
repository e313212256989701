import { decodeText } from '../request/body.ts';

/** What a file of that name is read as; null where it is no page and no text. */
export function pageKind(name: string): 'html' | 'text' | null {
  // What systems add to folders and archives by themselves.
  if (/(?:^|\/)(?:__MACOSX\/|\.[^./])/.test(name)) return null;
  if (/\.(?:x?html?|shtml)$/i.test(name)) return 'html';
  return /\.(?:txt|text|md)$/i.test(name) ? 'text' : null;
}

/** Is it a text at all, and not a picture or a PDF document by the name of one? */
export const isForPeople = (text: string): boolean =>
  !text.startsWith('%PDF-') && !text.slice(0, 10_000).includes('\0');

/** Bytes of a saved page or text, by the marks they carry themselves: nobody says more of a file. */
export const textOf = (bytes: Uint8Array): string => decodeText(bytes, null);
