import { decodeText } from '../request/body.ts';

/** What a file of that name is read as; null where it is no page and no text. */
export function pageKind(name: string): 'html' | 'text' | null {
  // What systems add to folders and archives by themselves.
  if (/(?:^|\/)(?:__MACOSX\/|\.[^./])/.test(name)) return null;
  if (/\.(?:x?html?|shtml)$/i.test(name)) return 'html';
  return /\.(?:txt|text|md)$/i.test(name) ? 'text' : null;
}

/** Bytes of a saved page or text, by the marks they carry themselves: nobody says more of a file. */
export const textOf = (bytes: Uint8Array): string => decodeText(bytes, null);
