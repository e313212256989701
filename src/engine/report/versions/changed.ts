import type { EarlierVersion, Edit, PageChange, Span } from '../../model.ts';
import { type Prose, wordAt } from '../../prose.ts';
import { editsBetween } from '../../reuse/edits.ts';
import type { Side } from '../../reuse/runs.ts';
import { wordsOf } from '../../text/words.ts';
import { declaredUpdate } from './declared-update.ts';
import { changedHeadline } from './headline.ts';
import { type Pairing, type Paragraph, paired, paragraphsIn, paragraphsOf, standsIn } from './paragraphs.ts';

/** Less in common than this share of the words of the longer version: another article stands there now. */
const SAME_ARTICLE = 0.5;
/** A shorter paragraph that comes or goes is a caption, a date or a "read more" as likely as not. */
const PARAGRAPH_WORDS = 15;
/** Fewer words stand somewhere else by chance. */
const SENTENCE_WORDS = 8;
/** What is listed of a change; who wants more compares the texts. */
const MOST_EDITS = 200;
const MOST_PARAGRAPHS = 20;
const BEGINNING = 300;
/** Longest earlier version that is compared. */
const MOST_TEXT = 300_000;

/**
 * What changed since the newest earlier version that is not the same, word by word; null where none differs, or where
 * too little is common to call it one article.
 */
export function changedSince(prose: Prose, versions: readonly EarlierVersion[]): PageChange | null {
  for (const version of versions) {
    const change = changeFrom(prose, version);
    if (change !== null) return change;
  }
  return null;
}

function changeFrom(prose: Prose, version: EarlierVersion): PageChange | null {
  const text = version.text.slice(0, MOST_TEXT);
  const words = wordsOf(text);
  const before = paragraphsIn(text, words);
  const { prose: after, all } = paragraphsOf(prose);
  const pairings = paired(before, words, after, prose.words);
  if (!isOneArticle(pairings, before, after)) return null;
  const now: Side = { text: prose.text, words: prose.words, barred: new Uint8Array(prose.words.length) };
  const then: Side = { text, words, barred: new Uint8Array(words.length) };
  const pair = { article: now, original: then, language: prose.article.language };
  /** Sentences that only stand in another paragraph than before. */
  const isElsewhere = ({ kind, start, end, originalStart, originalEnd }: Edit) => {
    const [at, own, other] =
      kind === 'insert'
        ? [{ start, end }, prose.words, words]
        : [{ start: originalStart, end: originalEnd }, words, prose.words];
    const range = [wordAt(own, at.start), wordAt(own, at.end)] as const;
    return kind !== 'replace' && range[1] - range[0] >= SENTENCE_WORDS && standsIn({ words: range }, own, other);
  };
  const edits = pairings.flatMap((one) =>
    one.before && one.after && one.before.key !== one.after.key
      ? editsBetween(pair, one.after.words, one.before.words).filter(
          (edit) => edit.class !== 'punctuation' && !isElsewhere(edit),
        )
      : [],
  );
  const declared = declaredUpdate(prose, text);
  const isUpdate = ({ start, end }: Span) => declared !== null && prose.text.slice(start, end).trim() === declared;
  // A paragraph that was parted or joined is still there.
  const isNew = (one: Paragraph) => isLong(one) && !standsIn(one, prose.words, words);
  const added = pairings.flatMap((one) => (!one.before && one.after && isNew(one.after) ? one.after : []));
  // A caption that an earlier reading took for prose is still there.
  const there = new Set(all.map(({ key }) => key));
  const isGone = (one: Paragraph) => isLong(one) && !there.has(one.key) && !standsIn(one, words, prose.words);
  const removed = pairings.flatMap((one) => (one.before && !one.after && isGone(one.before) ? one.before : []));
  const title = changedHeadline(prose.article.title, version.title);
  if (edits.length + added.length + removed.length === 0 && title === null) return null;
  return {
    since: version.at,
    from: version.from,
    declared,
    title,
    edits: edits.slice(0, MOST_EDITS),
    added: added
      .filter((one) => !isUpdate(one))
      .slice(0, MOST_PARAGRAPHS)
      .map(({ start, end }) => ({ start, end })),
    removed: removed
      .slice(0, MOST_PARAGRAPHS)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + BEGINNING))),
  };
}

function isOneArticle(
  pairings: readonly Pairing[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): boolean {
  const both = pairings.reduce((sum, one) => sum + (one.before && one.after ? lengthOf(one.after) : 0), 0);
  const longer = Math.max(...[before, after].map((all) => all.reduce((sum, one) => sum + lengthOf(one), 0)));
  return both >= SAME_ARTICLE * longer && both > 0;
}

const lengthOf = ({ words: [from, to] }: Paragraph) => to - from;
const isLong = (paragraph: Paragraph) => lengthOf(paragraph) >= PARAGRAPH_WORDS;
