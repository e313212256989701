import { stat } from 'node:fs/promises';
import { analyze } from '../engine/analyze.ts';
import type { Report } from '../engine/model.ts';
import { type ErrorRecord, InputError } from './input-error.ts';
import { type Failed, type Item, itemsOf } from './items.ts';
import { type CliKnowledge, loadKnowledge } from './knowledge.ts';
import { type Options, UsageError } from './options.ts';
import { openOutput } from './output.ts';
import { progress } from './progress.ts';
import { readArticle } from './read-article.ts';
import { refuseOwnInput } from './refuse-own-input.ts';
import { tell } from './tell.ts';
import { type Writer, writerFor } from './writers.ts';

/** Read every input, judge it, write it; inputs are read one at a time, so a batch of any length fits in memory. */
export async function runAnalyze(options: Options): Promise<number> {
  await refuseMissing(options.batches);
  await refuseOwnInput(options);
  const showLoading = progress(options.quiet);
  const knowledge = await loadKnowledge(options, showLoading);
  showLoading(null);
  // Results that scroll by on a terminal show the progress themselves.
  const show = progress(options.quiet || (!options.out && process.stdout.isTTY));
  const output = await openOutput(options.out);
  const writer = writerFor(options.format, options.files.length === 1 && !options.batches.length);
  let first: ErrorRecord | null = null;
  let failures = 0;
  let done = 0;
  await output.write(writer.begin());
  for await (const input of itemsOf(options)) {
    const record = await recordOf(input, knowledge);
    if ('error' in record) {
      first ??= record;
      failures++;
    }
    await writeRecord(writer, record, knowledge, output.write);
    show(`${++done} analysed${failures ? `, ${failures} without a Report` : ''}`);
  }
  await output.write(writer.end());
  await output.close();
  show(null);
  // Where the records go to a file or a pipe nobody would see that some are missing.
  const isSeen = !options.out && process.stdout.isTTY;
  if (first && !options.quiet && !isSeen)
    tell(`${failures} of ${done} without a Report, the first is ${first.id}: ${first.error.message}`);
  return failures ? 1 : 0;
}

/** A batch that is not there is a slip of the pen: better said at once than as the last of a thousand records. */
async function refuseMissing(batches: readonly string[]): Promise<void> {
  for (const batch of batches.filter((name) => name !== '-')) {
    const info = await stat(batch).catch(() => {
      throw new UsageError(`there is no batch ${batch}`);
    });
    if (info.isDirectory()) throw new UsageError(`${batch} is a folder; --jsonl takes a file of JSON Lines`);
  }
}

async function writeRecord(
  writer: Writer,
  record: Report | ErrorRecord,
  knowledge: CliKnowledge,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const originals = 'error' in record ? [] : await knowledge.originalsOf(record);
  await write(writer.record(record, originals));
}

async function recordOf(input: Item | Failed, knowledge: CliKnowledge): Promise<Report | ErrorRecord> {
  if ('error' in input) return errorRecord(input.id, input.error);
  try {
    const article = await readArticle(input);
    return analyze(article, await knowledge.of(article), input.id);
  } catch (error) {
    return errorRecord(input.id, error instanceof InputError ? error : new InputError('internal', messageOf(error)));
  }
}

/** A fault of our own says itself best at its root: what stands over it advises readers of a browser. */
function messageOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

function errorRecord(id: string, error: InputError): ErrorRecord {
  return { id, error: { code: error.code, message: error.message } };
}
