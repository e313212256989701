import type { Candidate, DateKnown, Evidence, Match, Quotation, ReportOriginal } from '../engine/model.ts';
import {
  HOUSE_WORTH_SAYING,
  mainSource,
  type Share,
  type Shares,
  SPEECH_WORTH_SAYING,
  sharesOf,
} from '../engine/report/shares.ts';
import { SIZE, type Wording } from './wording.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const wordsOf = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;
const day = (iso: string) => iso.slice(0, 10);

const HOW: Record<Evidence, string> = {
  matched: 'found in a stored original',
  marked: 'in quotation marks',
  introduced: 'introduced by the page',
};

const PASSAGE: Record<Evidence, string> = {
  matched: 'found in a stored original',
  marked: 'marked as quoted',
  introduced: 'introduced',
};

const DATED: Record<DateKnown, string> = {
  declared: 'declared',
  feed: 'by its feed',
  address: 'by its address',
  claimed: 'as its import says',
  'first-seen': 'first seen',
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
  unclear: 'which came first cannot be told',
} as const;

/** The command line speaks English. */
export const ENGLISH: Wording = {
  language: 'en',
  direction: 'ltr',
  title: 'Quotient report',
  worthKnowing: 'Worth knowing',
  show: 'Show',
  chain: 'Chain of copies, oldest first',
  article: 'The article',
  sideBySide: 'Side by side',
  here: 'On this page',
  compare: 'Compare',
  open: 'Open',
  originals: () => 'Originals',
  notHeld: () => 'Named by the page, not in the library',
  changedSince: (date) => `Changed since it was stored on ${date}`,
  date: day,
  words: wordsOf,
  wordsAndShare: (words, share) => `${wordsOf(words)} · ${percent(share)}`,
  answer(report) {
    const shares = sharesOf(report);
    return shares === null ? 'This page gets no number.' : answerOf(shares);
  },
  notJudged: ({ why }) => why,
  size: ({ hundredths }) => (hundredths === 0 ? 'under 1 %' : `${hundredths} %`),
  legend: (part) => `${SIZE} ${partOf(part)}`,
  severity: (severity) => severity,
  sentence: ({ english }) => english,
  candidate: ({ why }) => POINTED[why],
  facts,
  chainName: ({ original, publisher }, { originals }) =>
    original === null ? 'this page' : (publisher ?? originals.find(({ id }) => id === original)?.title ?? original),
  chainDate: ({ date, known }) => (date === null || known === null ? 'no date' : `${day(date)}, ${DATED[known]}`),
  chainShare(link, name) {
    const credit = [link.credits ? 'credits it' : '', link.creditedBy ? 'is credited by it' : ''].filter(Boolean);
    return [`${wordsOf(link.words)} with ${name}`, ...credit].join(', ');
  },
  passage: ({ kind, evidence }: Quotation, source) =>
    `${kind === 'speech' ? 'Speech' : 'Reuse'}, ${PASSAGE[evidence]}${source ? `: ${source}` : ''}`,
  changes,
};

function answerOf(shares: Shares): string {
  const { reuse, speech, house } = shares;
  const people = `${speech} % ${reuse > 0 ? 'is' : 'of this article is'} the words of people it quotes`;
  if (reuse === 0) return speech === 0 ? 'No text from elsewhere was found.' : `${people}; the rest is its own.`;
  const source = mainSource(shares);
  const text = source && house < HOUSE_WORTH_SAYING ? `is ${source}’s text` : 'is text from elsewhere';
  const ofHouse = 'also stands in other texts of this site';
  const said = [`About ${reuse} % of this article ${house === reuse ? ofHouse : text}`];
  if (house >= HOUSE_WORTH_SAYING && house < reuse) {
    said[0] = `About ${reuse - house} % of this article ${text}`;
    said.push(`${house} % ${ofHouse}`);
  }
  if (speech >= SPEECH_WORTH_SAYING) said.push(people);
  return `${said.join('; ')}.`;
}

function partOf({ kind, evidence, source, ofHouse }: Share): string {
  if (kind === 'own') return 'its own';
  if (ofHouse) return 'also in other texts of this site';
  const whose = kind === 'speech' ? 'words of people it quotes' : (source ?? 'text from elsewhere');
  return evidence ? `${whose}, ${HOW[evidence]}` : whose;
}

function facts(o: ReportOriginal): string[] {
  return [
    o.published && `${day(o.published)}${o.publishedFrom === 'first-seen' ? ' (first seen)' : ''}`,
    o.relation ? ROLES[o.relation.role] : null,
    o.role === 'sibling' ? 'has the same text' : null,
    o.role === 'own' ? 'of this site itself' : o.credited ? 'credited on this page' : 'not credited on this page',
    o.trusted ? '✓ on your list' : null,
  ].filter((fact) => typeof fact === 'string');
}

/** "2 changes: 1 number, 1 word", or that there are none. */
function changes({ edits, grade }: Match): string {
  const counts = Object.entries(Object.groupBy(edits, (edit) => edit.class));
  if (!counts.length) return grade === 'normalised' ? 'The same words, typeset otherwise.' : 'The same words.';
  const kinds = counts.map(([kind, some]) => `${some.length} ${kind}`).join(', ');
  return `${edits.length} ${edits.length === 1 ? 'change' : 'changes'}: ${kinds}.`;
}
