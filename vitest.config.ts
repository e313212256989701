import { defineConfig } from 'vitest/config';

/** On a machine that is busy with other things, too. A test that takes so long hangs. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout,
          setupFiles: ['fake-indexeddb/auto'],
          include: [
            'test/{engine,report-page,library,lists,sources,shared,background,cli,demo,scripts,project}/**/*.test.ts',
          ],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout,
          setupFiles: ['fake-indexeddb/auto', 'test/ui/outlive-timers.ts', 'test/ui/no-media.ts'],
          include: ['test/{page,ui,popup,options,welcome,content,compare,shelf,classroom}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
