import { Parser } from 'htmlparser2';

/** Longest line that is kept. */
const LONGEST = 500;
/** Elements that stand within a word or beside it: nothing parts what they hold from what stands round them. */
const WITHIN = new Set(['a', 'b', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);
/** What is read to find it. */
const READ = 20_000;

/** Text that may hold markup, as one line of plain text; null where nothing is left. */
export function plainLine(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'script' || name === 'style') silent++;
      if (!WITHIN.has(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (silent === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') silent--;
    },
  });
  parser.end(given.slice(0, READ));
  const line = parts
    .join('')
    // What is neither white space nor a letter, and no part of any text.
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g, '')
    .replace(/\s{1,999}/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
  return line === '' ? null : line;
}
