import { readFileSync, rmSync } from 'node:fs';
import { ROOT } from '../paths.ts';
import { runProgram } from '../run-program.ts';
import type { Check, Count } from './check.ts';

interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** How many tests a run of Vitest held. A file that broke before its tests ran counts as one failure. */
export function countTests(summary: Summary): Count {
  const broken = summary.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: summary.numPassedTests,
    failed: summary.numFailedTests + broken.length,
    skipped: summary.numPendingTests + summary.numTodoTests,
  };
}

/** Projects of `vitest.config.ts`. Its reporter lists what fails; the counts come from a JSON file beside it. */
export function vitest(name: string, ...projects: readonly string[]): Check {
  return {
    name,
    async run() {
      const file = `artifacts/test/${projects.join('-')}.json`;
      rmSync(`${ROOT}${file}`, { force: true });
      const args = projects.flatMap((project) => ['--project', project]);
      const ok = await runProgram(
        'node_modules/vitest/vitest.mjs',
        ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
        false,
      );
      const count = countTests(JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')));
      return ok || count.failed > 0 ? count : { ...count, failed: 1 };
    },
  };
}
