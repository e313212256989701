import type { Span } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Credit } from './credit.ts';
import type { Source } from './source.ts';
import type { QuoteSpan } from './tokens.ts';

/** How far beside a quotation its speaker is looked for. */
const NEAR = 90;
const BREAK = /[.!?。\n]\s|\n/g;
/** What Korean hangs on the words that somebody said, and the verb behind. */
const REPORTED = /^,?\s?(?:이?라고|이?라며|이?라면서|이?라는|고|며|면서|는)(?=[\s,.])/;
/** Of the topic and the subject, the longest first. */
const PARTICLE = /(?:께서는|에서는|께서|은|는|이|가|도)$/;
const WORD = /[가-힣A-Za-z0-9·]+/g;
/** A full name: the most common of surnames and two syllables. */
const NAME =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길][가-힣]{2}$/;
/** What ends so is a body or a place rather than a name: "성남시", "정의당". */
const BODY = /[부청시도군구당처실팀측회]$/;
const HONORIFIC = '씨';
const SURNAME = /^[가-힣]$/;
/** How far back a full name is looked for that a surname stands for. */
const BACK = 4000;

/** A word that may be told of as who speaks. */
interface Told {
  readonly start: number;
  readonly stem: string;
  /** The words before it in the sentence. */
  readonly before: readonly RegExpExecArray[];
  readonly isBare: boolean;
}

/**
 * The credit of a quotation in Korean: "김하늘 시장은 “…”라고 말했다". Who speaks has a role or is a body; a name alone is one only right
 * before the quotation. Null where the sentence names nobody, as who spoke last goes on; without a source where it does, but
 * not so that it could be read.
 */
export function koreanCredit(
  text: string,
  { start: floor, end: limit }: Span,
  quote: QuoteSpan,
  lexicon: Lexicon,
): Credit | null {
  const after = text.slice(quote.outerEnd, Math.min(limit, quote.outerEnd + NEAR)).split(/[.!?\n]/, 1)[0]!;
  const near = text.slice(Math.max(floor, quote.outerStart - NEAR), quote.outerStart);
  const from = lastBreak(near);
  const start = quote.outerStart - near.length + from;
  const before = withoutBrackets(near.slice(from));
  const phrase = lexicon.beforeWords.map((words) => words.join(' ')).find((words) => before.includes(words));
  if (phrase) {
    const source = sourceAt(text, start, before.slice(0, before.indexOf(phrase)), lexicon);
    if (source) return { source, cue: phrase, by: 'before' };
  }
  const cue = [...lexicon.says].find((word) => after.includes(word)) ?? null;
  if (!REPORTED.test(after) && cue === null) return { source: null, cue: null, by: 'last' };
  const isNew =
    told(start, before, lexicon) ??
    told(
      quote.outerEnd,
      after.replace(REPORTED, (mark) => ' '.repeat(mark.length)),
      lexicon,
    );
  if (isNew === undefined) return null;
  if (lexicon.pronouns.has(isNew.stem)) return null;
  return { source: source(text, isNew, lexicon), cue, by: 'before' };
}

/** "박바다(45) 씨는", "박바다 씨(45)는": the same without what is in brackets, every character where it was. */
const withoutBrackets = (part: string) => part.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));

function lastBreak(near: string): number {
  let from = 0;
  for (const found of near.matchAll(BREAK)) from = found.index + found[0].length;
  return from;
}

/** The last word that a particle marks and that may speak; undefined where none does. */
function told(start: number, part: string, lexicon: Lexicon): Told | undefined {
  const words = [...part.matchAll(WORD)];
  let found: Told | undefined;
  for (const [i, word] of words.entries()) {
    const stem = word[0].replace(PARTICLE, '');
    // What stood in brackets parts a particle from its word.
    const isParted =
      stem === word[0] && lexicon.titles.has(stem) && /^\s{3,}[은는이가]\s/.test(part.slice(word.index + stem.length));
    if ((stem === word[0] && !isParted) || stem === '') continue;
    const behind = part.slice(word.index + word[0].length);
    const isBare = NAME.test(stem) && !BODY.test(stem) && /^(?:,?\s*|,?\s\d.*)$/.test(behind);
    const isRole = lexicon.titles.has(stem) || lexicon.nouns.has(stem) || lexicon.pronouns.has(stem);
    const isPlace = i === 0 && stem.length >= 3 && BODY.test(stem) && /[은는]$/.test(word[0]);
    if (isRole || isBare || isPlace) found ??= { start: start + word.index, stem, before: words.slice(0, i), isBare };
  }
  return found;
}

/** Who is told of last before a phrase: "김하늘 시장" of "김하늘 시장에 따르면". */
function sourceAt(text: string, start: number, part: string, lexicon: Lexicon): Source | null {
  const words = [...part.matchAll(WORD)];
  const last = words.at(-1);
  if (!last) return null;
  const isKnown = lexicon.titles.has(last[0]) || lexicon.nouns.has(last[0]) || NAME.test(last[0]);
  const isBare = !lexicon.titles.has(last[0]) && !lexicon.nouns.has(last[0]);
  return isKnown
    ? source(text, { start: start + last.index, stem: last[0], before: words.slice(0, -1), isBare }, lexicon)
    : null;
}

function source(text: string, { start, stem, before, isBare }: Told, lexicon: Lexicon): Source | null {
  const end = start + stem.length;
  if (isBare) return person(start, stem);
  const kind = lexicon.nouns.get(stem) ?? 'unknown';
  const last = before.at(-1);
  const at = last ? placeOf(text, last[0], start) : -1;
  if (stem === HONORIFIC && !(last && at >= 0)) return null;
  if (!last || at < 0) return { start, end, name: stem, kind, gender: null, described: true };
  const joined = before.at(-2);
  const joint = joined && /[과와]$/.test(joined[0]) ? placeOf(text, joined[0], at) : -1;
  const first = before.at(-3);
  const firstAt = joint >= 0 && first && isName(first[0]) ? placeOf(text, first[0], joint) : -1;
  const other = firstAt >= 0 ? firstAt : joint;
  const isTitle = lexicon.titles.has(stem);
  if (isTitle && isName(last[0]) && other < 0) return person(at, last[0]);
  // "김하늘 국방부 장관": the office stands between.
  const far = joined && other < 0 ? placeOf(text, joined[0], at) : -1;
  if (isTitle && far >= 0 && isName(joined![0])) return person(far, joined![0]);
  if (other >= 0) return { start: other, end, name: text.slice(other, end), kind, gender: null, described: true };
  const full = SURNAME.test(last[0]) ? fullName(text.slice(Math.max(0, at - BACK), at), last[0], stem) : null;
  if (full) return { ...person(at, full), end };
  return { start: at, end, name: text.slice(at, end), kind, gender: null, described: true };
}

const isName = (word: string) => NAME.test(word) && !BODY.test(word);

/** Where a word stands that ends right before another, with at most what is in brackets between; -1 where it does not. */
function placeOf(text: string, word: string, before: number): number {
  const at = text.lastIndexOf(word, before - 1);
  return at >= 0 && /^(?:\([^()]*\))?\s$/.test(text.slice(at + word.length, before)) ? at : -1;
}

const person = (start: number, name: string): Source => ({
  start,
  end: start + name.length,
  name,
  kind: 'person',
  gender: null,
  described: false,
});

/** "김하늘" of "김 시장", where the text gave "김하늘 시장" before. */
function fullName(before: string, surname: string, role: string): string | null {
  return new RegExp(`(${surname}[가-힣]{2}) ${role}`).exec(before)?.[1] ?? null;
}
