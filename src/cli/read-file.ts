import { open, readFile, stat } from 'node:fs/promises';
import { MOST_BYTES, tooLarge } from './decode.ts';
import { InputError } from './input-error.ts';

/** The bytes of a file, or of standard input for "-". */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return readStandardInput();
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new InputError('unreadable', `${path} is a folder; name files, or use --jsonl`);
    if (info.size > MOST_BYTES) throw tooLarge(info.size);
    return await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** The lines of a file (or of standard input) without loading it whole, each with its number from 1. */
export async function* readLines(path: string): AsyncGenerator<{ readonly number: number; readonly line: string }> {
  let number = 0;
  if (path === '-') {
    const { createInterface } = await import('node:readline');
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield { number: ++number, line };
    }
    return;
  }
  const file = await open(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  try {
    const { createGunzip } = await import('node:zlib');
    const { createInterface } = await import('node:readline');
    const input = path.endsWith('.gz') ? file.createReadStream().pipe(createGunzip()) : file.createReadStream();
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      yield { number: ++number, line };
  } finally {
    await file.close().catch(() => {});
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fileError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new InputError('not-found', `there is no file ${path}`);
  return new InputError('unreadable', `${path} can not be read (${code ?? String(error)})`);
}
