import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/engine/markers/match.ts';
import { nameIn } from '../../../src/engine/markers/named.ts';
import type { NamedLink } from '../../../src/engine/model.ts';

const named = (text: string, links: readonly NamedLink[] = []) =>
  nameIn(
    readLine({ text, scope: 'byline', start: null, end: null, signals: [], links, beside: [] }),
    (key) => key === 'experts',
  );

describe('whom a label names', () => {
  it.each([
    ['Fact checked by Dr. Ido Elm', 'Dr. Ido Elm'],
    ['Fachlich geprüft von Prof. Dr. med. Ido Elm', 'Prof. Dr. med. Ido Elm'],
    ['Fact checked by Ido K. Elm. Read our policy.', 'Ido K. Elm'],
    ['Fact checked by Ido Elm, PhD, RN', 'Ido Elm, PhD, RN'],
    ['Fact checked by Ido Elm May 3, 2024', 'Ido Elm'],
    ['Fact checked by Ido Elm on 3 May 2024', 'Ido Elm'],
    ['Faits vérifiés par Ido Elm le 3 mai 2024', 'Ido Elm'],
    ['Fact checked by Ido Elm (she/her)', 'Ido Elm'],
    ['Fact checked by Ido Elm, senior editor', 'Ido Elm'],
    ['This story was fact checked by Ido Elm and Ann Roe before publication.', 'Ido Elm and Ann Roe'],
    ['Fact checked by the Northlight Institute for Rivers', 'Northlight Institute for Rivers'],
    ['Datos verificados por Inés de la Vega', 'Inés de la Vega'],
    ['Fact checked by May Elm', 'May Elm'],
    ['Fact checked by @idoelm', '@idoelm'],
  ])('%s', (text, name) => expect(named(text)).toBe(name));

  it('ends where its link does', () => {
    const links = [
      { text: 'Read our policy', url: 'https://town.example/policy' },
      { text: 'Ido Elm', url: 'https://town.example/people/elm' },
    ];
    expect(named('Fact checked by Ido Elm Read our policy', links)).toBe('Ido Elm');
  });
  it.each([
    'Fact checked by 3 editors',
    'Fact checked by our own desk',
    'Fact Checked by Our Editorial Desk',
    'Fact checked by A Team of Readers',
    'Fact checked by experts in Oslo',
  ])('%s: nobody', (text) => expect(named(text)).toBeNull());
});
