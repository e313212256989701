import { closeSync, constants, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that nobody else sees, and that is gone when the process ends, however that happens. Throws a DiskError. */
export interface TemporaryFile {
  read(into: Uint8Array, at: number): void;
  write(bytes: Uint8Array, at: number): void;
  close(): void;
}

/** The disk is full, or refuses. The message says what can be done. */
export class DiskError extends Error {}

const { O_CREAT, O_EXCL, O_RDWR } = constants;

/** Where to put it: in TMPDIR or the like if set, else first in a folder on disk, because `/tmp` is often in memory. */
function folders(): string[] {
  const isNamed = ['TMPDIR', 'TMP', 'TEMP'].some((name) => process.env[name]);
  return isNamed || process.platform === 'win32' ? [tmpdir()] : ['/var/tmp', tmpdir()];
}

/** Make one. Its name is removed at once, so that the system frees it when it is closed. */
export function temporaryFile(): TemporaryFile {
  let fault: unknown;
  for (const folder of folders()) {
    const path = join(folder, `quotient-${process.pid}-${Math.random().toString(36).slice(2)}`);
    try {
      const file = openSync(path, O_RDWR | O_CREAT | O_EXCL, 0o600);
      try {
        rmSync(path);
      } catch {
        // Some systems cannot remove the name of an open file: it goes when the process ends.
        process.once('exit', () => rmSync(path, { force: true }));
      }
      return over(file, folder);
    } catch (error) {
      fault = error;
    }
  }
  throw diskError(fault, folders().at(-1)!);
}

function over(file: number, folder: string): TemporaryFile {
  /** Repeat until all bytes are moved: one call may move fewer. */
  const whole = (length: number, move: (done: number) => number) => {
    try {
      for (let done = 0, moved = 1; done < length; done += moved) {
        moved = move(done);
        if (moved === 0) throw new Error('cut off');
      }
    } catch (error) {
      throw diskError(error, folder);
    }
  };
  return {
    read: (into, at) => whole(into.length, (done) => readSync(file, into, done, into.length - done, at + done)),
    write: (bytes, at) => whole(bytes.length, (done) => writeSync(file, bytes, done, bytes.length - done, at + done)),
    close: () => closeSync(file),
  };
}

function diskError(error: unknown, folder: string): DiskError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  const isFull = /^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code);
  const what = isFull ? 'there is no space left for the Library' : `the Library's temporary file failed (${code})`;
  return new DiskError(`${what} in ${folder}; name a folder with more room in TMPDIR`, { cause: error });
}
