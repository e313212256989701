/** Words before a name that are no part of it. Roles in small letters are none anyway. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president prime minister chancellor senator sen governor gov mayor king queen prince princess pope captain capt colonel col general gen major sergeant sgt lieutenant lt judge justice chief deputy vice secretary representative rep congressman congresswoman chairman chairwoman director spokesman spokeswoman spokesperson officer inspector detective reverend rev father sister brother coach herr frau ministerin präsident präsidentin kanzler kanzlerin bürgermeister monsieur madame président ministre señor señora presidente ministro ministra signor signora don the former'.split(
    ' ',
  ),
);

/** Letters at the ends of two names that make one a spelling of the other. */
const SAME_LETTERS = 0.6;

const NAME = /^\p{Lu}[\p{L}’'-]+$/u;

/** The words of a person's name, without titles. */
function namesIn(name: string): string[] {
  return name
    .split(/[\s,.]+/)
    .map((word) => word.replace(/[’']s$/u, ''))
    .filter((word) => NAME.test(word) && !TITLES.has(word.toLowerCase()));
}

/**
 * A person's first and last name: as given, or a last name alone with the word that stands before it somewhere in the
 * text. null where no full name is found: a role ("French President"), a single name, another script.
 */
export function fullName(name: string, text: string): string[] | null {
  const names = namesIn(name);
  if (names.length >= 2) return names;
  const [last] = names;
  if (last === undefined) return null;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const [first] = namesIn(/(\S+) $/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '');
    if (first !== undefined && first !== last) return [first, last];
  }
  return null;
}

/** Do two people share a name: one of the words of each is the same, or the same in another spelling or a short form? */
export function sharesName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.map(folded), b.map(folded)];
  return x.some((one) => y.some((other) => one === other || isForm(one, other) || isSpelling(one, other)));
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[^\p{L}]+/gu, '');

const isForm = (a: string, b: string) => Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));

/** Another spelling ("Lindgren", "Lindgreen", "Wilfried", "Wilfredo"): begins or ends the same for most of the shorter. */
function isSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let [begin, end] = [0, 0];
  while (begin < shorter && a[begin] === b[begin]) begin++;
  while (end < shorter - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
  return shorter >= 4 && begin + end >= SAME_LETTERS * shorter;
}
