import type { Scope } from '../model.ts';
import { keyOf } from './key.ts';
import { type ReadLine, readLine } from './match.ts';

/** Longest row of credits looked at, and most parts of one. */
const LONGEST = 240;
const MOST_PARTS = 12;
/** "Learn more", "How we check our facts": a longer link is a headline. */
const LONGEST_LINK = 30;

/** What parts the credits of a row, and what does so only where a label follows. */
const BETWEEN = /\s?[|｜·•∙‧]\s?|\s[–—/-]\s|\u3000/gu;
const BEFORE_LABEL = /[,;.]\s|\s[(（]|\s(?:and|und|et|y|e|en|och|og|i|&|и|ve|dan)\s|\s(?=\p{Lu})/gu;

const LABELS = new Set([
  'fact-checked',
  'fact-checked-by',
  'fact-checker',
  'fact-checking',
  'reviewed-by',
  'checked-by',
]);

/**
 * The later parts of a row of credits ("By Ida Ash · Fact checked by Ido Elm · 3 May 2024"), each as a line of the byline.
 * None where a line is no such row: it stands in the byline, names the author, has a date or begins as a credit.
 */
export function partsOf(read: ReadLine, byline: string | null): ReadLine[] {
  const { line } = read;
  if (line.text.length > LONGEST || !['header', 'byline', 'article-tail'].includes(line.scope)) return [];
  const bare = withoutLink(read);
  if (bare) return [bare];
  const wholes = partedBy(BETWEEN, line.text, 0, line.text.length);
  const isCredit = line.scope === 'byline' || (byline !== null && line.text.includes(byline)) || beginsAsCredit(read);
  const hasDate =
    /\b(?:19|20)\d\d\b|\d年/u.test(line.text) ||
    (read.bySet.has('month') && /\d/.test(line.text)) ||
    READING_TIME.test(line.text);
  if (!isCredit && !(hasDate && wholes.length > 1)) return [];
  const parts: ReadLine[] = [];
  for (const [index, [start, end]] of wholes.entries()) {
    const later = index > 0 ? partAt(read, start, end) : null;
    // "PR" behind a name is a trade in the west, and a label in Japan only.
    if (later && !/^[a-z]{0,3}$/.test(later.key)) parts.push(later);
    if (!isCredit || !read.hits.some((hit) => hit.start > 0 && LABELS.has(hit.set))) continue;
    for (const [from] of partedBy(BEFORE_LABEL, line.text, start, end).slice(1)) {
      const part = partAt(read, from, closedAt(line.text, from, end));
      if (part.hits.some((hit) => hit.start === 0 && LABELS.has(hit.set))) parts.push(part);
    }
  }
  return parts;
}

/**
 * The sentence that the desk's "Note:" or "Disclosure:" introduces, as a line of its own; null where a line has no such
 * beginning.
 */
export function afterNote(read: ReadLine): ReadLine | null {
  const { line, key } = read;
  if (!read.bySet.has('note') || !AROUND.has(line.scope)) return null;
  const colon = line.text.search(/[:：]/);
  const note = colon < 0 ? '' : keyOf(line.text.slice(0, colon));
  const isNote = read.bySet.get('note')!.some(({ start, end }) => start === 0 && key.slice(0, end) === note);
  return isNote ? readLine({ ...line, text: line.text.slice(colon + 1).trim() }) : null;
}

const AROUND: ReadonlySet<Scope> = new Set(['header', 'byline', 'article-tail']);

/** A label without the link that explains it ("Fact checked. Learn more"); null where the two are no such pair. */
function withoutLink(read: ReadLine): ReadLine | null {
  const { text, links } = read.line;
  const link = links.find((one) => one.text !== '' && one.text.length <= LONGEST_LINK && text.endsWith(one.text));
  const before = link ? text.slice(0, -link.text.length).trimEnd() : '';
  if (before === '' || /[:：]$/.test(before)) return null;
  const part = readLine({ ...read.line, text: before });
  const isLabel = part.hits.some(
    ({ set, start, end }) => set === 'fact-checked' && start === 0 && end === part.key.length,
  );
  return isLabel ? part : null;
}

/** "5 min read", "Lesezeit: 5 Minuten", "5分で読めます". */
const READING_TIME =
  /(?<!\d)\d{1,2}[\s-]?(?:min(?:s|ut[eo]s?|uten|uti|utter)?(?!\p{L})|мин|хв|dk\b|dakika|phút|menit|perc|分|분|دقيقة|دقائق)/iu;

/** Below the article a sentence may begin with "By" or "Text"; in a header it is a credit. */
function beginsAsCredit({ key, bySet, line }: ReadLine): boolean {
  return (bySet.get('credit') ?? []).some(
    (hit) =>
      hit.start === 0 &&
      (line.scope !== 'article-tail' || key.slice(0, hit.end).includes(' ') || /^ ?[:：]/.test(key.slice(hit.end))),
  );
}

/** The stretches of a text between what parts them; half-open. */
function partedBy(between: RegExp, text: string, from: number, to: number): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(between)) {
    if (parts.length >= MOST_PARTS) break;
    parts.push([start, from + gap.index]);
    start = from + gap.index + gap[0].length;
  }
  return [...parts, [start, to]];
}

/** Where a part that began with a bracket ends with it. */
function closedAt(text: string, from: number, to: number): number {
  const close = /[(（]/.test(text[from - 1]!) ? text.slice(from, to).search(/[)）]/) : -1;
  return close < 0 ? to : from + close;
}

function partAt({ line }: ReadLine, from: number, to: number): ReadLine {
  const text = line.text.slice(from, to);
  const links = line.links.filter((link) => link.text !== '' && text.includes(link.text));
  // A Notice may be longer or shorter than its place in the text: then no place within it is known.
  const isWhole = line.start !== null && line.end !== null && line.end - line.start === line.text.length;
  const start = isWhole ? line.start! + from : null;
  const end = isWhole ? line.start! + to : null;
  return readLine({
    ...line,
    text,
    scope: line.scope === 'header' ? 'byline' : line.scope,
    start,
    end,
    links,
    beside: [],
  });
}
