import { expect, test } from 'vitest';
import { countTests } from '../../scripts/test/vitest.ts';

const summary = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test('passed, failed and skipped tests are counted', () => {
  expect(countTests(summary)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('a file that broke before its first test is a failure of its own', () => {
  const testResults = [file('failed'), file('passed', 'passed')];
  expect(countTests({ ...summary, testResults }).failed).toBe(1);
});

test('a file that failed through its tests is not counted twice', () => {
  const testResults = [file('failed', 'passed', 'failed')];
  expect(countTests({ ...summary, numFailedTests: 1, testResults }).failed).toBe(1);
});
