import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { UsageError } from './options.ts';

export interface Output {
  /** Resolves when the next piece may be written: results stream at the pace of whoever reads them. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Standard output, or the file of `--out`. */
export async function openOutput(path: string | null): Promise<Output> {
  const stream = path ? createWriteStream(path) : process.stdout;
  if (path) {
    await once(stream, 'open').catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} can not be written (${error.code ?? error.message})`);
    });
  }
  return {
    async write(text) {
      if (text && !stream.write(text)) await once(stream, 'drain');
    },
    async close() {
      if (!path) return;
      stream.end();
      await finished(stream);
    },
  };
}
