import { readOptions, USAGE, UsageError } from './options.ts';
import { runAnalyze } from './run.ts';

/** Exit status: 0 all well, 1 some input gave no Report, 2 wrong usage. */
async function main(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2), process.stdout.isTTY === true);
    if (options === 'help') {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    return await runAnalyze(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`quotient: ${error.message}\n`);
    return 2;
  }
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
