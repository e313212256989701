import { type Entry, fault, MOST_ENTRY, MOST_TABLE } from './entry.ts';
import { isOneJson, jsonEntries } from './json-entries.ts';
import { lineEntries } from './line-entries.ts';
import { isForPeople, pageKind, textOf } from './page-file.ts';
import { tableEntries } from './table-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** What a file holds, from a position on; a file of one page is one entry. */
export async function* fileEntries(name: string, content: Blob, from: number, unpacked: number): AsyncGenerator<Entry> {
  if (/\.zip$/i.test(name)) return yield* zipEntries(content, from, unpacked);
  if (/\.json$/i.test(name) && content.size <= MOST_TABLE && (await isOneJson(content)))
    return yield* jsonEntries(textOf(new Uint8Array(await content.arrayBuffer())), from);
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return yield* lineEntries(content, from);
  if (/\.(?:csv|tsv)$/i.test(name)) {
    if (content.size > MOST_TABLE) return yield fault(name, 'too-large', 1);
    return yield* tableEntries(textOf(new Uint8Array(await content.arrayBuffer())), from);
  }
  if (from > 0) return;
  const kind = pageKind(name);
  if (kind === null) return yield fault(name, 'unknown-kind', 1);
  if (content.size > MOST_ENTRY) return yield fault(name, 'too-large', 1);
  const text = textOf(new Uint8Array(await content.arrayBuffer()));
  yield isForPeople(text)
    ? { name, content: { kind, text, given: {} }, next: 1, unpacked: 0 }
    : fault(name, 'unreadable', 1);
}
