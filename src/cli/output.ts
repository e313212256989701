import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { UsageError } from './options.ts';

export interface Output {
  /** Resolves when the next piece may be written, so that results stream at the reader's pace. Rejects if writing failed. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Standard output, or the file of `--out`. */
export async function openOutput(path: string | null): Promise<Output> {
  const stream = path ? createWriteStream(path) : process.stdout;
  if (path) {
    await once(stream, 'open').catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} cannot be written (${error.code ?? error.message})`);
    });
  }
  let fault: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    fault ??= new Error(`the output cannot be written to its end (${error.code ?? error.message})`);
  });
  const throwFault = () => {
    if (fault) throw fault;
  };
  return {
    async write(text) {
      throwFault();
      if (text && !stream.write(text)) await once(stream, 'drain').catch(throwFault);
    },
    async close() {
      if (path) await finished(stream.end()).catch(throwFault);
      throwFault();
    },
  };
}
