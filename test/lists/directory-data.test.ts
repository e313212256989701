import { describe, expect, test } from 'vitest';
import { namesAbroad } from '../../src/lists/directory/names-abroad.ts';
import { builtInFacts } from '../../src/lists/directory.ts';
import { normaliseDomain } from '../../src/lists/domain.ts';
import { readNamesAbroad } from '../../src/lists/read-facts.ts';
import { PUBLISHER_KINDS } from '../../src/lists/source-list.ts';

const FACTS = builtInFacts();
const addresses = FACTS.flatMap((each) => [each.domain + (each.path ?? ''), ...each.alsoAt]);
const repeated = <T>(values: readonly T[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the built-in directory', () => {
  test('knows at least 600 publishers in at least 40 countries, of every kind', () => {
    expect(FACTS.length).toBeGreaterThanOrEqual(600);
    expect(new Set(FACTS.map((each) => each.country)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(FACTS.map((each) => each.kind))).toEqual(new Set(PUBLISHER_KINDS));
  });

  test('gives no two publishers one address', () => {
    expect(repeated(addresses)).toEqual([]);
  });

  test('files no two publishers under one name', () => {
    expect(repeated(FACTS.map((each) => each.name.toLowerCase()))).toEqual([]);
  });

  test('says no name of a publisher twice', () => {
    expect(FACTS.filter((each) => repeated([each.name, ...each.otherNames]).length).map((each) => each.name)).toEqual(
      [],
    );
  });

  test('has no empty or untidy name', () => {
    const names = FACTS.flatMap((each) => [each.name, ...each.otherNames]);
    expect(
      names.filter((name) => !name || name !== name.trim() || /[|;\t]| {2}/.test(name) || name.length > 80),
    ).toEqual([]);
  });

  test('has domains in their plain form: ASCII, lower case, no www', () => {
    expect(
      addresses.filter((address) => {
        const plain = normaliseDomain(address);
        return !plain.ok || plain.domain + (plain.path ?? '') !== address;
      }),
    ).toEqual([]);
  });

  test('knows every publisher that it has names of other scripts for, and says no such name twice', () => {
    const abroad = readNamesAbroad(namesAbroad);
    const domains = new Set(FACTS.filter((each) => each.path === null).map((each) => each.domain));
    expect([...abroad.keys()].filter((domain) => !domains.has(domain))).toEqual([]);
    expect(repeated([...abroad.values()].flat())).toEqual([]);
    expect([...abroad.values()].flat().filter((name) => /^[\p{sc=Latin}\s\p{P}\p{N}]*$/u.test(name))).toEqual([]);
  });

  test('has countries as two capital letters', () => {
    expect(
      FACTS.filter((each) => each.country !== null && !/^[A-Z]{2}$/.test(each.country)).map((each) => each.name),
    ).toEqual([]);
  });
});
