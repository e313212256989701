import { describe, expect, test } from 'vitest';
import { titleOf, withoutSite } from '../../../src/page/metadata/title.ts';

const nothing = { headings: [], above: [], structured: null, shared: [], document: '', site: null };

describe('the headline is what the page shows as such', () => {
  test('a heading that the metadata repeat wins over them', () => {
    const title = titleOf({
      ...nothing,
      headings: ['The Courier', 'Bridge shut – for a month'],
      structured: 'Bridge shut - for a month',
      shared: ['Bridge closed: what we know'],
      document: 'Bridge closed: what we know | The Courier',
      site: 'The Courier',
    });
    expect(title).toBe('Bridge shut – for a month');
  });

  test('a heading that holds the site’s name is none', () => {
    const title = titleOf({
      ...nothing,
      headings: ['The Courier'],
      document: 'Bridge shut | The Courier',
      site: 'The Courier',
    });
    expect(title).toBe('Bridge shut');
  });

  test('without headings it is what two sources agree on', () => {
    const title = titleOf({
      ...nothing,
      structured: 'Bridge',
      shared: ['Bridge shut for a month'],
      document: 'Bridge shut for a month - Courier',
      site: 'Courier',
    });
    expect(title).toBe('Bridge shut for a month');
  });

  test('a lesser heading above the text that is a part of what the page says is it', () => {
    const blog = { ...nothing, headings: ['Quay Log'], document: 'Quay Log: Bridge shut for a month' };
    expect(titleOf({ ...blog, above: ['Local news', 'Bridge shut for a month'] })).toBe('Bridge shut for a month');
    expect(titleOf({ ...blog, above: ['What the engineers say'] })).toBe('Quay Log: Bridge shut for a month');
    expect(titleOf({ ...nothing, above: ['Bridge shut for a month'] })).toBe('Bridge shut for a month');
  });

  test('a first-level heading that the metadata repeat wins over a lesser one that does so', () => {
    const title = titleOf({
      ...nothing,
      headings: ['Bridge shut for a month: what we know'],
      above: ['Bridge shut for a month'],
      document: 'Bridge shut for a month: what we know',
    });
    expect(title).toBe('Bridge shut for a month: what we know');
  });

  test('nothing said is null', () => expect(titleOf(nothing)).toBeNull());
});

describe('the name of the site is taken off', () => {
  test.each([
    ['Bridge shut | The Courier', 'The Courier', 'Bridge shut'],
    ['The Courier: Bridge shut', null, 'The Courier: Bridge shut'],
    ['Courier.example | Bridge shut', 'Courier.example', 'Bridge shut'],
    ['Bridge shut ~ The Courier', 'The Courier', 'Bridge shut'],
    ['The Courier ⋆ Bridge shut', 'The Courier', 'Bridge shut'],
    ['橋が通行止め：海辺新聞', '海辺新聞', '橋が通行止め'],
    [
      'A bridge of some length is shut for a month - Lowmere Courier',
      null,
      'A bridge of some length is shut for a month',
    ],
  ])('%s', (title, site, wanted) => expect(withoutSite(title, site)).toBe(wanted));

  test.each([
    ['Budget | Council hires an army of clerks', 'The Courier'],
    ['Well-known goat', 'Goat'],
    ['Shut - open - shut', 'The Courier'],
  ])('%s is left as it is', (title, site) => expect(withoutSite(title, site)).toBe(title));
});
