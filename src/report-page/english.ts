import type {
  Candidate,
  DateKnown,
  Evidence,
  Match,
  Quotation,
  QuotationKind,
  ReportOriginal,
} from '../engine/model.ts';
import { type AnswerId, answerOf, type Share } from '../engine/report/shares.ts';
import { SIZE, type Wording } from './wording.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const wordsOf = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;
const apart = (name: string) => `\u2068${name}\u2069`;
const day = (iso: string) => iso.slice(0, 10);

/** The extension's English has the same sentences. */
const ANSWERS: Record<AnswerId, string> = {
  source: 'About $1 of this article is $2’s text.',
  source_and_speech: 'About $1 of this article is $2’s text; another $3 is quoted speech.',
  whole: 'This whole article is $1’s text.',
  mostly: 'About $1 of this article is text from elsewhere, most of it from $2.',
  mostly_and_speech:
    'About $1 of this article is text from elsewhere, most of it from $2; another $3 is quoted speech.',
  several: 'About $1 of this article is text from several other publications.',
  unnamed: 'About $1 of this article is text from elsewhere, with no source named.',
  elsewhere: 'About $1 of this article is text from elsewhere.',
  elsewhere_and_speech: 'About $1 of this article is text from elsewhere; another $2 is quoted speech.',
  elsewhere_and_house:
    'About $1 of this article is text from elsewhere; another $2 also appears in other articles on this site.',
  house: 'About $1 of this article also appears in other articles on this site.',
  house_and_speech:
    'About $1 of this article also appears in other articles on this site; another $2 is quoted speech.',
  speech_only: 'This article’s own words, except for $1 quoted speech.',
  speech_mostly: 'About $1 of this article is quoted speech.',
  traces: 'This article’s own words, except for a few that are quoted.',
  nothing: 'No words from elsewhere were found in this article.',
  not_article: 'This page does not look like an article, so it gets no number.',
  too_short: 'There is too little text here to judge, so it gets no number.',
};

const PASSAGE: Record<QuotationKind, Record<Evidence, string>> = {
  speech: {
    matched: 'speech, found in the library',
    marked: 'speech, in quotation marks',
    introduced: 'speech, introduced by the page',
  },
  reuse: {
    matched: 'matched in the library',
    marked: 'marked as quoted',
    introduced: 'introduced by the page, end inferred',
  },
};

const DATED: Record<DateKnown, (day: string) => string> = {
  declared: (on) => on,
  feed: (on) => `${on} according to its feed`,
  address: (on) => `${on} according to its address`,
  claimed: (on) => `${on} according to its import`,
  'first-seen': (on) => `first seen ${on}`,
};

const POINTED: Record<Candidate['why'], string> = {
  'lead-in': 'introduces text on this page',
  link: 'is declared as the source of the text',
  canonical: 'is named as the page’s own address of origin',
  credit: 'is credited',
  'look-up': 'was found by a look-up',
};

const ROLES = {
  original: 'the original, as far as is known',
  copy: 'a copy of this page, as far as is known',
  unclear: 'unclear which came first',
} as const;

/** The command line speaks English. */
export const ENGLISH: Wording = {
  language: 'en',
  direction: 'ltr',
  title: 'Quotient report',
  worthKnowing: 'Worth knowing',
  show: 'Show',
  chain: 'Chain of copies, oldest first',
  article: 'This article',
  sideBySide: 'Side by side',
  here: 'This article',
  compare: 'Compare',
  open: 'Open',
  originals: () => 'Originals',
  notHeld: () => 'Named by the page, not in the library',
  changedSince: (date) => `Changed since it was stored on ${date}`,
  date: day,
  words: wordsOf,
  wordsAndShare: (words, share) => `${wordsOf(words)} · ${percent(share)}`,
  answer(report) {
    const { id, places } = answerOf(report);
    return ANSWERS[id].replace(/\$([1-3])/g, (_, place: string) => {
      const filled = places[Number(place) - 1]!;
      return typeof filled === 'number' ? `${filled}\u00a0%` : apart(filled);
    });
  },
  nothingMatched: 'Copied text is recognised only if the library holds the original.',
  notJudged: ({ why }) => why,
  size: ({ hundredths }) => (hundredths === 0 ? 'under 1 %' : `${hundredths} %`),
  legend: (part) => `${SIZE} ${partOf(part)}`,
  severity: (severity) => severity,
  sentence: ({ english }) => english,
  candidate: ({ why }) => POINTED[why],
  facts,
  chainName: ({ original, publisher }, { originals }) =>
    original === null ? 'this page' : (publisher ?? originals.find(({ id }) => id === original)?.title ?? original),
  chainDate: ({ date, known }) => (date === null || known === null ? 'no date given' : DATED[known](day(date))),
  chainShare(link, name) {
    const credit = [link.credits ? 'credits it' : '', link.creditedBy ? 'is credited by it' : ''].filter(Boolean);
    return [`${wordsOf(link.words)} with ${name}`, ...credit].join(', ');
  },
  passage: ({ kind, evidence }: Quotation, source) => `${source ?? 'No source named'} · ${PASSAGE[kind][evidence]}`,
  changes,
};

/** What a part of the bar is, in the words of the extension's legend. */
function partOf({ kind, evidence, source, ofHouse, cue, changed }: Share): string {
  if (kind === 'own') return 'its own words';
  if (kind === 'speech') return evidence === 'matched' ? 'quoted speech, found in the library' : 'quoted speech';
  if (ofHouse) return 'also in other articles on this site';
  const name = source === null ? null : apart(source);
  if (evidence === 'introduced') {
    if (name === null) return 'introduced by the page, with no clear end';
    return cue === null ? `${name}, introduced by the page` : `after “${apart(`${source} ${cue}`)}”`;
  }
  if (evidence === 'matched') {
    if (name === null) return changed ? 'found in the library, with changes' : 'found word for word in the library';
    return changed ? `${name}, matched with changes` : `${name}, matched word for word`;
  }
  return name === null ? 'marked as quoted from elsewhere' : `${name}, marked as quoted`;
}

function facts(o: ReportOriginal): string[] {
  const known = o.foundBy === 'import' && o.publishedFrom !== 'first-seen' ? 'claimed' : o.publishedFrom;
  return [
    o.published === null ? 'no date given' : DATED[known](day(o.published)),
    roleOf(o),
    o.partial ? 'only its beginning is held' : null,
    o.role === 'own' ? null : o.credited ? 'credited by this page' : 'not credited by this page',
    o.trusted ? '✓ on your list' : null,
  ].filter((fact) => fact !== null);
}

function roleOf({ role, relation }: ReportOriginal): string | null {
  if (role === 'sibling') return 'another copy of the same text';
  if (role === 'own') return 'from this site itself';
  if (relation) return ROLES[relation.role];
  return role === 'copy' ? ROLES.copy : null;
}

/** "2 changes: 1 number, 1 word", or that there are none. */
function changes({ edits, grade }: Match): string {
  const counts = Object.entries(Object.groupBy(edits, (edit) => edit.class));
  if (!counts.length) return grade === 'normalised' ? 'The same words, typeset otherwise.' : 'The same words.';
  const kinds = counts.map(([kind, some]) => `${some.length} ${kind}`).join(', ');
  return `${edits.length} ${edits.length === 1 ? 'change' : 'changes'}: ${kinds}.`;
}
