import { describe, expect, it } from 'vitest';
import type { Article, Original } from '../../../../src/engine/model.ts';
import { NOTHING_DECLARED } from '../../../../src/engine/model.ts';
import { dated, FERRIES, judge, OWN, textOf } from '../outlets.ts';

const COPY = [OWN, ...FERRIES];
const WIRE = 'https://harbour-wire.example/2031/ferry-talks';

const READ_MORE = {
  ...{ text: 'Read more at Harbour Wire', start: null, end: null, signals: [], beside: [] },
  links: [{ text: 'Harbour Wire', url: WIRE }],
} as const;

interface Case {
  readonly name: string;
  readonly paragraphs?: readonly string[];
  readonly page?: Partial<Article>;
  readonly stored?: Partial<Original>;
  readonly text?: readonly string[];
  readonly role: 'original' | 'copy' | 'unclear';
  /** Ids of the reasons, the weightiest first. */
  readonly reasons: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'the page names its address as canonical',
    page: { declared: { ...NOTHING_DECLARED, canonical: WIRE } },
    role: 'original',
    reasons: ['which.canonical', 'which.undated'],
  },
  {
    name: 'the page declares it as its source',
    page: { declared: { ...NOTHING_DECLARED, origins: [{ property: 'original-source', url: WIRE }] } },
    role: 'original',
    reasons: ['which.declared', 'which.undated'],
  },
  {
    name: 'the page credits it by a lead-in',
    paragraphs: [OWN, 'Harbour Wire reports:', ...FERRIES],
    role: 'original',
    reasons: ['which.credit', 'which.undated'],
  },
  {
    name: 'the page opens with its dateline',
    paragraphs: [OWN, `SALTBY (Harbour Wire) – ${FERRIES[0]}`, ...FERRIES.slice(1)],
    role: 'original',
    reasons: ['which.dateline', 'which.undated'],
  },
  {
    name: 'the page links to it, and that decides',
    page: { links: [{ start: 0, end: 4, url: WIRE }] },
    role: 'original',
    reasons: ['which.link', 'which.undated'],
  },
  {
    name: 'a line beside the text links to it ("Read more at …")',
    page: { notices: [{ ...READ_MORE, scope: 'article' }] },
    role: 'original',
    reasons: ['which.link', 'which.undated'],
  },
  {
    name: 'a line elsewhere on the page links to it',
    page: { notices: [{ ...READ_MORE, scope: 'aside' }] },
    role: 'unclear',
    reasons: ['which.undated'],
  },
  { name: 'it is dated the day before', stored: dated('2031-04-18'), role: 'unclear', reasons: ['which.same-time'] },
  { name: 'it is dated two days before', stored: dated('2031-04-17'), role: 'original', reasons: ['which.earlier'] },
  {
    name: 'it is dated an hour before',
    stored: dated('2031-04-19T07:10:00Z'),
    role: 'original',
    reasons: ['which.earlier'],
  },
  { name: 'it is dated an hour after', stored: dated('2031-04-19T09:10:00Z'), role: 'copy', reasons: ['which.later'] },
  {
    name: 'it is dated two days before, and names the page for something else',
    stored: dated('2031-04-17'),
    text: [
      ...FERRIES,
      'A new hall of the museum opens on Sunday.',
      'The hall cost nothing, The Daily Lantern reported.',
    ],
    role: 'unclear',
    reasons: ['which.credits-page', 'which.earlier'],
  },
  {
    name: 'it is not dated, and names the page for something else',
    text: [
      ...FERRIES,
      'A new hall of the museum opens on Sunday.',
      'The hall cost nothing, The Daily Lantern reported.',
    ],
    role: 'copy',
    reasons: ['which.credits-page', 'which.undated'],
  },
  {
    name: 'it is dated two days before, and has its words from the page as it says',
    stored: dated('2031-04-17'),
    text: ['The Daily Lantern reports:', ...FERRIES],
    role: 'copy',
    reasons: ['which.credits-page', 'which.earlier'],
  },
  {
    name: 'its feed dates it before',
    stored: { ...dated('2031-04-17'), publishedFrom: 'feed', foundBy: 'feed' },
    role: 'original',
    reasons: ['which.earlier.feed'],
  },
  {
    name: 'an import claims a date before',
    stored: { ...dated('2031-04-17'), foundBy: 'import' },
    role: 'original',
    reasons: ['which.earlier.claimed'],
  },
  {
    name: 'it was in the library before the page came out',
    stored: { added: '2031-04-18T12:00:00Z' },
    role: 'original',
    reasons: ['which.earlier.first-seen'],
  },
  {
    name: 'it was in the library before the page came out, though it dates itself after it',
    stored: { ...dated('2031-04-21T00:00:00Z'), added: '2031-04-18T12:00:00Z' },
    role: 'original',
    reasons: ['which.earlier.first-seen'],
  },
  {
    name: 'it dates itself after the day it was held, which was after the page: no sign',
    stored: { ...dated('2031-06-21T00:00:00Z'), added: '2031-05-01T00:00:00Z' },
    role: 'unclear',
    reasons: ['which.undated'],
  },
  {
    name: 'an import claims a date that was still to come when it was read in: no sign',
    stored: { ...dated('2031-06-21T00:00:00Z'), added: '2031-05-01T00:00:00Z', foundBy: 'import' },
    role: 'unclear',
    reasons: ['which.undated'],
  },
  {
    name: 'the day of an import is no sign',
    stored: { added: '2031-04-18T12:00:00Z', foundBy: 'import' },
    role: 'unclear',
    reasons: ['which.undated'],
  },
  { name: 'it came into the library later: no sign', role: 'unclear', reasons: ['which.undated'] },
  {
    name: 'the page has no date: nothing is told from dates',
    page: { published: null },
    stored: dated('2031-04-17'),
    role: 'unclear',
    reasons: ['which.page-undated'],
  },
  {
    name: 'it credits the page: the page is the original',
    text: ['The Daily Lantern reports:', ...FERRIES],
    role: 'copy',
    reasons: ['which.credits-page', 'which.undated'],
  },
  {
    name: 'it names the page’s site in passing: no credit',
    text: [...FERRIES, 'The boat called The Daily Lantern was not among those that stayed in port on Monday.'],
    role: 'unclear',
    reasons: ['which.undated'],
  },
  {
    name: 'a credit weighs more than a date',
    paragraphs: [OWN, 'Harbour Wire reports:', ...FERRIES],
    stored: dated('2031-04-20'),
    role: 'original',
    reasons: ['which.credit', 'which.later'],
  },
  {
    name: 'the page links to what is dated after it: neither can be told',
    page: { links: [{ start: 0, end: 4, url: WIRE }] },
    stored: dated('2031-04-20'),
    role: 'unclear',
    reasons: ['which.link', 'which.later'],
  },
  {
    name: 'the page links to it, and is credited by it: neither can be told',
    page: { links: [{ start: 0, end: 4, url: WIRE }] },
    text: ['The Daily Lantern reports:', ...FERRIES],
    role: 'unclear',
    reasons: ['which.credits-page', 'which.link', 'which.undated'],
  },
  {
    name: 'each credits the other: neither can be told',
    paragraphs: [OWN, 'Harbour Wire reports:', ...FERRIES],
    text: ['The Daily Lantern reports:', ...FERRIES],
    role: 'unclear',
    reasons: ['which.credit', 'which.credits-page', 'which.undated'],
  },
  {
    name: 'being longer decides nothing alone',
    paragraphs: [OWN, ...FERRIES],
    text: [
      ...FERRIES,
      'The board met again on Tuesday to hear the owners of the two kiosks at the pier, who say that a longer quay would take the sun from their tables, and the keeper of the museum, who wants the old crane to stay where it is.',
      'No one in the hall could say who had moved the crane in the first place, though three of those present remembered the day and one of them had brought a photograph of it, in which nothing of the crane is to be seen.',
    ],
    role: 'unclear',
    reasons: ['which.longer', 'which.undated'],
  },
];

describe('which of page and Original is the source, and why', () => {
  it.each(CASES)('$name', ({ paragraphs = COPY, page, stored, text = FERRIES, role, reasons }) => {
    const added = '2031-04-25T00:00:00Z';
    const report = judge(paragraphs, [textOf('Harbour Wire', text, { added, ...stored })], page);
    const relation = report.originals[0]!.relation!;
    expect({ role: relation.role, reasons: relation.reasons.map(({ id }) => id) }).toEqual({ role, reasons });
    expect(report.originals[0]!.role).toBe(role === 'copy' ? 'copy' : 'original');
  });
});
