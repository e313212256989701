import { describe, expect, it } from 'vitest';
import { judgeMarkers, readMarkers } from '../../../src/engine/markers/find.ts';
import { type Article, NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { CONTRADICTED } from './contradicted-cases.ts';
import { knowing, publishersFrom } from './knowledge.ts';
import { BACKED, NAMED, NO_LABEL, UNBACKED } from './verdict-cases.ts';
import { HERE, type VerdictCase } from './verdict-page.ts';

const publishers = publishersFrom(
  { name: 'ClearCheck', domain: 'clearcheck.example', kind: 'fact-checker' },
  { name: 'Provenio', domain: 'provenio.example', kind: 'fact-checker' },
  { name: 'The Harbour Post', domain: 'harbourpost.example', kind: 'newspaper' },
);

function labelOf(one: VerdictCase) {
  const article: Article = {
    url: HERE,
    title: 'The old bridge stays open',
    byline: null,
    site: 'Town',
    published: '2024-05-10T12:00:00Z',
    language: 'en',
    isArticle: true,
    text: '',
    blocks: [],
    links: [],
    inlineQuotes: [],
    declared: NOTHING_DECLARED,
    signals: [],
    plain: false,
    cut: [],
    notices: [
      {
        text: one.label,
        scope: 'byline',
        start: null,
        end: null,
        signals: [],
        links: one.links ?? [],
        beside: one.beside ?? [],
      },
    ],
    ...one.article,
  };
  const markers = judgeMarkers(readMarkers(article), article, knowing(publishers, one.originals));
  return markers.find((marker) => marker.rule === 'label.fact-checked');
}

const TABLES = { backed: BACKED, named: NAMED, unbacked: UNBACKED, contradicted: CONTRADICTED, 'no label': NO_LABEL };

for (const [verdict, cases] of Object.entries(TABLES)) {
  describe(`"Fact checked": ${verdict}`, () => {
    it.each(cases)('$name', (one) => {
      expect(labelOf(one)?.verdict ?? null).toBe(one.verdict);
    });
  });
}

describe('the reason of a verdict', () => {
  const reasons = Object.values(TABLES).flatMap((cases) => cases.flatMap((one) => labelOf(one)?.reason ?? []));
  it.each([...new Set(reasons)])('%s', (reason) => expect(reason).toMatch(/^[A-Z].*[.”]\.?$/s));
  it('says so where the author is the checker', () => {
    const own = UNBACKED.find(({ name }) => name === 'by the author')!;
    expect(labelOf(own)?.reason).toContain('Tom Reed, is the author');
  });
});
