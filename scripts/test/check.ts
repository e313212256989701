import { runProgram } from '../run-program.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One of the things that `npm test` does: a check that counts as one, or a run of tests that are counted one by one. */
export interface Check {
  readonly name: string;
  run(): Promise<Count>;
}

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

/** A check that runs a program and passes if that exits with 0. */
export function program(name: string, path: string, ...args: readonly string[]): Check {
  return { name, run: async () => ((await runProgram(path, args, true)) ? PASSED : FAILED) };
}
