import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

// Output that goes into a log is kept free of colours.
const { FORCE_COLOR: _, ...plain } = process.env;
const ENVIRONMENT = process.stdout.isTTY ? process.env : { ...plain, NO_COLOR: '1' };

/**
 * Run a JavaScript or TypeScript program, named by its path below the project's folder, with the pinned Node. `quiet` holds its
 * output back unless it fails. Resolves to whether it ended well.
 */
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
