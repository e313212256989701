import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ICONS, lookOf, lookWithout } from '../../src/background/look.ts';
import type { Flag } from '../../src/engine/model.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';

beforeAll(speakEnglish);

const share = (total: number) => ({ quotient: { total, speech: 0, reuse: total } });
const warning: Flag = { id: 'fact-checked-unbacked', severity: 'warning', message: 'Its own label.', evidence: [] };
const remark: Flag = { id: 'too-short', severity: 'info', message: 'Too short.', evidence: [] };

describe('the toolbar button', () => {
  it('says the quotient in figures and in words', () => {
    const look = lookOf(reportOf(share(0.834)));
    expect(look).toMatchObject({ icon: 'found', badge: '83%' });
    expect(look.title).toMatch(/83\s%/);
  });

  it.each([
    ['nothing quoted', reportOf(share(0)), 'nothing', ''],
    ['less than half a hundredth quoted', reportOf(share(0.004)), 'nothing', ''],
    ['all of it quoted', reportOf(share(1)), 'found', '100'],
    ['nothing quoted, and a label', reportOf({ ...share(0), flags: [warning] }), 'found', ''],
    ['no number', reportOf({ quotient: null, flags: [remark] }), 'nothing', ''],
    ['no number, and a label', reportOf({ quotient: null, flags: [warning] }), 'found', ''],
  ])('shows %s', (_, report, icon, badge) => {
    expect(lookOf(report)).toMatchObject({ icon, badge });
  });

  it.each([
    [{ status: 'working', since: 0 }, 'working'],
    [{ status: 'no-permission', origin: 'news.example' }, 'attention'],
    [{ status: 'unsupported', page: 'pdf' }, 'nothing'],
    [{ status: 'error', message: 'broken' }, 'attention'],
  ] as const)('has a shape, words and no figure for %o', (state, icon) => {
    const look = lookWithout(state);
    expect(look).toMatchObject({ icon, badge: '' });
    expect(look.title).toContain('Quotient');
  });

  it('fits three characters, whatever the share', () => {
    for (let i = 0; i <= 1000; i++) expect(lookOf(reportOf(share(i / 1000))).badge.length).toBeLessThanOrEqual(3);
  });

  it('has every icon in both schemes', () => {
    const files = ICONS.flatMap((icon) =>
      ['light', 'dark'].flatMap((scheme) => [16, 32].map((size) => `public/icons/${icon}-${scheme}-${size}.png`)),
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
