// Everything that must hold before a change is good. `npm test -- lint e2e` runs only the checks named.
import { mkdirSync } from 'node:fs';
import { ensureBrowser } from '../browsers/install.ts';
import { ROOT } from '../paths.ts';
import { type Check, type Count, FAILED, PASSED, program } from './check.ts';
import { vitest } from './vitest.ts';

const browsers: Check = {
  name: 'browsers',
  run: async () => {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
    return PASSED;
  },
};

const CHECKS: readonly Check[] = [
  program('types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
  program('types-engine', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.engine.json'),
  program('lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'),
  program('build', 'scripts/build/main.ts'),
  program('build-demo', 'scripts/build/main.ts', '--demo'),
  program('web-ext-lint', 'node_modules/web-ext/bin/web-ext.js', 'lint', '--no-input', '--source-dir=dist/firefox'),
  vitest('unit', 'unit', 'dom'),
  browsers,
  vitest('e2e', 'e2e'),
  program('demonstration-chromium', 'scripts/start/main.ts', '--headless', '--browser=chromium'),
  program('demonstration-firefox', 'scripts/start/main.ts', '--headless', '--browser=firefox'),
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check “${unknown[0]}”. There are: ${CHECKS.map((check) => check.name).join(', ')}.`);
  process.exit(2);
}
mkdirSync(`${ROOT}artifacts/test`, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const check of CHECKS.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const begun = performance.now();
  const count: Count = await check.run().catch((error: unknown) => {
    console.log(error instanceof Error ? error.message : String(error));
    return FAILED;
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
