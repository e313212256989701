import * as v from 'valibot';

/** Why one file, or one entry or line of it, gave no Original. */
const IMPORT_FAULTS = [
  'unknown-kind',
  'too-large',
  'no-text',
  'bad-line',
  'bad-table',
  'bad-row',
  'unreadable',
  'zip-broken',
  'zip-bomb',
  'zip-too-many',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** Faults that are kept to be shown; the others are counted. */
export const FAULTS_KEPT = 50;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where an import got to, as its job keeps it. */
export const importDataSchema = v.strictObject({
  /** ISO 8601: every Original of this import was "added" then, by which it is found again to be undone. */
  started: v.string(),
  files: count,
  filesDone: count,
  /** Key of the last file that was read whole; null before the first. */
  after: v.nullable(v.string()),
  /** Where in the file after that: bytes of lines, entries of a zip, rows of a table. */
  at: count,
  /** Bytes that the zip under way has come to. */
  unpacked: count,
  read: count,
  failed: count,
  faults: v.array(v.strictObject({ name: v.string(), fault: v.picklist(IMPORT_FAULTS) })),
  isDone: v.boolean(),
});
export type ImportData = v.InferOutput<typeof importDataSchema>;

export const beginImport = (started: string, files: number): ImportData => ({
  started,
  files,
  filesDone: 0,
  after: null,
  at: 0,
  unpacked: 0,
  read: 0,
  failed: 0,
  faults: [],
  isDone: false,
});

export const IMPORT_KIND = 'import';

/** What the row of an import says; null where it says nothing that could be read. */
export function importDataOf(data: unknown): ImportData | null {
  const result = v.safeParse(importDataSchema, data);
  return result.success ? result.output : null;
}
