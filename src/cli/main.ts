import { readOptions, USAGE, UsageError } from './options.ts';
import { runAnalyze } from './run.ts';
import { tell } from './tell.ts';

/** Exit status: 0 all well, 1 some input gave no Report (or the output broke off), 2 wrong usage. */
async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2), process.stdout.isTTY === true);
    if (options === 'help') {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    return await runAnalyze(options);
  } catch (error) {
    tell((error as Error).message);
    return error instanceof UsageError ? 2 : 1;
  }
}

// A reader that stops early (`| head`) is no fault; other faults are told by whoever writes.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
process.exitCode = await main();
