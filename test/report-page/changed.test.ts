import { expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { changedSince } from '../../src/report-page/changed.ts';
import { ENGLISH } from '../../src/report-page/english.ts';
import { reportArticle } from '../../src/report-page/page.ts';
import { article, knowing } from '../engine/invented.ts';
import { FERRIES, OWN } from '../engine/report/outlets.ts';

const kept = (text: readonly string[]) => ({
  text: text.join('\n\n'),
  at: '2031-04-01T10:00:00Z',
  from: 'library' as const,
});
const judge = (now: readonly string[], before: readonly string[]) =>
  analyze(article(now), knowing({ versions: [kept(before)] }), 'r');

it('a page that can be read shows what changed since the page was kept, in both wordings', () => {
  const before = [OWN, ...FERRIES];
  const html = reportArticle(judge([OWN, FERRIES[0].replace('Monday', 'Sunday'), FERRIES[1]], before), [], 1);
  expect(html).toContain('Changed since it was stored on 2031-04-01');
  expect(html).toContain('timetable talks on <del>Monday</del> <ins>Sunday</ins> evening');
  expect(html).toContain(`<del>${FERRIES[2]}</del>`);
});

it('a headline that changed is shown in both wordings, and is no markup', () => {
  const before = { ...kept([OWN, ...FERRIES]), title: 'Ferry talks end in <b>agreement</b>' };
  const report = analyze(
    article([OWN, ...FERRIES], { title: 'Ferry talks end in dispute' }),
    knowing({ versions: [before] }),
    'r',
  );
  expect(reportArticle(report, [], 1)).toContain(
    '<del>Ferry talks end in &lt;b&gt;agreement&lt;/b&gt;</del> <ins>Ferry talks end in dispute</ins>',
  );
});

it('words of the earlier version are no markup', () => {
  const evil = FERRIES[2].replace('Monday', '<img src=x>');
  expect(changedSince(judge([OWN, ...FERRIES], [OWN, FERRIES[0], FERRIES[1], evil]), ENGLISH)).not.toContain('<img');
});

it('a page that did not change has no such part', () => {
  expect(changedSince(judge([OWN, ...FERRIES], [OWN, ...FERRIES]), ENGLISH)).toBe('');
});
