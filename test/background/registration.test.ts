import { describe, expect, it } from 'vitest';
import { registrationFor } from '../../src/background/registration.ts';
import { DEFAULTS } from '../../src/shared/settings.ts';

const ALL = ['*://*/*'];

describe('where the content script runs by itself', () => {
  it('is nowhere while the reader clicks, whatever was granted', () => {
    expect(registrationFor({ ...DEFAULTS, mode: 'click', sites: ['news.example'] }, ALL)).toBeNull();
  });

  it('is nowhere before the browser has granted anything', () => {
    expect(registrationFor({ ...DEFAULTS, mode: 'everywhere' }, [])).toBeNull();
    expect(registrationFor({ ...DEFAULTS, mode: 'sites', sites: ['news.example'] }, [])).toBeNull();
  });

  it('is every granted host in the mode "on every page"', () => {
    const some = ['https://news.example/*', 'file:///*', 'http://*.localhost/*'];
    expect(registrationFor({ ...DEFAULTS, mode: 'everywhere' }, ALL)?.matches).toEqual(ALL);
    expect(registrationFor({ ...DEFAULTS, mode: 'everywhere' }, some)?.matches).toEqual([some[0], some[2]]);
  });

  it.each([
    ['all sites', ALL],
    ['that very pattern', ['*://*.news.example/*']],
    ['its parent', ['https://*.example/*']],
    ['its host with a port', ['http://news.example:8080/*']],
  ])('is the listed site when %s was granted', (_, granted) => {
    const settings = { ...DEFAULTS, mode: 'sites' as const, sites: ['news.example', '[::1]'] };
    expect(registrationFor(settings, granted)?.matches).toEqual(['*://*.news.example/*']);
  });

  it.each([
    ['another site', ['*://*.other.example/*']],
    ['a site below it', ['*://live.news.example/*']],
    ['a site that ends like it', ['*://*.s.example/*']],
    ['a site of one letter below it', ['*://m.news.example/*']],
  ])('is not the listed site when only %s was granted', (_, granted) => {
    expect(registrationFor({ ...DEFAULTS, mode: 'sites', sites: ['news.example'] }, granted)).toBeNull();
  });

  it('is not a site whose name holds the one that was granted', () => {
    const settings = { ...DEFAULTS, mode: 'sites' as const, sites: ['live.news.example.attacker.net'] };
    expect(registrationFor(settings, ['*://*.news.example/*'])).toBeNull();
  });

  it('leaves out the sites that the reader turned off', () => {
    const settings = { ...DEFAULTS, mode: 'everywhere' as const, off: ['bank.example'] };
    expect(registrationFor(settings, ALL)?.excludeMatches).toEqual(['*://*.bank.example/*']);
  });
});
