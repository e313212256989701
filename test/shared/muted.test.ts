import { describe, expect, it } from 'vitest';
import type { Flag, Marker, Report } from '../../src/engine/model.ts';
import {
  editKey,
  mutedAt,
  mutedEdits,
  rulesOf,
  withMutes,
  withoutMuted,
  withoutMutes,
} from '../../src/shared/muted.ts';
import { DEFAULTS, managedSettings, readSettings } from '../../src/shared/settings.ts';
import { readTravelling, travelling, writeTravelling } from '../../src/shared/travelling.ts';
import { reportOf } from '../ui/reports.ts';

const marker = (rule: string, reason: string): Marker => ({
  rule,
  text: rule,
  start: null,
  end: null,
  strength: 3,
  verdict: null,
  reason,
  sentence: { id: `rule.${rule}`, parts: [], english: reason },
});
const flag = (id: Flag['id'], evidence: Flag['evidence']): Flag => ({
  id,
  severity: 'notice',
  message: `${id}.`,
  sentences: [{ id, parts: [], english: `${id}.` }],
  evidence,
});
const edit = (quotation: number, start: number): Flag['evidence'][number] => ({
  type: 'edit',
  quotation,
  here: 'six',
  there: 'five',
  class: 'number',
  start,
  end: start + 3,
});

const report: Report = reportOf({
  markers: [
    marker('label.fact-checked', 'The page calls itself fact-checked.'),
    marker('ad.label', 'The page labels itself as paid content.'),
    marker('ad.schema', 'The structured data calls it an advertiser’s article.'),
  ],
  flags: [
    flag('fact-checked-unbacked', [{ type: 'marker', index: 0 }]),
    flag('sponsored', [
      { type: 'marker', index: 1 },
      { type: 'marker', index: 2 },
    ]),
    flag('altered-quotation', [edit(0, 10), edit(1, 40)]),
    flag('speaker-mismatch', [edit(1, 40)]),
  ],
});
const ids = ({ flags }: Report) => flags.map(({ id }) => id);

describe('a muted rule', () => {
  it('is named by the markers that raise a flag, or by the flag where none does', () => {
    expect(report.flags.map((each) => rulesOf(each, report))).toEqual([
      ['label.fact-checked'],
      ['ad.label', 'ad.schema'],
      ['altered-quotation'],
      ['speaker-mismatch'],
    ]);
  });

  it('raises no flag and no marker; the evidence of the others still points to theirs', () => {
    const heard = withoutMuted(report, ['label.fact-checked', 'altered-quotation']);
    expect(ids(heard)).toEqual(['sponsored', 'speaker-mismatch']);
    expect(heard.markers.map(({ rule }) => rule)).toEqual(['ad.label', 'ad.schema']);
    expect(heard.flags[0]!.evidence).toEqual([
      { type: 'marker', index: 0 },
      { type: 'marker', index: 1 },
    ]);
  });

  it('leaves a flag that another rule raises too, in the words of that other rule', () => {
    const [, sponsored] = withoutMuted(report, ['ad.label']).flags;
    expect(sponsored).toMatchObject({
      id: 'sponsored',
      message: 'The structured data calls it an advertiser’s article.',
      sentences: [{ id: 'rule.ad.schema' }],
      evidence: [{ type: 'marker', index: 1 }],
    });
  });

  it('has the changed words that only it speaks of not marked', () => {
    expect([...mutedEdits(report, ['altered-quotation'])]).toEqual([editKey(0, { start: 10, end: 13 })]);
    expect([...mutedEdits(report, [])]).toEqual([]);
  });

  it('changes neither the quotient nor the quotations, and nothing where none is muted', () => {
    const heard = withoutMuted(report, ['altered-quotation']);
    expect([heard.quotient, heard.quotations]).toEqual([report.quotient, report.quotations]);
    expect(withoutMuted(report, [])).toBe(report);
  });
});

describe('muting', () => {
  const muted = withMutes([], 'lantern.example', ['ad.label', 'ad.schema']);

  it('holds on the site and below it, and nowhere else', () => {
    expect(mutedAt('https://lantern.example/a', muted)).toEqual(['ad.label', 'ad.schema']);
    expect(mutedAt('https://www.blog.lantern.example/', muted)).toEqual(['ad.label', 'ad.schema']);
    expect(mutedAt('https://notlantern.example/', muted)).toEqual([]);
    expect(mutedAt(null, muted)).toEqual([]);
  });

  it('twice is muting once, and is undone from below too', () => {
    expect(withMutes(muted, 'lantern.example', ['ad.label'])).toEqual(muted);
    const other = { site: 'wire.example', rule: 'ad.label' };
    expect(withMutes(muted, 'wire.example', ['ad.label'])).toEqual([...muted, other]);
    const more = { site: 'lantern.example', rule: 'label.verified' };
    expect(withMutes(muted, 'lantern.example', ['ad.schema', 'label.verified'])).toEqual([...muted, more]);
    expect(withoutMutes(muted, 'blog.lantern.example', ['ad.label'])).toEqual([
      { site: 'lantern.example', rule: 'ad.schema' },
    ]);
    expect(withoutMutes(muted, 'other.example', ['ad.label'])).toEqual(muted);
  });

  it('is a setting: read with care, absent in what was stored before, an administrator’s to set', () => {
    expect(readSettings({ version: 1, badge: false })).toEqual({ ...DEFAULTS, badge: false, muted: [] });
    expect(readSettings({ version: 1, muted })).toMatchObject({ muted });
    expect(readSettings({ version: 1, muted: [{ site: 'a.example', rule: '<b>' }] }).muted).toEqual([]);
    expect(managedSettings({ muted })).toEqual({ muted });
  });

  it('travels to the reader’s other devices', () => {
    const carried = readTravelling(
      writeTravelling({ settings: travelling({ muted, mode: 'everywhere' }), sources: [] }),
    );
    expect(carried.settings).toEqual({ muted });
  });
});
