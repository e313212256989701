import * as v from 'valibot';
import type { Fetched, FetchPublic } from './request/result.ts';

/** The web archive's copy of a page. */
export interface ArchivedCopy {
  /** Where the copy is read as it was, without the archive's own frame. */
  readonly url: string;
  /** ISO 8601: when it was made. */
  readonly at: string;
}

export type ArchiveAnswer =
  | { readonly result: 'copy'; readonly copy: ArchivedCopy }
  | { readonly result: 'none' }
  | Exclude<Fetched, { readonly result: 'ok' | 'not-modified' }>;

/** The part of the availability answer that is read; the service may add to it. */
const AvailableSchema = v.object({
  archived_snapshots: v.object({
    closest: v.optional(
      v.object({
        available: v.literal(true),
        timestamp: v.pipe(v.string(), v.regex(/^\d{14}$/)),
        status: v.optional(v.pipe(v.string(), v.startsWith('2'))),
      }),
    ),
  }),
});

/** Ask the archive for its copy of an address, the one made nearest to a date (ISO 8601) where one is given. */
export async function archivedCopy(
  url: string,
  near: string | null,
  { fetchPublic, archive, copies }: { fetchPublic: FetchPublic; archive: string; copies: string },
): Promise<ArchiveAnswer> {
  const asked = new URL('/wayback/available', archive);
  asked.searchParams.set('url', url);
  const day = near?.slice(0, 10).replaceAll('-', '') ?? '';
  if (/^\d{8}$/.test(day)) asked.searchParams.set('timestamp', day);
  const fetched = await fetchPublic(asked.href, { cause: 'reader', accept: ['json'], maxBytes: 100_000 });
  if (fetched.result === 'not-modified') return { result: 'none' };
  if (fetched.result !== 'ok') return fetched;
  const timestamp = timestampIn(fetched.text);
  // The address of the copy is made here: what the answer says of it is not followed.
  return timestamp === null
    ? { result: 'none' }
    : { result: 'copy', copy: { url: `${copies}/web/${timestamp}id_/${url}`, at: dateOf(timestamp) } };
}

function timestampIn(text: string): string | null {
  try {
    const read = v.safeParse(AvailableSchema, JSON.parse(text));
    const timestamp = read.success ? read.output.archived_snapshots.closest?.timestamp : undefined;
    return timestamp !== undefined && !Number.isNaN(Date.parse(dateOf(timestamp))) ? timestamp : null;
  } catch {
    return null;
  }
}

/** "20240131120000" as ISO 8601. */
function dateOf(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6.000Z');
}
