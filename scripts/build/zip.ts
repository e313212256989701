import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip file can hold. It has no time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Zip a folder so that the same files always give the same bytes: in order, with one time for all, no owner and no mode. */
export async function zipFolder(folder: string, file: string): Promise<{ bytes: number; hash: string }> {
  const bytes = zipSync(await contentsOf(folder), { level: 9, mtime: FIXED_TIME, os: 0 });
  await writeFile(file, bytes);
  return { bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function contentsOf(folder: string): Promise<Zippable> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`.replace(/^\/+/, ''));
  const files: Zippable = {};
  for (const name of names.sort()) files[name] = new Uint8Array(await readFile(`${folder}/${name}`));
  return files;
}
