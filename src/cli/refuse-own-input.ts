import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { namedKind } from './items.ts';
import { type Options, UsageError } from './options.ts';
import { readLines } from './read-lines.ts';

/** `--out` is emptied before anything is read. Refuse one that is also an input, by whatever name. Throws a UsageError. */
export async function refuseOwnInput({ out, files, batches, libraries, lists }: Options): Promise<void> {
  const target = out === null ? null : await fileAt(out);
  if (out === null || !target?.isFile()) return;
  const isTarget = async (path: string) => {
    const input = await fileAt(path);
    return input?.dev === target.dev && input.ino === target.ino;
  };
  const refused = new UsageError(`--out ${out} is also an input and would be lost; name another file`);
  for (const path of [...files, ...batches, ...libraries, ...lists]) if (await isTarget(path)) throw refused;
  // Inputs in folders and batches are named as pages are. Few results are, so those need no search.
  if (namedKind(out) === null) return;
  const at = await realpath(out);
  for (const folder of libraries) {
    // A folder that does not exist is reported when it is read.
    const place = await realpath(folder).catch(() => null);
    if (place !== null && at.startsWith(place + sep)) throw refused;
  }
  for (const batch of batches.filter((name) => name !== '-')) {
    for await (const path of pathsNamed(basename(out), batch)) if (await isTarget(path)) throw refused;
  }
}

const fileAt = (path: string) => stat(path, { bigint: true }).catch(() => null);

/** The files with that name that a batch refers to. */
async function* pathsNamed(name: string, batch: string): AsyncGenerator<string> {
  try {
    for await (const { text } of readLines(batch)) {
      const path = text.includes(name) ? pathIn(text) : null;
      if (path !== null) yield resolve(dirname(resolve(batch)), path);
    }
  } catch {
    // What is wrong with the batch is reported when it is analysed.
  }
}

function pathIn(line: string): string | null {
  try {
    const { path } = JSON.parse(line) as { path?: unknown };
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}
