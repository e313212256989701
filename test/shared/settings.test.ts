import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings } from '../../src/shared/settings.ts';

describe('settings', () => {
  it('are the defaults where nothing was stored', () => {
    expect(readSettings(undefined)).toEqual(DEFAULTS);
  });

  it('run on no page without a click until the reader chooses otherwise', () => {
    expect(DEFAULTS.mode).toBe('click');
  });

  it('come back as they were stored', () => {
    const chosen = { ...DEFAULTS, mode: 'sites', sites: ['news.example'], reportDays: 7, originalDays: 365 };
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('of the time before they had a version are read', () => {
    expect(readSettings({ mode: 'everywhere', badge: false })).toEqual({
      ...DEFAULTS,
      mode: 'everywhere',
      badge: false,
    });
  });

  it.each([
    ['an unknown mode', { mode: 'always' }],
    ['hosts that are no list', { sites: 'news.example' }],
    ['a host that is no text', { sites: ['news.example', 7] }],
    ['a switch that is no switch', { highlight: 'yes' }],
    ['no day at all', { reportDays: 0 }],
    ['half a day', { reportDays: 0.5 }],
    ['a library without end', { libraryBytes: Number.POSITIVE_INFINITY }],
  ])('with %s keep the default for it, and all the rest', (_, damaged) => {
    expect(readSettings({ version: 1, badge: false, ...damaged })).toEqual({ ...DEFAULTS, badge: false });
  });

  it('are whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = readSettings(stored);
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(readSettings(read)).toEqual(read);
      }),
    );
  });

  it('take no field that they do not know', () => {
    expect(readSettings(JSON.parse('{"version":1,"__proto__":{"mode":"everywhere"},"more":1}'))).toEqual(DEFAULTS);
  });
});
