import { beforeAll, expect, test } from 'vitest';
import { LINE_RULES } from '../../src/engine/markers/rules/index.ts';
import { ruleWords } from '../../src/ui/rule-words.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);

test('every rule that can be muted has words of its own', () => {
  const rules = [...LINE_RULES.filter((rule) => rule.reported).map(({ id }) => id), 'altered-quotation', 'grown-page'];
  const said = rules.map(ruleWords);
  for (const words of said) expect(words).toMatch(/^\p{Lu}.* .*\.$/u);
  expect(new Set(said).size).toBe(rules.length);
});

test('a rule of another version is shown by its name', () => {
  expect(ruleWords('later.rule')).toBe('later.rule');
});
