import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/engine/markers/lines.ts';
import { readLine, ruleHolds } from '../../../src/engine/markers/match.ts';
import type { Example, LineRule } from '../../../src/engine/markers/rule.ts';
import { LINE_RULES } from '../../../src/engine/markers/rules/index.ts';
import { pageRules } from '../../../src/engine/markers/rules/page.ts';
import { publishersFrom } from './knowledge.ts';

function holds(rule: LineRule, example: Example): boolean {
  const { text, scope, signals = [], links = [], beside = [], picture } = example;
  const line: Line = { text, scope, signals, links, beside, start: null, end: null, ...(picture && { picture }) };
  const page = {
    url: example.url ?? 'https://town.example/a',
    site: example.site ?? 'Town',
    byline: example.byline ?? null,
    signals: [...signals, ...(example.page ?? [])],
    plain: example.plain ?? false,
  };
  return ruleHolds(rule, readLine(line), page);
}

describe('every rule about a line comes with examples that hold and near misses that do not', () => {
  for (const rule of LINE_RULES) {
    it(`${rule.id} has both`, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      expect(rule.misses.length).toBeGreaterThan(0);
    });
    it.each(rule.hits)(`${rule.id} holds for "$text" in the $scope`, (example) => {
      expect(holds(rule, example)).toBe(true);
    });
    it.each(rule.misses)(`${rule.id} does not hold for "$text" in the $scope`, (example) => {
      expect(holds(rule, example)).toBe(false);
    });
  }
});

describe('every rule about what a page declares comes with pages that hold and near misses', () => {
  for (const rule of pageRules(publishersFrom())) {
    it(rule.id, () => {
      expect(rule.hits.length).toBeGreaterThan(0);
      expect(rule.misses.length).toBeGreaterThan(0);
      for (const page of rule.hits) expect(rule.find(page), JSON.stringify(page)).not.toBeNull();
      for (const page of rule.misses) expect(rule.find(page), JSON.stringify(page)).toBeNull();
    });
  }
});

describe('the names of rules are stable and say their group', () => {
  const ids = [...LINE_RULES, ...pageRules(publishersFrom())].map((rule) => rule.id);
  it('no two rules share one', () => expect(new Set(ids).size).toBe(ids.length));
  it.each(ids)('%s is group.name', (id) => expect(id).toMatch(/^[a-z]+\.[a-z-]+(?:\.[a-z-]+)?$/));
  it.each([
    'label.fact-checked',
    'template.first-comment',
    'template.leave-reply',
    'template.email-not-published',
    'template.akismet',
    'template.comments-closed',
  ])('%s is among them', (id) => expect(ids).toContain(id));
});
