import { beforeAll, describe, expect, it } from 'vitest';
import { tipOf } from '../../src/content/tip.ts';
import { passageOf } from '../../src/content/tip-passage.ts';
import type { Edit, EditClass, Flag, FlagId, Report } from '../../src/engine/model.ts';
import { say } from '../../src/engine/sentences/say.ts';
import { creditTo, HARBOUR_WIRE, matchIn, placeOfWord, quotation, reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';

beforeAll(speakEnglish);

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const LEAD = 'Nobody had expected that the talks in the harbour office would go on for long. ';
const TEXT = `${LEAD.repeat(3)}The line lost fourteen boats and is safe. ${LEAD.repeat(3)}At the end of it all stands Monday.`;
const whole = { start: 0, end: TEXT.length };

const change = (word: string, kind: EditClass, originalText: string): Edit => ({
  ...placeOfWord(TEXT, word),
  originalText,
  kind: 'replace',
  class: kind,
  originalStart: 0,
  originalEnd: 1,
});
const removed = (before: string, kind: EditClass, originalText: string): Edit => {
  const { start } = placeOfWord(TEXT, before);
  return { originalText, start, end: start, kind: 'delete', class: kind, originalStart: 0, originalEnd: 1 };
};

const EDITS = [
  change('fourteen', 'number', 'forty'),
  removed('safe', 'negation', 'not '),
  change('Monday', 'word', 'Tuesday'),
];

const matched = (edits: readonly Edit[], grade: 'exact' | 'normalised' | 'edited' = 'edited'): Report =>
  reportOf({
    article: { ...reportOf().article, text: TEXT },
    originals: [HARBOUR_WIRE],
    quotations: [quotation({ ...whole, matches: [{ ...matchIn('o1', whole)[0]!, edits, grade }] })],
  });
const tip = (report: Report) => tipOf(report, 0, null);

describe('a tooltip says whose words', () => {
  const said = (kind: 'person' | 'document') => ({ ...creditTo('Ada Quill', 'said')!, kind });
  it.each([
    ['a matched passage, by the original’s publisher', matched([]).quotations[0]!, 'From Harbour Wire'],
    [
      'a credited passage',
      quotation({ ...whole, evidence: 'introduced', attribution: creditTo('Ada Wire') }),
      'From Ada Wire',
    ],
    ['a passage of nobody known', quotation({ ...whole, evidence: 'marked' }), 'Text from elsewhere, no source named'],
    ['a person’s speech', quotation({ ...whole, kind: 'speech', attribution: said('person') }), 'Ada Quill said'],
    ['words of a document', quotation({ ...whole, kind: 'speech', attribution: said('document') }), 'From Ada Quill'],
    ['speech of nobody known', quotation({ ...whole, kind: 'speech' }), 'Quoted, no speaker named'],
  ])('%s', (_, found, heading) => {
    expect(plain(tip(reportOf({ quotations: [found], originals: [HARBOUR_WIRE] })).heading)).toBe(heading);
  });

  it.each([
    ['a spokesman for the council', 'A spokesman for the council said'],
    ['officials in Tern', 'Officials in Tern said'],
    ['adidas', 'adidas said'],
    ['eBay', 'eBay said'],
  ])('%s begins a sentence: %s', (name, heading) => {
    const found = quotation({ ...whole, kind: 'speech', attribution: { ...said('person'), name } });
    expect(plain(tip(reportOf({ quotations: [found] })).heading)).toBe(heading);
  });

  it('on one line, which the name cannot turn round', () => {
    const name = '\u202eevil\u2066\nwire';
    const found = quotation({ ...whole, evidence: 'marked', attribution: creditTo(name) });
    expect(tip(reportOf({ quotations: [found] })).heading).toBe('From \u2068evil wire\u2069');
  });
});

describe('a tooltip says how it is known', () => {
  it.each([
    ['word for word', matched([], 'exact'), 'matched word for word'],
    ['typography', matched([], 'normalised'), 'matched word for word, except for typography'],
    ['one change', matched(EDITS.slice(0, 1)), 'matched, 1 change'],
    ['changes', matched(EDITS), 'matched, 3 changes'],
    ['changes, and typography', matched([...EDITS, removed('safe', 'punctuation', ',')]), 'matched, 3 changes'],
    [
      'typography alone',
      matched([removed('safe', 'punctuation', ',')]),
      'matched word for word, except for typography',
    ],
    [
      'omissions that are shown',
      matched([removed('safe', 'ellipsis', 'quite ')]),
      'matched word for word, except for what it marks as left out or added',
    ],
  ])('with the original’s title and date: %s', (_, report, evidence) => {
    const { facts } = tip(report);
    expect(plain(facts)).toMatch(/^“Ferry talks end without a timetable”, Apr 18, 2031.* · /);
    expect(facts.endsWith(` · ${evidence}`)).toBe(true);
  });

  it.each([
    ['marks', quotation({ ...whole, evidence: 'marked' }), 'marked as a quotation by the page'],
    [
      'a lead-in',
      quotation({ ...whole, evidence: 'introduced', attribution: creditTo('Ada Wire') }),
      'follows “Ada Wire reports”; where it ends is inferred',
    ],
    [
      'a lead-in without words',
      quotation({ ...whole, evidence: 'introduced' }),
      'introduced by the page; where it ends is inferred',
    ],
  ])('by %s', (_, found, facts) => {
    expect(plain(tip(reportOf({ quotations: [found] })).facts)).toBe(facts);
  });
});

describe('a tooltip leads to the original', () => {
  const linked = (url: string | null) =>
    reportOf({
      quotations: [quotation({ ...whole, evidence: 'introduced', attribution: { ...creditTo('W')!, url } })],
    });

  it.each([
    ['the library’s', matched([]), HARBOUR_WIRE.url],
    ['the page’s own link', linked('https://wire.example/1'), 'https://wire.example/1'],
    ['none where there is no address', linked(null), null],
    ['none where the address is a script', linked('javascript:alert(1)'), null],
    ['none where the address is a file', linked('file:///etc/passwd'), null],
  ])('%s', (_, report, link) => {
    expect(tip(report).link).toBe(link);
  });

  it('that the page points to, where it names no address in the text', () => {
    const candidate = {
      id: 'c',
      url: 'https://wire.example/2',
      publisher: 'W',
      why: 'link' as const,
      quotation: 0,
      sentence: null,
    };
    const shown = tip({ ...linked(null), candidates: [candidate] });
    expect(shown.link).toBe('https://wire.example/2');
    expect(shown.offered).toBe('wire.example');
    expect(tip({ ...linked(null), candidates: [{ ...candidate, url: 'data:text/html,x' }] }).offered).toBeNull();
    // What was matched is in the Library already.
    expect(tip({ ...matched([]), candidates: [candidate] }).offered).toBeNull();
  });
});

describe('the changed passage in a tooltip', () => {
  const show = (at: number | null) =>
    passageOf(matched(EDITS), 0, at)
      ?.map(({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `[+${text}+]` })[kind])
      .join('');

  it('begins with the change that matters most, both wordings in place', () => {
    expect(show(null)).toContain('The line lost [-forty-][+fourteen+] boats and is [-not -]safe.');
  });

  it('is the stretch around the change that is pointed at', () => {
    const shown = show(placeOfWord(TEXT, 'Monday').start);
    expect(shown).toContain('stands [-Tuesday-][+Monday+].');
    expect(shown).not.toContain('fourteen');
  });

  it('begins and ends with whole words, and says where it was cut', () => {
    const shown = show(null)!;
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
    const words = new Set(TEXT.split(/\s+/));
    const first = shown.split(/\s+/)[1]!;
    expect(words.has(first)).toBe(true);
  });

  it('shows a long omission by its beginning', () => {
    const pieces = passageOf(matched([removed('safe', 'omission', LEAD.repeat(9))]), 0, null)!;
    const omitted = pieces.find(({ kind }) => kind === 'deleted')!.text;
    expect(omitted.length).toBeLessThan(200);
    expect(omitted.endsWith(' …')).toBe(true);
  });

  it('is not there where nothing was changed', () => {
    expect(passageOf(matched([]), 0, null)).toBeNull();
  });
});

describe('a tooltip says what the reader is told of its passage', () => {
  const flag = (id: FlagId, index: number): Flag => ({
    id,
    severity: 'warning',
    message: 'In English.',
    sentences: [say('stitched-quotation', { words: 40 })],
    evidence: [{ type: 'quotation', index }],
  });
  const two = { quotations: [quotation(whole), quotation({ ...whole, within: 0 })] };

  it('in the words of the catalogue, and of no other passage', () => {
    const report = reportOf({ ...two, flags: [flag('stitched-quotation', 1)] });
    expect(tipOf(report, 1, null).notes).toEqual([
      'One quotation joins two passages without a sign; in the original 40 words stand between them.',
    ]);
    expect(tipOf(report, 0, null).notes).toEqual([]);
  });

  it('and nothing that its heading or its bar says already', () => {
    const flags = [flag('mostly-reused', 0), flag('altered-quotation', 0)];
    expect(tipOf(reportOf({ ...two, flags }), 0, null).notes).toEqual([]);
  });
});
