import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInFacts } from '../../src/lists/directory.ts';
import { LIST_LIMITS, plainSource, sourceKey, sourceListSchema } from '../../src/lists/source-list.ts';
import { factCheckers } from '../../src/lists/starter/fact-checkers.ts';
import { publicBroadcasters } from '../../src/lists/starter/public-broadcasters.ts';
import { STARTER_LISTS, starterSources, withStarters } from '../../src/lists/starter-lists.ts';

const addresses = (text: string) => text.split(/\s+/).filter(Boolean);

describe.each(STARTER_LISTS)('the starter list %s', (list) => {
  const sources = starterSources(list);

  test('is a list that could be stored as it is', () => {
    const whole = { format: 'quotient-source-list', version: 1, name: list, sources };
    expect(safeParse(sourceListSchema, whole).issues).toBeUndefined();
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.length).toBeLessThan(LIST_LIMITS.sources / 10);
  });

  test('names nobody twice', () => {
    const keys = sources.map(sourceKey);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

test.each([
  ['public-broadcasters', publicBroadcasters, 'broadcaster'],
  ['fact-checkers', factCheckers, 'fact-checker'],
] as const)('each address of %s stands in the directory, under that kind', (_list, text, kind) => {
  const known = new Map(builtInFacts().map((each) => [each.domain + (each.path ?? ''), each.kind]));
  expect(addresses(text).filter((address) => known.get(address) !== kind)).toEqual([]);
});

test('a publisher is on a starter list at each of its addresses', () => {
  const bbc = starterSources('public-broadcasters').filter(({ name }) => name === 'BBC');
  expect(bbc.map(({ domain }) => domain)).toEqual(['bbc.co.uk', 'bbc.com']);
});

test('taking a starter list changes no mark that the reader has made', () => {
  const [first] = starterSources('agencies');
  const ignored = { ...first!, trust: 'ignored' as const };
  const own = plainSource('harbour-wire.example', null, 'Harbour Wire', 'trusted');
  const after = withStarters([ignored, own], starterSources('agencies'));
  expect(after.slice(0, 2)).toEqual([ignored, own]);
  expect(after).toHaveLength(starterSources('agencies').length + 1);
});
