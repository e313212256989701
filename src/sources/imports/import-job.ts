import * as v from 'valibot';
import type { Library, NewOriginal } from '../../library/library.ts';
import { FAULTS_KEPT, type ImportData, importDataSchema } from '../../shared/import-data.ts';
import type { JobKind, StepResult } from '../jobs/run-jobs.ts';
import type { Entry, EntryContent } from './entry.ts';
import { type EntryReading, entryOriginal } from './entry-original.ts';
import { fileEntries } from './file-entries.ts';

/** A step ends after so long, so many entries, or so much text: what is lost with a stopped worker is one step. */
const STEP_MS = 2_500;
const STEP_ENTRIES = 500;
const STEP_TEXT = 8_000_000;
/** Pages parsed side by side. */
const SIDE_BY_SIDE = 8;

export interface ImportParts {
  readonly library: () => Promise<Pick<Library, 'addAll' | 'arrivals' | 'jobs'>>;
  readonly reading: () => Promise<Omit<EntryReading, 'started'>>;
  /** In milliseconds, for how long a step has gone on. */
  readonly clock: () => number;
  /** Originals came in: all were added at this time, ISO 8601. */
  readonly onOriginals: (started: string) => Promise<void>;
}

/** Reads files that were handed over, a few hundred entries a step. Done twice, a step adds nothing twice. */
export function importJob({ library, reading, clock, onOriginals }: ImportParts): JobKind {
  return {
    async step(job, { now, signal }): Promise<StepResult> {
      const data = v.parse(importDataSchema, job.data);
      const { addAll, arrivals, jobs } = await library();
      const file = data.isDone ? null : await arrivals.next(job.id, data.after);
      if (file === null) {
        await arrivals.clear(job.id);
        // It stays to be read by the reader, who closes or undoes it.
        await jobs.pause(job.id);
        await onOriginals(data.started);
        return {
          next: 'later',
          due: now,
          data: { ...data, isDone: true },
          progress: { done: data.read, total: data.read },
        };
      }
      const found = await gather(fileEntries(file.name, file.content, data.at, data.unpacked), clock);
      signal.throwIfAborted();
      const read = await originalsOf(found.entries, { ...(await reading()), started: data.started });
      signal.throwIfAborted();
      await addAll(read.flatMap(({ original }) => original ?? []));
      const after = { ...counted(data, read, file.name), at: found.next, unpacked: found.unpacked };
      const moved = found.isEnd
        ? { ...after, after: file.key, at: 0, unpacked: 0, filesDone: data.filesDone + 1 }
        : after;
      const total = moved.filesDone === moved.files ? moved.read : data.files > 1 ? data.files : null;
      return { next: 'on', data: moved, progress: { done: moved.read + moved.failed, total } };
    },
  };
}

interface Gathered {
  readonly entries: readonly Entry[];
  readonly next: number;
  readonly unpacked: number;
  readonly isEnd: boolean;
}

async function gather(entries: AsyncGenerator<Entry>, clock: () => number): Promise<Gathered> {
  const begun = clock();
  const found: Entry[] = [];
  let text = 0;
  for await (const entry of entries) {
    found.push(entry);
    if ('text' in entry.content) text += entry.content.text.length;
    if (found.length >= STEP_ENTRIES || text >= STEP_TEXT || clock() - begun >= STEP_MS) {
      return { entries: found, next: entry.next, unpacked: entry.unpacked, isEnd: false };
    }
  }
  return { entries: found, next: 0, unpacked: 0, isEnd: true };
}

interface Read {
  readonly entry: Entry;
  readonly original: NewOriginal | null;
  readonly fault: ImportData['faults'][number]['fault'] | null;
}

async function originalsOf(entries: readonly Entry[], reading: EntryReading): Promise<Read[]> {
  const out: Read[] = [];
  for (let at = 0; at < entries.length; at += SIDE_BY_SIDE) {
    out.push(...(await Promise.all(entries.slice(at, at + SIDE_BY_SIDE).map((entry) => readEntry(entry, reading)))));
  }
  return out;
}

async function readEntry(entry: Entry, reading: EntryReading): Promise<Read> {
  const { content } = entry;
  if (content.kind === 'nothing') return { entry, original: null, fault: null };
  if (content.kind === 'fault') return { entry, original: null, fault: content.fault };
  try {
    const original = await entryOriginal(content as Extract<EntryContent, { text: string }>, reading);
    return { entry, original, fault: original ? null : 'no-text' };
  } catch {
    // One page that cannot be read must not end an import of thousands.
    return { entry, original: null, fault: 'unreadable' };
  }
}

function counted(data: ImportData, read: readonly Read[], file: string): ImportData {
  const faults = read.flatMap(({ entry, fault }) => (fault ? [{ name: named(file, entry.name), fault }] : []));
  return {
    ...data,
    read: data.read + read.filter(({ original }) => original !== null).length,
    failed: data.failed + faults.length,
    faults: [...data.faults, ...faults].slice(0, FAULTS_KEPT),
  };
}

const named = (file: string, entry: string) =>
  (entry === '' || entry === file ? file : `${file}: ${entry}`).slice(0, 240);
