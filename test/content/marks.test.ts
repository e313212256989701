import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/content/marks.ts';
import type { Edit } from '../../src/engine/model.ts';
import { editKey } from '../../src/shared/muted.ts';
import { articleOf, matchIn, quotation, reportOf } from '../ui/reports.ts';

const { text, spans } = articleOf('The boat is late, they say.', 'It sails on Monday at nine, not at ten.');
const article = { ...reportOf().article, text };
const NONE: ReadonlySet<string> = new Set();
const marked = (...quotations: ReturnType<typeof quotation>[]) => marksOf(reportOf({ article, quotations }), NONE);
const edit = (start: number, end: number, given: Partial<Edit> = {}): Edit => ({
  kind: end > start ? 'replace' : 'delete',
  class: 'word',
  start,
  end,
  originalStart: 0,
  originalEnd: 4,
  originalText: 'else',
  ...given,
});
const edited = (...edits: Edit[]) => quotation({ ...spans[1]!, matches: [{ ...matchIn('o1', spans[1]!)[0]!, edits }] });
const changed = (...edits: Edit[]) =>
  marked(edited(...edits))
    .filter(({ style }) => style === 'changed')
    .map(({ start, end }) => text.slice(start, end));

describe('the marks of a Report', () => {
  it('are one for each quotation, in reading order, styled by kind and evidence', () => {
    const speech = quotation({ ...spans[1]!, kind: 'speech', evidence: 'marked' });
    const reuse = quotation({ ...spans[0]!, evidence: 'introduced' });
    expect(marked(speech, reuse).map(({ quotation: index, style }) => [index, style])).toEqual([
      [1, 'reuse-introduced'],
      [0, 'speech-marked'],
    ]);
  });

  it('leave out changed words that only a muted finding speaks of', () => {
    const report = reportOf({ article, quotations: [edited(edit(spans[1]!.start + 3, spans[1]!.start + 8))] });
    const key = editKey(0, { start: spans[1]!.start + 3, end: spans[1]!.start + 8 });
    expect(marksOf(report, NONE).map(({ style }) => style)).toContain('changed');
    expect(marksOf(report, new Set([key])).map(({ style }) => style)).not.toContain('changed');
  });

  it('put the outer quotation before the one inside it', () => {
    const outer = quotation({ start: 0, end: text.length });
    const inner = quotation({ start: 0, end: 8, kind: 'speech', within: 1 });
    expect(marked(inner, outer).map((mark) => mark.quotation)).toEqual([1, 0]);
  });

  it('show the words that differ from the original', () => {
    const monday = text.indexOf('Monday');
    expect(changed(edit(monday, monday + 6))).toEqual(['Monday']);
  });

  it('show the word after a gap, where words were left out', () => {
    expect(changed(edit(text.indexOf(' nine'), text.indexOf(' nine')))).toEqual(['nine']);
  });

  it('pass over changed punctuation', () => {
    expect(changed(edit(text.indexOf(', not'), text.indexOf(', not') + 1, { class: 'punctuation' }))).toEqual([]);
  });

  it('are no more than a page bears', () => {
    const many = Array.from({ length: 1000 }, () => quotation(spans[0]!));
    expect(marked(...many)).toHaveLength(300);
  });
});
