import { describe, expect, it } from 'vitest';
import { markerFlags } from '../../../src/engine/markers/flags.ts';
import type { Marker } from '../../../src/engine/model.ts';

const marker = (rule: string, more: Partial<Marker> = {}): Marker => ({
  rule,
  text: 'Fact checked',
  start: null,
  end: null,
  strength: 3,
  verdict: null,
  reason: 'The page was looked at.',
  ...more,
});
const ids = (...markers: Marker[]) => markerFlags(markers).map((flag) => flag.id);

describe('what the reader is told about markers', () => {
  it.each([
    ['an unbacked label', marker('label.fact-checked', { verdict: 'unbacked' }), ['fact-checked-unbacked']],
    ['a contradicted label', marker('label.fact-checked', { verdict: 'contradicted' }), ['fact-checked-contradicted']],
    ['a named checker is no flag', marker('label.fact-checked', { verdict: 'named' }), []],
    ['a backed label is no flag', marker('label.fact-checked', { verdict: 'backed' }), []],
    ['a reviewed label is no flag', marker('label.reviewed', { verdict: 'unbacked' }), []],
    ['a template is no flag', marker('template.leave-reply'), []],
    [
      'a canonical address elsewhere',
      marker('src.canonical-elsewhere', { text: 'https://www.harbourpost.example/a' }),
      ['republished'],
    ],
    ['a line that says so', marker('src.originally'), ['republished']],
    ['a dateline of an agency is no flag', marker('src.dateline'), []],
    ['a press release wire', marker('pr.wire'), ['press-release']],
    ['paid content', marker('ad.label'), ['sponsored']],
    ['paid content in the structured data', marker('ad.schema'), ['sponsored']],
    ['a byline that names nobody is no flag', marker('byline.generic'), []],
  ])('%s', (_, one, expected) => expect(ids(one)).toEqual(expected));

  it('one flag a kind, with all its markers as evidence, the strongest first', () => {
    const flags = markerFlags([
      marker('template.akismet'),
      marker('src.originally', { strength: 3, text: 'First in the Post' }),
      marker('src.canonical-elsewhere', { strength: 4, text: 'https://www.harbourpost.example/a' }),
    ]);
    expect(flags).toHaveLength(1);
    expect(flags[0]?.message).toContain('harbourpost.example');
    expect(flags[0]?.evidence).toEqual([
      { type: 'marker', index: 2 },
      { type: 'marker', index: 1 },
    ]);
  });

  it('messages state facts: no flag calls a page or a claim false', () => {
    const all = ['label.fact-checked', 'src.originally', 'pr.wire', 'ad.label', 'src.meta-original'];
    for (const flag of markerFlags(all.map((rule) => marker(rule, { verdict: 'unbacked' })))) {
      expect(flag.message).not.toMatch(/\b(?:fake|false|lie|misleading|trust)/i);
      expect(flag.message).toMatch(/[.”]\.?$/);
    }
  });

  it('the fact comes first, then each reason that it does not say, once', () => {
    const said = (...markers: Marker[]) => markerFlags(markers)[0]!.sentences!.map(({ id }) => id);
    const because = (id: string) => ({ sentence: { id, parts: [], english: id }, reason: id });
    const [canonical, line] = [because('rule.canonical'), because('rule.line')];
    expect(said(marker('label.fact-checked', { verdict: 'unbacked', ...because('check.nobody') }))).toEqual([
      'label.unbacked',
      'check.nobody',
    ]);
    expect(said(marker('src.originally', line), marker('src.originally', line))).toEqual(['origin.published-before']);
    expect(
      said(marker('src.originally', line), marker('src.canonical-elsewhere', { ...canonical, strength: 4 })),
    ).toEqual(['origin.canonical', 'rule.line']);
  });

  it('a long label is shortened', () => {
    const flags = markerFlags([marker('label.fact-checked', { verdict: 'unbacked', text: 'x'.repeat(300) })]);
    expect(flags[0]!.message.length).toBeLessThan(250);
  });
});
