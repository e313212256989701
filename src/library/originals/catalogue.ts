import type { Store, UnnumberedOriginal } from '../store/store.ts';
import { folded } from './record.ts';

/**
 * What a search of the table of Originals reads: one record for every 256 of them, with a line for each, so that searching
 * 100,000 takes 400 reads instead of 100,000. The lines of Originals that came one by one stay in the log until it becomes a
 * segment.
 */

/** Originals whose lines make one record, of 40 kB. */
const GROUP = 256;
/** Records read at once. */
const TOGETHER = 32;
/** How many characters of a name or an address are searched. */
const SEARCHED = 400;

const SEPARATOR = '\t';
export const groupOf = (doc: number) => Math.floor(doc / GROUP);

/** What the catalogue knows of one Original, in lower case. */
export interface Entry {
  readonly doc: number;
  readonly added: string;
  readonly byPublished: string;
  readonly byTitle: string;
  readonly byPublisher: string;
}

/** The line of an Original: the two dates it is sorted by, then what is searched. */
export function lineOf({ added, byPublished, title, publisher, byline, url }: UnnumberedOriginal): string {
  const searched = [title, publisher, byline, url].map((text) => (text ?? '').slice(0, SEARCHED).toLowerCase());
  return [added, byPublished, ...searched].map((text) => text.replace(/\s+/g, ' ')).join(SEPARATOR);
}

/** Add the lines of these Originals, which are in the order of their numbers. Part of a transaction. */
export async function addLines(store: Store, docs: readonly number[], lines: readonly string[]): Promise<void> {
  const groups = Map.groupBy(docs.keys(), (i) => groupOf(docs[i]!));
  const held = await store.catalogue.getMany([...groups.keys()]);
  await store.catalogue.put(
    [...groups].map(([group, places], i) => {
      const before = held[i];
      const own = { docs: places.map((at) => docs[at]!), lines: places.map((at) => lines[at]!).join('\n') };
      if (!before?.docs.length) return { group, ...own };
      return { group, docs: [...before.docs, ...own.docs], lines: `${before.lines}\n${own.lines}` };
    }),
  );
}

/** Remove the lines of these Originals. Part of a transaction. */
export async function removeLines(store: Store, gone: ReadonlySet<number>): Promise<void> {
  const held = await store.catalogue.getMany([...new Set([...gone].map(groupOf))]);
  for (const record of held) {
    if (!record) continue;
    const lines = record.lines.split('\n');
    const left = [...record.docs.keys()].filter((i) => !gone.has(record.docs[i]!));
    if (!left.length) await store.catalogue.delete([record.group]);
    else {
      const kept = { docs: left.map((i) => record.docs[i]!), lines: left.map((i) => lines[i]!).join('\n') };
      await store.catalogue.put([{ group: record.group, ...kept }]);
    }
  }
}

/** Call `found` for every Original whose line holds all the terms. Part of a transaction. */
export async function search(store: Store, terms: readonly string[], found: (entry: Entry) => void): Promise<void> {
  for (const { docs, lines } of await store.log.all()) {
    for (const [i, doc] of docs.entries()) if (lines[i]) look(doc, lines[i], terms, found);
  }
  for (let after: number | null = null; ; ) {
    const records = await store.catalogue.after(after, TOGETHER);
    for (const { docs, lines } of records) {
      // A rare word is in few records; the others need not be split.
      if (!terms.every((term) => lines.includes(term))) continue;
      for (const [i, line] of lines.split('\n').entries()) look(docs[i]!, line, terms, found);
    }
    if (records.length < TOGETHER) return;
    after = records.at(-1)!.group;
  }
}

function look(doc: number, line: string, terms: readonly string[], found: (entry: Entry) => void): void {
  const published = line.indexOf(SEPARATOR) + 1;
  const from = line.indexOf(SEPARATOR, published) + 1;
  if (!terms.every((term) => line.includes(term, from))) return;
  const [title, publisher] = line.slice(from).split(SEPARATOR) as [string, string];
  const added = line.slice(0, published - 1);
  const byPublished = line.slice(published, from - 1);
  found({ doc, added, byPublished, byTitle: folded(title), byPublisher: folded(publisher) });
}
