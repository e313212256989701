import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { MOST_BYTES, tooLarge } from './decode.ts';
import { InputError } from './input-error.ts';

/** The bytes of a file, or of standard input for "-". Holds no more than the limit, whatever the name refers to. Throws an InputError. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (path !== '-') await refuse(path);
    for await (const chunk of streamOf(path)) {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge(size);
      chunks.push(chunk);
    }
  } catch (error) {
    throw fileError(path, error);
  }
  return Buffer.concat(chunks);
}

async function refuse(path: string): Promise<void> {
  const info = await stat(path);
  if (info.isDirectory()) throw new InputError('unreadable', `${path} is a folder; name files, or use --jsonl`);
  if (info.size > MOST_BYTES) throw tooLarge(info.size);
}

/**
 * The bytes of a file (or of standard input) as they come, unpacked where they begin as gzip does. Throws an InputError
 * where the file cannot be read, at the start or later.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    const source = streamOf(path)[Symbol.asyncIterator]();
    const first = await source.next();
    if (first.done) return;
    const all = joined(first.value, source);
    const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
    // `pipeline` wants a callback, but errors come out of the iteration as well.
    yield* packed ? pipeline(Readable.from(all), createGunzip(), () => {}) : all;
  } catch (error) {
    throw fileError(path, error);
  }
}

const streamOf = (path: string): AsyncIterable<Uint8Array> => (path === '-' ? process.stdin : createReadStream(path));

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function fileError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT') {
    const isAddress = /^https?:\/{1,2}[^/]/i.test(path);
    const advice = isAddress ? '; nothing is fetched: save the page, and give its address with --url' : '';
    return new InputError('not-found', `there is no file ${path}${advice}`);
  }
  if (code === 'EISDIR') return new InputError('unreadable', `${path} is a folder`);
  if (code.startsWith('Z_'))
    return new InputError('damaged', `${path} looks gzipped but cannot be unpacked to its end`);
  return new InputError('unreadable', `${path} cannot be read (${code})`);
}
