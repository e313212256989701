import { InputError } from './input-error.ts';

/** How many characters at the beginning of a text are looked at. */
const HEAD = 4_000;

/** Formats that are no text for people: their markup would be counted as an article's words. */
const FOREIGN: readonly (readonly [says: (head: string) => boolean, message: string])[] = [
  [(head) => /^WARC\/\d/.test(head), 'the file is a web archive (WARC); take the pages out of it'],
  [(head) => head.startsWith('{\\rtf'), 'the file is RTF; save it as a plain text'],
];

/** Refuse a file that is neither a page nor a text for people; its name does not tell. Throws an InputError. */
export function refuseForeign(text: string): void {
  const head = text.slice(0, HEAD);
  const found = FOREIGN.find(([says]) => says(head));
  if (found) throw new InputError('not-text', found[1]);
  if (isJson(text)) throw new InputError('not-text', 'the file holds JSON; a batch is given with --jsonl');
}

/** Whether its first line, or all of it, is JSON. */
function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/.test(trimmed)) return false;
  return [trimmed.split('\n', 1)[0]!, trimmed].some((part) => {
    try {
      JSON.parse(part);
      return true;
    } catch {
      return false;
    }
  });
}
