import { spawn } from 'node:child_process';
import { ROOT } from '../paths.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One of the things `npm test` does: a check that counts as one, or a run of many tests that counts them. */
export interface Check {
  readonly name: string;
  run(): Promise<Count>;
}

export const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

// A log that nobody watches is kept free of colours.
const { FORCE_COLOR: _, ...plain } = process.env;
const ENVIRONMENT = process.stdout.isTTY ? process.env : { ...plain, NO_COLOR: '1' };

/** Run a JavaScript or TypeScript program with the pinned Node. `quiet` keeps its output back unless it fails. */
export function runProgram(program: string, args: readonly string[], quiet: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const stdio = quiet ? (['ignore', 'pipe', 'pipe'] as const) : (['ignore', 'inherit', 'inherit'] as const);
    const child = spawn(process.execPath, [`${ROOT}${program}`, ...args], {
      cwd: ROOT,
      stdio: [...stdio],
      env: ENVIRONMENT,
    });
    const heard: Buffer[] = [];
    child.stdout?.on('data', (data) => heard.push(data));
    child.stderr?.on('data', (data) => heard.push(data));
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(heard));
      resolve(code === 0);
    });
  });
}

/** A program that says by its exit code whether all is well. */
export function program(name: string, path: string, ...args: readonly string[]): Check {
  return { name, run: async () => ((await runProgram(path, args, true)) ? PASSED : FAILED) };
}
